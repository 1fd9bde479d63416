import { valueAt } from '../cells/read';
import { CellError, type CellValue } from '../state/cell';
import { intersection, lastColumn, lastRow } from '../state/area';
import type { ConditionalFormat } from '../state/conditional/conditional-format';
import type { Sheet } from '../state/sheet';
import { usedArea } from '../cells/used-area';
import type { Workbook } from '../state/workbook';

/** What a rule needs to know about all the cells that it covers. */
export interface RangeFigures {
  /** Ascending. */
  readonly numbers: readonly number[];
  readonly average: number;
  readonly deviation: number;
  /** How often each value occurs, text without regard to case. */
  readonly occurrences: ReadonlyMap<string, number>;
}

const known = new WeakMap<ConditionalFormat, { readonly revision: number; readonly figures: RangeFigures }>();

/** The figures of a format's cells, looked up again once the workbook has changed. */
export const rangeFigures = (workbook: Workbook, sheet: Sheet, format: ConditionalFormat): RangeFigures => {
  const found = known.get(format);
  if (found?.revision === workbook.revision) return found.figures;
  const figures = collect(valuesOf(workbook, sheet, format));
  known.set(format, { revision: workbook.revision, figures });
  return figures;
};

/** Values of the covered cells; whole rows and columns are cut where the sheet ends. */
const valuesOf = (workbook: Workbook, sheet: Sheet, { areas }: ConditionalFormat): CellValue[] => {
  const used = usedArea(workbook, sheet, true);
  return areas.flatMap((each) => {
    const within = used === undefined ? undefined : intersection(each, used);
    if (within === undefined) return [];
    const values: CellValue[] = [];
    for (let row = within.row; row <= lastRow(within); row += 1) {
      for (let column = within.column; column <= lastColumn(within); column += 1) {
        values.push(valueAt(workbook, sheet, row, column));
      }
    }
    return values;
  });
};

const collect = (values: readonly CellValue[]): RangeFigures => {
  const numbers = values.filter((value) => typeof value === 'number').sort((a, b) => a - b);
  const average = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
  const variance = numbers.reduce((sum, value) => sum + (value - average) ** 2, 0) / numbers.length;
  const occurrences = new Map<string, number>();
  for (const value of values) {
    const key = occurrenceKey(value);
    if (key !== undefined) occurrences.set(key, (occurrences.get(key) ?? 0) + 1);
  }
  return { numbers, average, deviation: Math.sqrt(variance), occurrences };
};

/** Empty cells and errors are neither unique nor repeated. */
export const occurrenceKey = (value: CellValue): string | undefined =>
  value === '' || value instanceof CellError ? undefined : `${typeof value}:${String(value).toLowerCase()}`;

/** The value below which a share (0–1) of the numbers lies, between two of them where need be. */
export const percentile = (sorted: readonly number[], share: number): number => {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
};
