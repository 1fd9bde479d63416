import { dateOf, serialOf } from '../calc/functions/dates';

/** Excel's names of the months' filters; February is spelled as Office.js spells it. */
const MONTHS = [
  'AllDatesInPeriodJanuary',
  'AllDatesInPeriodFebruray',
  'AllDatesInPeriodMarch',
  'AllDatesInPeriodApril',
  'AllDatesInPeriodMay',
  'AllDatesInPeriodJune',
  'AllDatesInPeriodJuly',
  'AllDatesInPeriodAugust',
  'AllDatesInPeriodSeptember',
  'AllDatesInPeriodOctober',
  'AllDatesInPeriodNovember',
  'AllDatesInPeriodDecember',
] as const;

const QUARTERS = [
  'AllDatesInPeriodQuarter1',
  'AllDatesInPeriodQuarter2',
  'AllDatesInPeriodQuarter3',
  'AllDatesInPeriodQuarter4',
] as const;

const AVERAGES = ['AboveAverage', 'BelowAverage'] as const;

const AROUND_TODAY = [
  'Yesterday',
  'Today',
  'Tomorrow',
  'LastWeek',
  'ThisWeek',
  'NextWeek',
  'LastMonth',
  'ThisMonth',
  'NextMonth',
  'LastQuarter',
  'ThisQuarter',
  'NextQuarter',
  'LastYear',
  'ThisYear',
  'NextYear',
  'YearToDate',
] as const;
type AroundToday = (typeof AROUND_TODAY)[number];

export const DYNAMIC_FILTERS = [...AVERAGES, ...MONTHS, ...QUARTERS, ...AROUND_TODAY] as const;
export type DynamicFilter = (typeof DYNAMIC_FILTERS)[number];
export type PeriodFilter = Exclude<DynamicFilter, (typeof AVERAGES)[number]>;

export const isPeriod = (filter: DynamicFilter): filter is PeriodFilter =>
  filter !== 'AboveAverage' && filter !== 'BelowAverage';

/** Whether a date, a serial number, falls into a period as seen from today. */
export const isWithin = (period: PeriodFilter, serial: number, today: number): boolean => {
  const month = dateOf(serial).getUTCMonth();
  const named = MONTHS.findIndex((name) => name === period);
  if (named >= 0) return month === named;
  const quarter = QUARTERS.findIndex((name) => name === period);
  if (quarter >= 0) return Math.floor(month / 3) === quarter;
  const [from, before] = span(period as AroundToday, Math.floor(today));
  return serial >= from && serial < before;
};

/** First day of the period, and the first day after it. Weeks begin on Sunday, whatever the language. */
const span = (period: AroundToday, today: number): readonly [number, number] => {
  const date = dateOf(today);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  const quarter = month - (month % 3);
  const sunday = today - date.getUTCDay();
  const months = (first: number, count: number): readonly [number, number] => [
    serialOf(year, first, 1),
    serialOf(year, first + count, 1),
  ];
  const spans: Readonly<Record<AroundToday, readonly [number, number]>> = {
    Yesterday: [today - 1, today],
    Today: [today, today + 1],
    Tomorrow: [today + 1, today + 2],
    LastWeek: [sunday - 7, sunday],
    ThisWeek: [sunday, sunday + 7],
    NextWeek: [sunday + 7, sunday + 14],
    LastMonth: months(month - 1, 1),
    ThisMonth: months(month, 1),
    NextMonth: months(month + 1, 1),
    LastQuarter: months(quarter - 3, 3),
    ThisQuarter: months(quarter, 3),
    NextQuarter: months(quarter + 3, 3),
    LastYear: months(-12, 12),
    ThisYear: months(0, 12),
    NextYear: months(12, 12),
    YearToDate: [serialOf(year, 0, 1), today + 1],
  };
  return spans[period];
};
