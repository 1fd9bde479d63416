import type { Theme } from '../../../src/domain/questionnaire';
import { scoreTerms } from '../../../src/domain/theme-score';
import { standardQuestionnaire } from '../../../src/questionnaire/standard';
import { scoreDetail } from '../../../src/taskpane/report/score-detail';
import { formatsFor } from '../../../src/text/formats';

const questionnaire = standardQuestionnaire('fr');
const formats = formatsFor('fr');
const themeOf = (id: string): Theme => {
  const found = questionnaire.themes.find((theme) => theme.id === id);
  if (!found) throw new Error(id);
  return found;
};
const detail = (theme: Theme, answers: Readonly<Record<string, number>>) =>
  scoreDetail(questionnaire, theme, scoreTerms(questionnaire, theme, answers), formats);

describe('The arithmetic of a theme’s score', () => {
  test('is nothing for one answer, its own level', () => {
    expect(detail(themeOf('datamining'), { '01-P': 3 })).toBeNull();
    expect(detail(themeOf('datamining'), {})).toBeNull();
  });

  test('is the mean of several', () => {
    expect(detail(themeOf('datamining'), { '01-P': 3, '01-E': 2 })).toBe('(3 + 2) ÷ 2');
  });

  test('turns each answer where a high level is good news', () => {
    expect(detail(themeOf('duplicabilite'), { '07-E1': 3 })).toBe('4 − 3');
    expect(detail(themeOf('duplicabilite'), { '07-E1': 3, '07-E2': 1, '07-E3': 4 })).toBe(
      '(4 − 3 + 4 − 1 + 4 − 4) ÷ 3',
    );
  });

  test('weighs answers that do not weigh alike', () => {
    const heavier = (theme: Theme): Theme => ({
      ...theme,
      questions: theme.questions.map((question, i) => ({ ...question, weight: i === 0 ? 2 : 1 })),
    });
    expect(detail(heavier(themeOf('datamining')), { '01-P': 3, '01-E': 2 })).toBe('(3 × 2 + 2 × 1) ÷ 3');
    expect(detail(heavier(themeOf('duplicabilite')), { '07-E1': 3, '07-E2': 1 })).toBe(
      '((4 − 3) × 2 + (4 − 1) × 1) ÷ 3',
    );
  });
});
