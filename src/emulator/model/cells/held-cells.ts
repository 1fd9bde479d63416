import { area as areaFrom, type Area } from '../state/area';
import type { Content } from '../state/cell';
import type { CellFormat } from '../state/cell-format';
import { requireEditable } from '../state/protection';
import { liveRange, type LiveRange } from '../state/range';
import type { Sheet } from '../state/sheet';
import type { Workbook } from '../state/workbook';
import { changeCells } from './write';

type Entries<T> = readonly (readonly [down: number, right: number, value: T])[];

/** What the cells of an area held at one time: contents and formats of their own. Follows the cells when others push them. */
export interface HeldCells {
  readonly range: LiveRange;
  readonly rows: number;
  readonly columns: number;
  readonly contents: Entries<Content>;
  readonly formats: Entries<CellFormat>;
}

/** Keeps what an area holds now, to be put back later. */
export const holdCells = (workbook: Workbook, sheet: Sheet, area: Area): HeldCells => {
  const within = <T>(entries: Entries<T>): Entries<T> =>
    entries.map(([row, column, value]) => [row - area.row, column - area.column, value]);
  return {
    range: liveRange(workbook, sheet, area),
    rows: area.rows,
    columns: area.columns,
    contents: within(sheet.contents.entries(area)),
    formats: within(sheet.formats.cells.entries(area)),
  };
};

/** Where held cells are now; undefined once their sheet or one of their rows or columns is gone, or others came between. */
export const placeOfHeld = ({ range, rows, columns }: HeldCells): Area | undefined => {
  const { workbook, sheet, area } = range;
  const whole = area?.rows === rows && area.columns === columns;
  return whole && workbook.sheets.includes(sheet) ? areaFrom(area.row, area.column, rows, columns) : undefined;
};

/** Gives an area back what it held; locked cells of a protected sheet are refused. False: there is no such area any more. */
export const putBack = (held: HeldCells): boolean => {
  const { workbook, sheet } = held.range;
  const area = placeOfHeld(held);
  if (area === undefined) return false;
  requireEditable(sheet, area);
  changeCells(workbook, sheet, area, () => {
    sheet.contents.clear(area);
    sheet.formats.cells.clear(area);
    for (const [down, right, content] of held.contents)
      sheet.contents.set(area.row + down, area.column + right, content);
    for (const [down, right, format] of held.formats) sheet.formats.set(area.row + down, area.column + right, format);
  });
  return true;
};
