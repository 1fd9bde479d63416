import type { Answers } from '../../domain/fiche';
import type { Theme } from '../../domain/questionnaire';

/** How far a theme is answered. */
export type StepState = 'missing' | 'partly' | 'unknown' | 'answered';

/** Optional questions do not hold a theme back; « sans objet » is an answer, « je ne sais pas » one to come back to. */
export function stepState(theme: Theme, answers: Answers): StepState {
  const valueOf = (id: string) => answers[id]?.value ?? null;
  const all = theme.questions.map(({ id }) => valueOf(id));
  if (all.every((value) => value === null)) return 'missing';
  const required = theme.questions.filter(({ optional }) => !optional).map(({ id }) => valueOf(id));
  if (required.includes(null)) return 'partly';
  return required.includes('unknown') ? 'unknown' : 'answered';
}
