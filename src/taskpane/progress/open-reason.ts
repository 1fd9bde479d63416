import type { Answer } from '../../domain/fiche';
import type { Questionnaire } from '../../domain/questionnaire';
import { isLevel } from '../../domain/theme-score';

/** Why a question is still to come back to: no answer, « je ne sais pas », or « sans objet » without a reason. */
export type OpenReason = 'empty' | 'unknown' | 'noReason';

/** Null where the question is settled: a level, or « sans objet » with its reason. */
export function openReason(questionnaire: Questionnaire, answer: Answer | undefined): OpenReason | null {
  const value = answer?.value ?? null;
  if (value === 'unknown') return 'unknown';
  if (value === 'notApplicable') return answer?.comment.trim() === '' ? 'noReason' : null;
  return value !== null && isLevel(questionnaire, value) ? null : 'empty';
}
