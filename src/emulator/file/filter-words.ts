import type { DynamicFilter } from '../model/filters/periods';

/** How criteria write each of a file's operators. */
export const comparisons: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** What a file calls a filter that depends on the day or on an average: `thisMonth`, `Q1`, `M12`. */
export function dynamicName(filter: DynamicFilter): string {
  const period = /^AllDatesInPeriod(?:Quarter(\d)|(\w+))$/.exec(filter);
  if (period?.[1] !== undefined) return `Q${period[1]}`;
  if (period?.[2] !== undefined) return `M${MONTHS.indexOf(period[2]) + 1}`;
  return filter.charAt(0).toLowerCase() + filter.slice(1);
}
