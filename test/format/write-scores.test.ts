import type { AnswerValue } from '../../src/domain/fiche';
import { scoreAnswers } from '../../src/domain/score-answers';
import { READING_NAMES } from '../../src/format/fields';
import { keyPointRows, readingCells } from '../../src/format/write-scores';
import { sheetWords } from '../../src/format/words/sheet-words';
import { standardQuestionnaire } from '../../src/questionnaire/standard';

const questionnaire = standardQuestionnaire('fr');

/** Every question at one level, those of favourable themes at another, and those of prototypes that are to differ. */
function scaleUpDetail(
  level: AnswerValue,
  favourable: AnswerValue,
  others: Readonly<Record<string, AnswerValue>> = {},
): string {
  const answers = Object.fromEntries(
    questionnaire.themes.flatMap(({ direction, questions }) =>
      questions.map(({ id }) => [id, direction === 'favourable' ? favourable : level] as const),
    ),
  );
  const scores = scoreAnswers(questionnaire, { ...answers, ...others });
  return String(readingCells(questionnaire, 'fr', scores)[READING_NAMES.scaleUpDetail]);
}

describe('the reading of generalisation on the sheet', () => {
  it('says that no ceiling is in force', () => {
    expect(scaleUpDetail(1, 4)).toMatch(/, aucun plafond$/);
  });

  it('says that a ceiling holds the index down', () => {
    expect(scaleUpDetail(0, 0)).toMatch(/, limité par un plafond$/);
  });

  it('says that a ceiling is in force and not reached', () => {
    expect(scaleUpDetail(4, 0)).toMatch(/, plafond de \d+, non atteint$/);
  });

  it('is provisional where a missing answer can change it, and only there', () => {
    expect(scaleUpDetail(1, 4, { '01-E': 'unknown' })).toMatch(/provisoire\s: de \d+ à \d+$/);
    expect(scaleUpDetail(1, 4, { '01-P': 'unknown' })).not.toMatch(/provisoire/);
  });
});

describe('an index that is missing, on the sheet', () => {
  const themes = questionnaire.themes.map((theme) =>
    theme.direction === 'favourable' ? { ...theme, title: 'Reproductibilité' } : theme,
  );
  const own = { ...questionnaire, themes, rules: { ...questionnaire.rules, minimumCoverage: 0.8 } };
  const detailOf = (answers: Readonly<Record<string, AnswerValue>>) =>
    String(readingCells(own, 'fr', scoreAnswers(own, answers))[READING_NAMES.scaleUpDetail]);

  it('says which share of answers the questionnaire asks for', () => {
    expect(detailOf({ '01-P': 2 })).toMatch(/moins de 80\s% des réponses$/);
  });

  it('names the favourable theme as the questionnaire does', () => {
    const stakes = themes.filter(({ direction }) => direction === 'stake').flatMap(({ questions }) => questions);
    expect(detailOf(Object.fromEntries(stakes.map(({ id }) => [id, 2])))).toMatch(
      /aucune réponse sur Reproductibilité$/,
    );
  });
});

describe('a fiche without an answer, on the sheet', () => {
  const scores = scoreAnswers(questionnaire, {});

  it('counts no difficulties', () => {
    const { noReading } = sheetWords('fr').readings;
    expect(readingCells(questionnaire, 'fr', scores)[READING_NAMES.difficultyHeadline]).toBe(noReading);
  });

  it('says that there are no key points yet, instead of blank lines alone', () => {
    const rows = keyPointRows(questionnaire, 'fr', scores);
    expect(rows).toHaveLength(questionnaire.themes.length);
    expect(rows[0]).toEqual([sheetWords('fr').readings.noKeyPoint, '']);
    expect(rows.slice(1).flat().join('')).toBe('');
  });
});
