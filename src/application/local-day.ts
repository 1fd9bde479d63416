import type { DateText } from '../domain/fiche';

/** The day that a clock on the wall shows at this moment, as `yyyy-mm-dd`: just after midnight in Paris it is not yesterday. */
export function localDay(now: Date): DateText {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
