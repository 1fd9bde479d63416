import { part } from '../part';
import type { Sheet } from '../sheet';
import type { Workbook } from '../workbook';
import type { Chart } from './chart';

/** The charts of a sheet, bottommost first. */
export const chartsOf = part<Sheet, { charts: Chart[] }>(() => ({ charts: [] }));

/** The chart that has the focus, if one has. */
export const activeChartOf = part<Workbook, { chart: Chart | undefined; sheet: Sheet | undefined }>(() => ({
  chart: undefined,
  sheet: undefined,
}));

/** The id that Office.js shows: a GUID between braces, the same in every run. */
export const nextChartId = (workbook: Workbook): string =>
  `{${workbook.nextId().toString(16).toUpperCase().padStart(8, '0')}-0008-0000-0000-000000000000}`;

export const findChart = (sheet: Sheet, key: string): Chart | undefined => {
  const wanted = key.toLowerCase();
  return chartsOf(sheet).charts.find(({ id, name }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted);
};
