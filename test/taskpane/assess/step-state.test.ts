import type { Answer } from '../../../src/domain/fiche';
import { standardQuestionnaire } from '../../../src/questionnaire/standard';
import { stepState } from '../../../src/taskpane/assess/step-state';

const questionnaire = standardQuestionnaire('fr');
const theme = questionnaire.themes.find(({ id }) => id === 'duplicabilite');
const state = (answers: Readonly<Record<string, Answer['value'] | Answer>>) => {
  if (!theme) throw new Error('no such theme');
  const full = Object.entries(answers).map(([id, answer]) => [
    id,
    answer !== null && typeof answer === 'object' ? answer : { value: answer, comment: '' },
  ]);
  return stepState(questionnaire, theme, Object.fromEntries(full) as Record<string, Answer>);
};

describe('how far a theme is answered', () => {
  test('is told without its optional question, unless that is all there is', () => {
    expect(state({})).toBe('missing');
    expect(state({ '07-E3': 2 })).toBe('partly');
    expect(state({ '07-E1': 2 })).toBe('partly');
    expect(state({ '07-E1': 2, '07-E2': 0 })).toBe('answered');
  });

  test('keeps « je ne sais pas » and a « sans objet » without reason apart from an answer', () => {
    expect(state({ '07-E1': 2, '07-E2': 'unknown' })).toBe('unknown');
    expect(state({ '07-E1': 2, '07-E2': 'notApplicable' })).toBe('partly');
    expect(state({ '07-E1': 2, '07-E2': { value: 'notApplicable', comment: 'une seule' } })).toBe('answered');
    expect(state({ '07-E1': 2, '07-E2': 9 })).toBe('partly');
  });
});
