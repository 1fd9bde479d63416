import { getFormatInfo } from 'numfmt';

const categories: Readonly<Record<string, string>> = {
  general: 'General',
  number: 'Number',
  grouped: 'Number',
  currency: 'Currency',
  date: 'Date',
  datetime: 'Custom',
  time: 'Time',
  percent: 'Percentage',
  fraction: 'Fraction',
  scientific: 'Scientific',
  text: 'Text',
};

/** Excel.NumberFormatCategory of a number format. */
export const numberCategory = (pattern: string): string => {
  if (pattern.startsWith('_(') || pattern.startsWith('_-')) return 'Accounting';
  return categories[getFormatInfo(pattern).type] ?? 'Custom';
};
