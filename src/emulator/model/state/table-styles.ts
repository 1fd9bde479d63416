import { part } from './part';
import type { Workbook } from './workbook';

const numbered = (kind: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `TableStyle${kind}${index + 1}`);

/** Excel's own styles for tables. */
export const builtInTableStyles: readonly string[] = [
  ...numbered('Light', 21),
  ...numbered('Medium', 28),
  ...numbered('Dark', 11),
];

export interface TableStyles {
  /** Names of those that were added to Excel's own. */
  readonly own: string[];
  /** What new tables get. */
  standard: string;
}

export const tableStylesOf = part<Workbook, TableStyles>(() => ({ own: [], standard: 'TableStyleMedium2' }));

/** The style's name as it is spelled; undefined when there is none of that name. */
export const findTableStyle = (workbook: Workbook, name: string): string | undefined =>
  [...builtInTableStyles, ...tableStylesOf(workbook).own].find((style) => style.toLowerCase() === name.toLowerCase());
