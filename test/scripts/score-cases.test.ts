import { scoreCases } from '../../scripts/score/score-cases';
import { standardQuestionnaire } from '../../src/questionnaire/standard';
import { workedCases } from '../builders/case-answers';

const french = standardQuestionnaire('fr');

describe('Scoring an array of cases', () => {
  it('gives each case, in order, every name that the worked cases expect', () => {
    const scored = scoreCases(workedCases, french);
    expect(scored).toEqual({
      cases: workedCases.map(({ case: name, expected }) => ({ case: name, ...expected })),
      warnings: [],
    });
  });

  it('takes what is no answer for an empty one, and says so', () => {
    const scored = scoreCases(
      [{ case: 'X', answers: { '01-P': 9, '02-P': 'beaucoup', '03-P': null, '99-Z': 1 } }],
      french,
    );
    expect(scored).toMatchObject({
      cases: [{ case: 'X', coverage: 0 }],
      warnings: [
        expect.stringContaining('01-P = 9'),
        expect.stringContaining('02-P = "beaucoup"'),
        expect.stringContaining('99-Z'),
      ],
    });
  });

  it.each([['{}'], ['[{"case":"X"}]'], ['[1]'], ['null']])('refuses %s in one sentence', (text) => {
    expect(typeof scoreCases(JSON.parse(text), french)).toBe('string');
  });
});
