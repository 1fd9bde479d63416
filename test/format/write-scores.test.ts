import type { AnswerValue } from '../../src/domain/fiche';
import { scoreAnswers } from '../../src/domain/score-answers';
import { READING_NAMES } from '../../src/format/fields';
import { readingCells } from '../../src/format/write-scores';
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
  return String(readingCells('fr', scores)[READING_NAMES.scaleUpDetail]);
}

describe('the reading of generalisation on the sheet', () => {
  it('says that no ceiling is in force', () => {
    expect(scaleUpDetail(1, 4)).toMatch(/, aucun plafond$/);
  });

  it('says that a ceiling holds the index down', () => {
    expect(scaleUpDetail(0, 0)).toMatch(/, plafonné à \d+$/);
  });

  it('says that a ceiling is in force and not reached', () => {
    expect(scaleUpDetail(4, 0)).toMatch(/, plafond de \d+, non atteint$/);
  });

  it('is provisional where a missing answer can change it, and only there', () => {
    expect(scaleUpDetail(1, 4, { '01-E': 'unknown' })).toMatch(/provisoire, entre \d+ et \d+$/);
    expect(scaleUpDetail(1, 4, { '01-P': 'unknown' })).not.toMatch(/provisoire/);
  });
});
