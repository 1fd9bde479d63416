import { LONGEST_TEXT } from '../../src/domain/fiche';
import type { Cells, CellValue, TableCells } from '../../src/format/cells';
import { TABLE_NAMES } from '../../src/format/tables';
import type { Dice } from './dice';

/** What people, copies and other programs leave in a cell. */
const ODD_VALUES: readonly [CellValue, ...CellValue[]] = [
  '',
  ' ',
  0,
  -1,
  3,
  4.5,
  1e300,
  true,
  false,
  '#REF!',
  '#N/A',
  '1,5',
  '12/03/2027',
  '3 – Enjeu fort',
  'je ne sais pas',
  '__proto__',
  'constructor',
  '=1+1',
  '👩‍💻🚰',
  'مرحبا',
  'a\nb\r\nc',
  'x'.repeat(LONGEST_TEXT),
  '\u0000\u001f',
];

/** The cells of a workbook after several things were done to it that no one foresaw; `text` makes texts to be found again. */
export function damaged(cells: Cells, dice: Dice, text: () => string): Cells {
  let done = cells;
  for (let left = 1 + dice.below(6); left > 0; left -= 1) done = damagedOnce(done, dice, text);
  return done;
}

function damagedOnce(cells: Cells, dice: Dice, text: () => string): Cells {
  const names = Object.keys(cells.names);
  if (dice.chance(0.25)) {
    const name = dice.pick(names) ?? '';
    const value = dice.chance(0.4) ? null : oddValue(dice, text);
    return { ...cells, names: { ...cells.names, [name]: value } };
  }
  const table = dice.pick(TABLE_NAMES) ?? 'FPD_Answers';
  const found = cells.tables[table];
  return { ...cells, tables: { ...cells.tables, [table]: found ? damagedTable(found, dice, text) : null } };
}

function damagedTable({ headers, rows }: TableCells, dice: Dice, text: () => string): TableCells | null {
  const width = headers.length;
  const at = dice.below(rows.length);
  switch (
    dice.pick([
      'gone',
      'order',
      'rename',
      'column',
      'drop',
      'cell',
      'cell',
      'cell',
      'row',
      'twice',
      'sort',
      'empty',
    ] as const)
  ) {
    case 'gone':
      return null;
    case 'order': {
      const order = dice.shuffled(headers.map((_, column) => column));
      return {
        headers: order.map((column) => headers[column] ?? ''),
        rows: rows.map((row) => order.map((column) => row[column] ?? '')),
      };
    }
    case 'rename':
      return {
        headers: replaced(headers, dice.below(width), dice.pick<CellValue>(['Autre', '', 7, headers[0] ?? ''])),
        rows,
      };
    case 'column': {
      const column = dice.below(width + 1);
      const wider = (row: readonly CellValue[], cell: CellValue) => [
        ...row.slice(0, column),
        cell,
        ...row.slice(column),
      ];
      return { headers: wider(headers, `À moi ${column}`), rows: rows.map((row) => wider(row, oddValue(dice, text))) };
    }
    case 'drop': {
      const column = dice.below(width);
      const without = (row: readonly CellValue[]) => row.filter((_, other) => other !== column);
      return { headers: without(headers), rows: rows.map(without) };
    }
    case 'cell':
      return {
        headers,
        rows: rows.map((row, other) => (other === at ? replaced(row, dice.below(width), oddValue(dice, text)) : row)),
      };
    case 'row':
      return { headers, rows: [...rows.slice(0, at), headers.map(() => oddValue(dice, text)), ...rows.slice(at)] };
    case 'twice':
      return { headers, rows: [...rows.slice(0, at), ...rows.slice(at, at + 1), ...rows.slice(at)] };
    case 'sort':
      return { headers, rows: dice.shuffled(rows) };
    case 'empty':
      return { headers, rows: rows.slice(0, dice.below(2)) };
  }
}

const oddValue = (dice: Dice, text: () => string): CellValue => (dice.chance(0.4) ? text() : dice.pick(ODD_VALUES));

const replaced = (row: readonly CellValue[], column: number, value: CellValue): CellValue[] =>
  row.map((cell, other) => (other === column ? value : cell));
