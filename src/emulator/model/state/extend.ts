import { lastColumn, lastRow, type Area } from './area';

/** What a table's body spanned before rows were added at its end, and how many came. */
export interface Extension {
  readonly body: Area;
  readonly rows: number;
}

/** An area that spans whole columns of the body, with or without their headers, reaches over the new rows too. */
export const extendArea = ({ body, rows }: Extension, of: Area): Area => {
  const isWithin = of.column >= body.column && lastColumn(of) <= lastColumn(body);
  const spans = lastRow(of) === lastRow(body) && (of.row === body.row || of.row === body.row - 1);
  return isWithin && spans ? { ...of, rows: of.rows + rows } : of;
};
