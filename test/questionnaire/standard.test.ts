import type { Question, Questionnaire } from '../../src/domain/questionnaire';
import { parseQuestionnaire } from '../../src/questionnaire/parse';
import { standardQuestionnaire } from '../../src/questionnaire/standard';

const [french, english] = [standardQuestionnaire('fr'), standardQuestionnaire('en')];
const questionsOf = (questionnaire: Questionnaire) => questionnaire.themes.flatMap((theme) => theme.questions);
const sentencesOf = ({ text, help, levels }: Question) => [text, help, ...levels];
const textsOf = (part: unknown): string[] =>
  typeof part === 'string'
    ? [part]
    : typeof part === 'object' && part !== null
      ? Object.values(part).flatMap(textsOf)
      : [];

describe.each([
  ['French', french],
  ['English', english],
])('The %s questionnaire', (_, questionnaire) => {
  it('passes its schema and is coherent', () => {
    expect(parseQuestionnaire(questionnaire)).toMatchObject({ ok: true });
  });

  it('asks twenty questions and one optional, over ten themes', () => {
    expect(questionnaire.themes).toHaveLength(10);
    expect(questionsOf(questionnaire).filter(({ optional }) => !optional)).toHaveLength(20);
    expect(questionsOf(questionnaire).filter(({ optional }) => optional)).toHaveLength(1);
  });

  it('asks of every stake theme once for the prototype and once for the scale-up', () => {
    for (const theme of questionnaire.themes.filter(({ direction }) => direction === 'stake')) {
      expect(theme.questions.map(({ horizon }) => horizon)).toEqual(['prototype', 'scaleUp']);
    }
  });

  it('has one favourable theme, which weighs on the scale-up alone', () => {
    const favourable = questionnaire.themes.filter(({ direction }) => direction === 'favourable');
    expect(favourable.map(({ id, weights }) => ({ id, weights }))).toEqual([
      { id: 'duplicabilite', weights: { prototype: 0, scaleUp: 3 } },
    ]);
  });

  it('says every level in a full sentence of its own, short enough for a cell', () => {
    for (const { levels } of questionsOf(questionnaire)) {
      expect(new Set(levels).size).toBe(5);
      for (const level of levels) expect(level).toMatch(/^\p{Lu}.{8,160}\.$/u);
    }
  });

  it('uses no straight apostrophe and no doubled space', () => {
    for (const text of textsOf(questionnaire)) expect(text).not.toMatch(/'| {2}/);
  });
});

describe('The two standard questionnaires', () => {
  it('differ in words alone', () => {
    const withoutWords = (questionnaire: Questionnaire) => ({
      id: questionnaire.id,
      version: questionnaire.version,
      minMax: [questionnaire.scale.min, questionnaire.scale.max],
      rules: {
        ...questionnaire.rules,
        difficultyBands: questionnaire.rules.difficultyBands.map(({ from }) => from),
        scaleUpBands: questionnaire.rules.scaleUpBands.map(({ from }) => from),
      },
      themes: questionnaire.themes.map(({ id, direction, weights, questions, suggestions }) => ({
        id,
        direction,
        weights,
        suggestions: suggestions.length,
        questions: questions.map(({ horizon, weight, optional, ...question }) => ({
          id: question.id,
          horizon,
          weight,
          optional,
        })),
      })),
    });
    expect(withoutWords(english)).toEqual(withoutWords(french));
  });

  it('share no sentence', () => {
    const frenchSentences = new Set(questionsOf(french).flatMap(sentencesOf));
    expect(
      questionsOf(english)
        .flatMap(sentencesOf)
        .filter((sentence) => frenchSentences.has(sentence)),
    ).toEqual([]);
  });

  it('set French punctuation with its unbreakable spaces', () => {
    for (const text of textsOf(french)) expect(text).not.toMatch(/[^\u202f][;?!]|[^\u00a0]»|«[^\u00a0]|[ \u202f]:/);
  });
});
