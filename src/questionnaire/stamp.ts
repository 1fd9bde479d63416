import type { Questionnaire } from '../domain/questionnaire';
import { inOrder } from './in-order';
import { STANDARD_MARKS } from './standard-marks';

const STAMPED = /\+[0-9a-z]{7}$/;

/**
 * A short mark of all that a questionnaire says, but for its version: two that differ in one word, weight or threshold have
 * different marks. FNV-1a in 32 bits: it tells versions apart, and protects from nobody.
 */
export function stampOf(questionnaire: Questionnaire): string {
  const known = stamps.get(questionnaire) ?? calculated(questionnaire);
  stamps.set(questionnaire, known);
  return known;
}

/** One reading of a workbook asks for the mark of the same questionnaire, and of the standard one, several times. */
const stamps = new WeakMap<Questionnaire, string>();

function calculated(questionnaire: Questionnaire): string {
  let hash = 0x811c9dc5;
  const text = inOrder({ ...questionnaire, version: '' });
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return hash.toString(36).padStart(7, '0');
}

/** Whether a questionnaire is the project’s own in its language, whatever version it says it is. */
export function saysTheStandard(questionnaire: Questionnaire): boolean {
  return stampOf(questionnaire) === STANDARD_MARKS[questionnaire.language].stamp;
}

/**
 * The questionnaire under the version that is truly its own. One that was changed since its stamp was written, or that was
 * never stamped and is not the standard one, gets its own mark after the version it comes from: `1.0.0+0k3f9ab`. So scores of
 * two methods never pass for those of one.
 */
export function withTrueVersion(questionnaire: Questionnaire, stamp: string | null): Questionnaire {
  const own = stampOf(questionnaire);
  if (own === stamp) return questionnaire;
  if (saysTheStandard(questionnaire)) {
    return stamp === null
      ? questionnaire
      : { ...questionnaire, version: STANDARD_MARKS[questionnaire.language].version };
  }
  return { ...questionnaire, version: `${questionnaire.version.replace(STAMPED, '')}+${own}` };
}
