/** What a filter shows of one column, as Office.js spells it; colours and icons need looks that a sheet here does not have. */
export interface FilterCriteria {
  readonly filterOn: FilterOn;
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: 'And' | 'Or';
  readonly values?: readonly (string | FilterDate)[];
  readonly dynamicCriteria?: string;
  readonly color?: string;
}

export interface FilterDate {
  /** ISO 8601. */
  readonly date: string;
  readonly specificity: 'Year' | 'Month' | 'Day' | 'Hour' | 'Minute' | 'Second';
}

export const FILTER_ON = [
  'BottomItems',
  'BottomPercent',
  'CellColor',
  'Dynamic',
  'FontColor',
  'Values',
  'TopItems',
  'TopPercent',
  'Icon',
  'Custom',
] as const;
export type FilterOn = (typeof FILTER_ON)[number];

/** The criteria of a filtered range, by column counted from 0. */
export type FilterColumns = Map<number, FilterCriteria>;
