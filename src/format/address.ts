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
