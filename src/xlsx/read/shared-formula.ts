import { columnLetters } from '../../format/address';
import { columnNumber, maxColumns, maxRows } from '../cell-reference';

/** A formula that several cells share, as its first cell has it. */
export interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/**
 * A text between quotes, a quoted sheet's name, brackets of a table, or a reference to a cell, a column or a row. Quotes and brackets
 * that nothing closes go on to the end, or else the rest would be searched through again from each of them.
 */
const TOKEN =
  /"(?:[^"]|"")*(?:"|$)|'(?:[^']|'')*(?:'|$)|\[[^\]]*(?:\]|$)|(?<![\w.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(.])|(?<![\w.$])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w(.])|(?<![\w.$])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w(.])/g;

/** The formula as it reads in another of its cells: relative references moved along, those off the sheet lost. */
export function sharedFormula({ formula, row, column }: SharedFormula, toRow: number, toColumn: number): string {
  const [down, right] = [toRow - row, toColumn - column];
  const movedColumn = (fixed: string, letters: string) => {
    const moved = fixed ? columnNumber(letters) : columnNumber(letters) + right;
    return moved < 0 || moved >= maxColumns ? undefined : fixed + columnLetters(moved);
  };
  const movedRow = (fixed: string, digits: string) => {
    const moved = fixed ? Number(digits) : Number(digits) + down;
    return moved < 1 || moved > maxRows ? undefined : `${fixed}${moved}`;
  };
  return formula.replace(TOKEN, (token: string, ...groups: (string | undefined)[]) => {
    const [cellFixed, letters, rowFixed, digits, fixed1, column1, fixed2, column2, fixed3, row1, fixed4, row2] = groups;
    const joined = (first: string | undefined, last: string | undefined, between: string) =>
      first === undefined || last === undefined ? '#REF!' : first + between + last;
    if (letters !== undefined && digits !== undefined) {
      return joined(movedColumn(cellFixed ?? '', letters), movedRow(rowFixed ?? '', digits), '');
    }
    if (column1 !== undefined && column2 !== undefined) {
      return joined(movedColumn(fixed1 ?? '', column1), movedColumn(fixed2 ?? '', column2), ':');
    }
    if (row1 !== undefined && row2 !== undefined) {
      return joined(movedRow(fixed3 ?? '', row1), movedRow(fixed4 ?? '', row2), ':');
    }
    return token;
  });
}
