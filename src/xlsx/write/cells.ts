import type { BookSheet, Cell, RowFormat } from '../book';
import { cellAddress } from '../cell-reference';
import { formulaForFile } from '../future-functions';
import type { Indexed } from './indexed';
import type { StyleSheet } from './styles';
import { element, excelText, textElement } from './xml';

/** What cells share across a workbook. `uses` counts the cells that hold a text. */
export interface SharedParts {
  readonly styles: StyleSheet;
  readonly strings: Indexed;
  stringUses: number;
}

/** All rows of a sheet that hold a cell or have a format. */
export function sheetDataElement(sheet: BookSheet, shared: SharedParts): string {
  const rows = new Map<number, { format?: RowFormat; cells: Cell[] }>();
  for (const format of sheet.rows) rows.set(format.row, { format, cells: [] });
  for (const cell of sheet.cells) {
    const row = rows.get(cell.row) ?? { cells: [] };
    row.cells.push(cell);
    rows.set(cell.row, row);
  }
  const ordered = [...rows].sort(([a], [b]) => a - b);
  return element(
    'sheetData',
    {},
    ...ordered.map(([row, { format, cells }]) => {
      const inOrder = cells.sort((a, b) => a.column - b.column).map((cell) => cellElement(cell, shared));
      return element('row', { r: row + 1, ...rowAttributes(format, shared.styles) }, ...inOrder);
    }),
  );
}

function rowAttributes(
  format: RowFormat | undefined,
  styles: StyleSheet,
): Record<string, number | boolean | undefined> {
  if (!format) return {};
  return {
    s: format.style ? styles.cell(format.style) : undefined,
    customFormat: format.style ? true : undefined,
    ht: format.height,
    hidden: format.hidden,
    customHeight: format.customHeight,
    outlineLevel: format.outlineLevel,
    collapsed: format.collapsed,
  };
}

function cellElement(cell: Cell, shared: SharedParts): string {
  const { value, formula } = cell;
  const quoted = typeof value === 'string' && formula === undefined && /^[=+\-@]/.test(value);
  const style = cell.style || quoted ? shared.styles.cell(cell.style, quoted) : 0;
  const attributes = { r: cellAddress(cell.row, cell.column), s: style === 0 ? undefined : style };
  const f = formula === undefined ? '' : formulaElement(cell, formula);
  if (value === null) return element('c', attributes, f);
  if (typeof value === 'number') return element('c', attributes, f, element('v', {}, String(value)));
  if (typeof value === 'boolean') return element('c', { ...attributes, t: 'b' }, f, `<v>${Number(value)}</v>`);
  if (typeof value === 'object') return element('c', { ...attributes, t: 'e' }, f, textElement('v', value.error));
  if (formula !== undefined) return element('c', { ...attributes, t: 'str' }, f, textElement('v', excelText(value)));
  shared.stringUses += 1;
  return element('c', { ...attributes, t: 's' }, `<v>${shared.strings.add(value)}</v>`);
}

function formulaElement(cell: Cell, formula: string): string {
  const attributes = cell.arrayRange === undefined ? {} : { t: 'array', ref: cell.arrayRange };
  return textElement('f', excelText(formulaForFile(formula)), attributes);
}
