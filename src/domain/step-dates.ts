import type { CalendarStep, DateText } from './fiche';
import { isIsoDate } from './iso-date';

/** Whether something was written for a date that is no date. */
export function isUnclearDate(date: DateText): boolean {
  return date.trim() !== '' && !isIsoDate(date);
}

/** Whether both dates of a step are known and it ends before it starts. */
export function endsBeforeStart({ start, end }: CalendarStep): boolean {
  return isIsoDate(start) && isIsoDate(end) && end < start;
}
