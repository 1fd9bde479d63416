import fc from 'fast-check';

import type { AnswerValue } from '../../src/domain/fiche';
import type { Questionnaire } from '../../src/domain/questionnaire';
import { scoreAnswers } from '../../src/domain/score-answers';
import { scoreReport } from '../../src/domain/score-report';
import { standardQuestionnaire } from '../../src/questionnaire/standard';
import { anyAnswers, anyQuestionnaire } from '../builders/arbitrary';
import { workedCase, workedCases } from '../builders/case-answers';
import { naiveReport } from './naive-scores';

const french = standardQuestionnaire('fr');
const scored = (answers: Record<string, AnswerValue>, questionnaire: Questionnaire = french) =>
  scoreAnswers(questionnaire, answers);

describe('Scoring answers', () => {
  it.each(workedCases)('gives what the worked case says: $case', ({ answers, expected }) => {
    expect(scoreReport(scoreAnswers(french, answers))).toEqual(expected);
  });

  it('agrees with a second, naive calculation on any answers to the standard questionnaire', () => {
    fc.assert(
      fc.property(anyAnswers(french), (answers) => {
        expect(scoreReport(scoreAnswers(french, answers))).toEqual(naiveReport(french, answers));
      }),
      { numRuns: 2000 },
    );
  });

  it('agrees with the naive calculation on questionnaires of any weights, thresholds and size', () => {
    fc.assert(
      fc.property(
        anyQuestionnaire().chain((questionnaire) =>
          fc.record({ questionnaire: fc.constant(questionnaire), answers: anyAnswers(questionnaire) }),
        ),
        ({ questionnaire, answers }) => {
          expect(scoreReport(scoreAnswers(questionnaire, answers))).toEqual(naiveReport(questionnaire, answers));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('gives the same scores in both languages, bands aside', () => {
    const { answers } = workedCase('B');
    const numbers = (language: 'fr' | 'en') => {
      const report = scoreReport(scoreAnswers(standardQuestionnaire(language), answers));
      return { ...report, difficultyBand: null, scaleUpBand: null };
    };
    expect(numbers('en')).toEqual(numbers('fr'));
  });

  it('leaves a theme without answers with no score', () => {
    const rgpd = scored({ '01-P': 4 }).themes.find(({ themeId }) => themeId === 'rgpd');
    expect(rgpd).toEqual({ themeId: 'rgpd', overall: null, prototype: null, scaleUp: null });
  });

  it('gives no index, and says why, under half of the required answers', () => {
    const scores = scored({ '01-P': 3, '07-E1': 2 });
    expect(scores.difficulty).toMatchObject({ value: null, band: null, range: null, missing: 'coverage' });
    expect(scores.scaleUp).toMatchObject({ value: null, raw: null, missing: 'coverage' });
    expect(scores.difficulties).toEqual(['datamining']);
  });

  it('says that replicability is missing when nothing else stands in the way of the scale-up index', () => {
    const scores = scored(workedCase('H').answers);
    expect(scores.scaleUp.missing).toBe('noFavourableAnswer');
    expect(scores.difficulty.value).toBe(25);
  });

  it('takes nothing from an answer off the scale, or to a question that does not exist', () => {
    const { answers } = workedCase('A');
    expect(scored({ ...answers, '05-P': 7, '99-X': 4 })).toEqual(scored(without(answers, '05-P')));
  });

  it('counts the optional question in its theme and not in the coverage', () => {
    const { answers } = workedCase('A');
    const withOptional = scored({ ...answers, '07-E3': 4 });
    expect(withOptional.coverage).toBe(1);
    expect(withOptional.themes.find(({ themeId }) => themeId === 'duplicabilite')?.overall).toBe(1);
  });

  it('lists key points by descending score, ties in theme order', () => {
    expect(scored(workedCase('A').answers).keyPoints.slice(0, 5)).toEqual([
      'datamining',
      'management',
      'infrastructure',
      'budget',
      'cybersecurite',
    ]);
  });

  it('keeps the rounded index within its own range', () => {
    fc.assert(
      fc.property(anyAnswers(french), (answers) => {
        const { difficulty, scaleUp } = scoreAnswers(french, answers);
        for (const { value, range } of [difficulty, scaleUp]) {
          if (value === null || range === null) continue;
          expect(value).toBeGreaterThanOrEqual(range[0]);
          expect(value).toBeLessThanOrEqual(range[1]);
        }
      }),
    );
  });
});

function without(answers: Readonly<Record<string, AnswerValue>>, id: string): Record<string, AnswerValue> {
  return Object.fromEntries(Object.entries(answers).filter(([key]) => key !== id));
}
