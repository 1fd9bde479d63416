import type { Answers } from '../../domain/fiche';
import type { Questionnaire, Theme } from '../../domain/questionnaire';
import { openReason } from '../progress/open-reason';

/** How far a theme is answered. */
export type StepState = 'missing' | 'partly' | 'unknown' | 'answered';

/** Optional questions do not hold a theme back; « sans objet » with a reason is an answer, « je ne sais pas » one to come back to. */
export function stepState(questionnaire: Questionnaire, theme: Theme, answers: Answers): StepState {
  if (theme.questions.every(({ id }) => (answers[id]?.value ?? null) === null)) return 'missing';
  const required = theme.questions.filter(({ optional }) => !optional);
  const reasons = required.map(({ id }) => openReason(questionnaire, answers[id]));
  if (reasons.includes('empty') || reasons.includes('noReason')) return 'partly';
  return reasons.includes('unknown') ? 'unknown' : 'answered';
}
