import type { Preview } from '../../../scripts/browser/preview-window';
import type { TableName } from '../../../src/format/tables';

/** A cell of a table's body, counted from 0, wherever its table stands. */
export interface TableCell {
  readonly table: TableName;
  readonly row: number;
  readonly column: number;
}

/** What someone does to the sheets that no button of the preview does. */
export class SheetHands {
  constructor(private readonly preview: Preview) {}

  async change(sheet: string, how: 'delete' | 'protect' | 'unprotect'): Promise<void> {
    await this.preview.paneFrame.evaluate(
      ([name, done]) =>
        Excel.run(async (context) => {
          const found = context.workbook.worksheets.getItem(name);
          if (done === 'delete') found.delete();
          else found.protection[done]();
          await context.sync();
        }),
      [sheet, how] as const,
    );
  }

  async write(cell: TableCell, value: string): Promise<void> {
    await this.preview.paneFrame.evaluate(
      ([{ table, row, column }, written]) =>
        Excel.run(async (context) => {
          const body = context.workbook.tables.getItem(table).getDataBodyRange();
          body.getCell(row, column).values = [[written]];
          await context.sync();
        }),
      [cell, value] as const,
    );
  }

  /** The address of a cell, such as `B5`. */
  async addressOf(cell: TableCell): Promise<string> {
    return this.preview.paneFrame.evaluate(
      ({ table, row, column }) =>
        Excel.run(async (context) => {
          const found = context.workbook.tables.getItem(table).getDataBodyRange().getCell(row, column).load('address');
          await context.sync();
          return found.address.replace(/^.*!/, '');
        }),
      cell,
    );
  }
}
