import { HostError } from '../../rich-api/host-error';
import { translateFormula } from '../calc/rewrite';
import { area, intersection, isEntireColumn, isEntireRow, lastColumn, lastRow, type Area } from '../state/area';
import type { Content } from '../state/cell';
import type { CellFormat } from '../state/cell-format';
import type { Place } from '../state/follower';
import { requireEditable } from '../state/protection';
import type { Workbook } from '../state/workbook';
import { valueAt } from './read';
import { changeCells } from './write';

export const copyTypes = ['All', 'Formulas', 'Values', 'Formats', 'Link'] as const;
export type CopyType = (typeof copyTypes)[number];

export interface CopyOptions {
  readonly type: CopyType;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

interface Copied {
  readonly content: Content | undefined;
  readonly format: CellFormat;
  readonly row: number;
  readonly column: number;
}

/** Where a copy goes: the source's own size from the target's first cell on, repeated when the target is a multiple of it. */
export const pastedArea = (from: Area, to: Area, transpose: boolean): Area => {
  const [rows, columns] = transpose ? [from.columns, from.rows] : [from.rows, from.columns];
  const repeats = to.rows % rows === 0 && to.columns % columns === 0;
  return repeats ? to : area(to.row, to.column, rows, columns);
};

/** Copies cells as Excel pastes them, and returns the area that was filled. */
export const copyCells = (workbook: Workbook, from: Place, to: Place, options: CopyOptions): Area => {
  const target = pastedArea(from.area, to.area, options.transpose);
  requireEditable(to.sheet, target);
  const [wide, high] = [isEntireRow(from.area), isEntireColumn(from.area)];
  const source = wide || high ? usedPart(from) : from.area;
  const cells = read(workbook, { sheet: from.sheet, area: source }, options.type);
  const [rows, columns] = options.transpose ? [source.columns, source.rows] : [source.rows, source.columns];
  const [down, right] = wide || high ? [rows, columns] : [target.rows, target.columns];
  changeCells(workbook, to.sheet, target, () => {
    for (let row = 0; row < down; row += 1) {
      for (let column = 0; column < right; column += 1) {
        const [r, c] = [row % rows, column % columns];
        const copied = options.transpose ? cells[c]?.[r] : cells[r]?.[c];
        if (copied !== undefined) paste(to, target.row + row, target.column + column, copied, options);
      }
    }
    if (options.type === 'All' && !options.transpose) copyMerges(from, to, target);
  });
  if ((options.type === 'All' || options.type === 'Formats') && !options.transpose) {
    const place = { sheet: to.sheet, area: target };
    for (const follower of workbook.followers) follower.formatsCopied?.(workbook, from, place);
    if (options.type === 'All') for (const follower of workbook.followers) follower.copied?.(workbook, from, place);
  }
  return target;
};

const usedPart = ({ sheet, area: of }: Place): Area => {
  const used = sheet.contents.extent(of) ?? area(of.row, of.column);
  const formats = sheet.formats.cells.extent(of) ?? used;
  return area(
    of.row,
    of.column,
    Math.max(lastRow(used), lastRow(formats)) - of.row + 1,
    Math.max(lastColumn(used), lastColumn(formats)) - of.column + 1,
  );
};

const read = (workbook: Workbook, { sheet, area: of }: Place, type: CopyType): Copied[][] =>
  Array.from({ length: of.rows }, (_, r) =>
    Array.from({ length: of.columns }, (_unused, c) => {
      const [row, column] = [of.row + r, of.column + c];
      const value = valueAt(workbook, sheet, row, column);
      const content = sheet.contents.get(row, column);
      const constant = value === '' && content?.formula === undefined ? undefined : { value };
      return { content: type === 'Values' ? constant : content, format: sheet.formats.at(row, column), row, column };
    }),
  );

const paste = (to: Place, row: number, column: number, copied: Copied, { type, skipBlanks }: CopyOptions): void => {
  const { content, format } = copied;
  if (skipBlanks && content === undefined) return;
  if (type !== 'Formats') to.sheet.contents.set(row, column, moved(content, row - copied.row, column - copied.column));
  if (type === 'All' || type === 'Formats') to.sheet.formats.set(row, column, format);
};

const moved = (content: Content | undefined, rows: number, columns: number): Content | undefined =>
  content?.formula === undefined ? content : { ...content, formula: translateFormula(content.formula, rows, columns) };

const copyMerges = (from: Place, to: Place, target: Area): void => {
  const copies = from.sheet.merges
    .filter((merge) => intersection(merge, from.area) !== undefined)
    .map((merge) => ({
      ...merge,
      row: merge.row + target.row - from.area.row,
      column: merge.column + target.column - from.area.column,
    }));
  if (copies.length === 0) return;
  to.sheet.merges = [
    ...to.sheet.merges.filter((merge) => !copies.some((copy) => intersection(copy, merge) !== undefined)),
    ...copies,
  ];
};

/** Cuts cells and pastes them elsewhere: formulas that name them follow, those moved keep naming what they named. */
export const moveCells = (workbook: Workbook, from: Place, to: Place): void => {
  const target = { sheet: to.sheet, area: { ...to.area, rows: from.area.rows, columns: from.area.columns } };
  requireEditable(from.sheet, from.area);
  requireEditable(to.sheet, target.area);
  if (from.sheet === to.sheet && from.area.row === target.area.row && from.area.column === target.area.column) return;
  if (isEntireRow(from.area) !== isEntireRow(target.area)) throw new HostError('InvalidArgument');
  const contents = from.sheet.contents.entries(from.area);
  const formats = from.sheet.formats.cells.entries(from.area);
  const [down, right] = [target.area.row - from.area.row, target.area.column - from.area.column];
  changeCells(workbook, from.sheet, from.area, () => {
    from.sheet.contents.clear(from.area);
    from.sheet.formats.cells.clear(from.area);
    to.sheet.contents.clear(target.area);
    to.sheet.formats.cells.clear(target.area);
    for (const [row, column, content] of contents) to.sheet.contents.set(row + down, column + right, content);
    for (const [row, column, format] of formats) to.sheet.formats.set(row + down, column + right, format);
    for (const follower of workbook.followers) follower.moved?.(workbook, from, target);
  });
  changeCells(workbook, to.sheet, target.area, () => undefined);
};
