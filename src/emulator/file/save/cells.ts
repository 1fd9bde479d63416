import type { Cell, CellValue, ColumnFormat, RowFormat } from '../../../xlsx/book';
import { defined, yes } from '../../../xlsx/defined';
import { spillArea } from '../../model/calc/spills';
import { areaAddress } from '../../model/state/address';
import { valueAt } from '../../model/cells/read';
import { CellError, type CellValue as ModelValue } from '../../model/state/cell';
import { charactersFromPoints } from '../../model/state/dimensions';
import type { Sheet } from '../../model/state/sheet';
import type { Workbook } from '../../model/state/workbook';
import { carriedBook } from '../carried';
import { styleOf } from './style';

/** Cells that hold something or have a look of their own, row by row. */
export function cellsOf(workbook: Workbook, sheet: Sheet): readonly Cell[] {
  const places = new Map<string, readonly [number, number]>();
  for (const grid of [sheet.contents, sheet.spilled, sheet.formats.cells]) {
    for (const [row, column] of grid.entries()) places.set(`${row},${column}`, [row, column]);
  }
  return [...places.values()]
    .sort(([row, column], [otherRow, otherColumn]) => row - otherRow || column - otherColumn)
    .map(([row, column]) => cellAt(workbook, sheet, row, column));
}

function cellAt(workbook: Workbook, sheet: Sheet, row: number, column: number): Cell {
  const content = sheet.contents.get(row, column);
  const value = valueAt(workbook, sheet, row, column);
  const spilled = content?.formula === undefined ? undefined : spillArea(sheet, row, column);
  return defined<Cell>({
    row,
    column,
    value: fileValue(value, content !== undefined),
    formula: content?.formula?.slice(1),
    arrayRange: spilled && areaAddress(spilled),
    style: styleOf(sheet.formats.at(row, column), carriedBook(workbook).normalFont),
  });
}

/** An empty text that was typed or calculated is text; nothing at all is null. */
function fileValue(value: ModelValue, filled: boolean): CellValue {
  if (value instanceof CellError) return { error: value.text };
  return value === '' && !filled ? null : value;
}

/** Widths, hidden columns, outlines and looks, run by run. */
export function columnsOf(workbook: Workbook, { columns, formats }: Sheet): readonly ColumnFormat[] {
  const normal = carriedBook(workbook).normalFont;
  const places = [columns.sizes, columns.hidden, columns.levels, formats.columns].flatMap((map) => [...map.keys()]);
  return sorted(places).map((column) =>
    defined<ColumnFormat>({
      first: column,
      last: column,
      width: columns.sizes.has(column) ? charactersFromPoints(columns.sizes.get(column) ?? 0) : undefined,
      hidden: yes(columns.hidden.has(column)),
      style: formats.columns.has(column) ? styleOf(formats.at(-1, column), normal) : undefined,
      outlineLevel: columns.levels.get(column),
    }),
  );
}

/** Heights, hidden rows, outlines and looks. */
export function rowsOf(workbook: Workbook, { rows, formats }: Sheet): readonly RowFormat[] {
  const normal = carriedBook(workbook).normalFont;
  const places = [rows.sizes, rows.hidden, rows.levels, formats.rows].flatMap((map) => [...map.keys()]);
  return sorted(places).map((row) =>
    defined<RowFormat>({
      row,
      height: rows.sizes.get(row),
      // A fitted height is written as Excel writes it: LibreOffice fits no row by itself as it opens a file.
      customHeight: rows.sizes.has(row) ? yes(!rows.fitted.has(row)) : undefined,
      hidden: yes(rows.hidden.has(row)),
      style: formats.rows.has(row) ? styleOf(formats.rows.get(row) ?? formats.base, normal) : undefined,
      outlineLevel: rows.levels.get(row),
    }),
  );
}

const sorted = (places: readonly number[]): number[] => [...new Set(places)].sort((a, b) => a - b);
