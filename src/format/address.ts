import type { Area } from './plan/sheet-plan';

/** 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A formula that refers to cells of a sheet: `='Fiche projet'!$C$6`. */
export function rangeFormula(sheetName: string, { row, column, rows, columns }: Area): string {
  const corner = (r: number, c: number) => `$${columnLetters(c)}$${r + 1}`;
  const [first, last] = [corner(row, column), corner(row + rows - 1, column + columns - 1)];
  return `='${sheetName.replaceAll("'", "''")}'!${first === last ? first : `${first}:${last}`}`;
}

const REFERENCE = /^='?((?:[^']|'')+?)'?!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/;

/** The cells of one sheet that a name's formula refers to; null where it refers to anything else, or has lost them. */
export function rangeOfFormula(formula: string): { readonly sheet: string; readonly area: Area } | null {
  const [, sheet, left, top, right = left, bottom = top] = REFERENCE.exec(formula) ?? [];
  if (sheet === undefined || left === undefined || right === undefined) return null;
  const column = columnIndex(left);
  const row = Number(top) - 1;
  const area = { row, column, rows: Number(bottom) - row, columns: columnIndex(right) - column + 1 };
  return { sheet: sheet.replaceAll("''", "'"), area };
}

function columnIndex(letters: string): number {
  return Array.from(letters, (letter) => letter.charCodeAt(0) - 64).reduce((sum, place) => sum * 26 + place, 0) - 1;
}

/** A column of a table as a structured reference names it. */
export function columnSpecifier(header: string): string {
  return `[${header.replaceAll(/['#[\]]/g, "'$&")}]`;
}
