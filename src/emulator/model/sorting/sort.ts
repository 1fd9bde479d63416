import { HostError } from '../../rich-api/host-error';
import { translateFormula } from '../calc/rewrite';
import { raise, worksheetEvent } from '../events';
import { areaAddress } from '../state/address';
import { intersection, isEntireRow, lastColumn, lastRow, type Area } from '../state/area';
import type { CellFormat } from '../state/cell-format';
import type { Content } from '../state/cell';
import { requireAllowed, requireEditable } from '../state/protection';
import type { Sheet } from '../state/sheet';
import { compareCells, type SortField } from './order';
import { changeCells } from '../cells/write';
import { calculate } from '../calc/calculator';
import type { Workbook } from '../state/workbook';

export interface SortOptions {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
  /** Sort rows up and down, or columns left and right. */
  readonly axis: 'row' | 'column';
}

interface Line {
  readonly at: number;
  readonly contents: readonly (Content | undefined)[];
  readonly formats: readonly CellFormat[];
}

/** Sorts the rows or columns of an area that are in sight; cells take their looks along, formulas keep to their row. */
export const sortArea = (
  workbook: Workbook,
  sheet: Sheet,
  whole: Area,
  { fields, matchCase, axis }: SortOptions,
): void => {
  calculate(workbook);
  const of = axis === 'row' ? filledPart(sheet, whole) : whole;
  requireAllowed(sheet, 'allowSort');
  requireEditable(sheet, of);
  if (sheet.merges.some((merge) => intersection(merge, of) !== undefined)) {
    throw new HostError('InvalidOperation', 'To do this, all the merged cells need to be the same size.');
  }
  const lines = readLines(sheet, of, axis);
  const sorted = [...lines].sort((a, b) => {
    for (const field of fields) {
      const order = compareCells(cell(a, field.key), cell(b, field.key), field, matchCase);
      if (order !== 0) return order;
    }
    return 0;
  });
  const moved = sorted.flatMap((line, index) => {
    const to = lines[index]?.at ?? line.at;
    return to === line.at ? [] : [{ line, to }];
  });
  if (moved.length === 0) return;
  changeCells(workbook, sheet, of, () => {
    for (const { line, to } of moved) putLine(sheet, of, axis, line, to);
  });
  const event = axis === 'row' ? worksheetEvent.rowSorted : worksheetEvent.columnSorted;
  raise(workbook, sheet, event, { address: areaAddress(of) });
  if (axis === 'column') return;
  const order = Array.from({ length: of.rows }, (_, offset) => offset);
  for (const { line, to } of moved) order[to - of.row] = line.at - of.row;
  for (const follower of workbook.followers) follower.reordered?.(workbook, sheet, of, order);
};

const cell = (line: Line, key: number): { value: Content['value']; format: CellFormat } => {
  const format = line.formats[key];
  if (format === undefined) throw new HostError('InvalidArgument');
  return { value: line.contents[key]?.value ?? '', format };
};

/** Blank lines come last anyway: whole columns are sorted as far as they are filled. */
const filledPart = (sheet: Sheet, of: Area): Area => {
  const filled = sheet.contents.extent(of);
  if (filled === undefined) return { ...of, rows: Math.min(of.rows, 1), columns: Math.min(of.columns, 1) };
  return { ...of, rows: lastRow(filled) - of.row + 1, columns: isEntireRow(of) ? lastColumn(filled) + 1 : of.columns };
};

const readLines = (sheet: Sheet, of: Area, axis: SortOptions['axis']): readonly Line[] => {
  const [start, count, hidden] =
    axis === 'row' ? [of.row, of.rows, sheet.rows.hidden] : [of.column, of.columns, sheet.columns.hidden];
  const visible = Array.from({ length: count }, (_, offset) => start + offset).filter((at) => !hidden.has(at));
  return visible.map((at) => {
    const places = cellsOf(of, axis, at);
    return {
      at,
      contents: places.map(([row, column]) => sheet.contents.get(row, column)),
      formats: places.map(([row, column]) => sheet.formats.at(row, column)),
    };
  });
};

const cellsOf = (of: Area, axis: SortOptions['axis'], at: number): readonly (readonly [number, number])[] =>
  axis === 'row'
    ? Array.from({ length: of.columns }, (_, offset) => [at, of.column + offset])
    : Array.from({ length: of.rows }, (_, offset) => [of.row + offset, at]);

const putLine = (sheet: Sheet, of: Area, axis: SortOptions['axis'], line: Line, to: number): void => {
  const by = to - line.at;
  cellsOf(of, axis, to).forEach(([row, column], index) => {
    const content = line.contents[index];
    const format = line.formats[index];
    sheet.contents.set(row, column, content === undefined ? undefined : translated(content, axis, by));
    if (format !== undefined && format !== sheet.formats.at(row, column)) sheet.formats.set(row, column, format);
  });
};

const translated = (content: Content, axis: SortOptions['axis'], by: number): Content => {
  if (content.formula === undefined) return content;
  const formula = axis === 'row' ? translateFormula(content.formula, by, 0) : translateFormula(content.formula, 0, by);
  return { ...content, formula };
};
