import type { CellValue, TableCells } from './cells';

/** Defined name of the cell that keeps the mark of the answers that the scores on the sheet were calculated from. */
export const SCORED_ANSWERS = 'FPD_ScoredAnswers';

/**
 * Defined name of the rows of FPD_Answers. A formula that spoke of the table itself would be lost with it; a name is pointed to
 * the table that is built anew. Double brackets: LibreOffice reads no others around this word.
 */
export const ANSWER_ROWS = { name: 'FPD_AnswerRows', refersTo: '=FPD_Answers[[#Data]]' } as const;

/** Characters that a mark tells apart; all others are one more. */
const SIGNS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ -.';
const BASE = SIGNS.length + 1;
/** So many characters of a reference tell a question from the others. */
const REF_LENGTH = 5;
const [REF_COLUMN, ANSWER_COLUMN] = [0, 4];

/**
 * A number that stands for the answers of FPD_Answers: it stays when rows are sorted or a level is reworded, and changes with
 * an answer. Exactly what `answersMarkFormula` gives in a cell: the same two columns, by their place.
 */
export function answersMark({ rows }: TableCells): number {
  return rows.reduce((sum, row) => {
    const ref = textOf(row[REF_COLUMN]).padEnd(REF_LENGTH);
    const refMark = Array.from({ length: REF_LENGTH }, (_, i) => signMark(ref.charAt(i)) * BASE ** i);
    return sum + refMark.reduce((a, b) => a + b, 0) * signMark(`${textOf(row[ANSWER_COLUMN])} `.charAt(0));
  }, 0);
}

function textOf(cell: CellValue | undefined): string {
  return String(cell ?? '');
}

function signMark(sign: string): number {
  const place = SIGNS.indexOf(/[a-z]/.test(sign) ? sign.toUpperCase() : sign);
  return (place < 0 ? SIGNS.length : place) + 1;
}

/** The same number as a formula, without its leading sign. Functions that Excel knows since 2007, and no header of a column. */
export function answersMarkFormula(): string {
  const column = (place: number) => `INDEX(${ANSWER_ROWS.name},0,${place + 1})`;
  const mark = (sign: string) => `FIND(${sign},"${SIGNS}"&${sign})`;
  const ref = Array.from({ length: REF_LENGTH }, (_, i) => {
    const sign = `UPPER(MID(${column(REF_COLUMN)}&"${' '.repeat(REF_LENGTH)}",${i + 1},1))`;
    return i === 0 ? mark(sign) : `${mark(sign)}*${BASE ** i}`;
  });
  return `SUMPRODUCT((${ref.join('+')})*${mark(`UPPER(LEFT(${column(ANSWER_COLUMN)}&" ",1))`)})`;
}
