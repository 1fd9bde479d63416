import { cellAddress } from '../../src/emulator/model/state/address';
import { plain } from '../../src/emulator/model/state/cell';
import { findName } from '../../src/emulator/model/state/names';
import type { Sheet } from '../../src/emulator/model/state/sheet';
import { findTable } from '../../src/emulator/model/state/table';
import type { Workbook } from '../../src/emulator/model/state/workbook';
import type { UserEdits } from '../../src/emulator/model/user-edits';

/** What a person does on the sheets of a fiche, by the names of its places. */
export class SheetHands {
  constructor(
    private readonly workbook: Workbook,
    private readonly person: UserEdits,
  ) {}

  /** Types into the cell of a defined name. */
  typeField(name: string, text: string): void {
    const [, quoted, plainName, address] =
      /^=(?:'((?:[^']|'')*)'|([^!]+))!(\$?[A-Z]+\$?\d+)/.exec(findName(this.workbook, name)?.formula ?? '') ?? [];
    const sheet = this.workbook.findSheet((quoted ?? plainName ?? '').replaceAll("''", "'"));
    if (sheet && address !== undefined) this.person.setCell(sheet, address.replaceAll('$', ''), text);
  }

  /** Types a level into the answer cell of a question; false where there is none. */
  typeAnswer(questionId: string, level: number): boolean {
    const place = this.#tableCells('FPD_Answers').find(({ text }) => text === questionId);
    if (!place) return false;
    // Reference, theme, horizon, question, answer.
    this.person.setCell(place.sheet, cellAddress(place.row, place.column + 4), String(level));
    return true;
  }

  /** Types into the first cell of a list's first blank row; false where it has none. */
  typeRow(tableName: string, text: string): boolean {
    const table = findTable(this.workbook, tableName);
    if (!table) return false;
    const { area, sheet } = table;
    for (let row = area.row + 1; row < area.row + area.rows; row += 1) {
      const isBlank = sheet.contents.entries({ ...area, row, rows: 1 }).every(([, , { value }]) => value === '');
      if (!isBlank) continue;
      this.person.setCell(sheet, cellAddress(row, area.column), text);
      return true;
    }
    return false;
  }

  /** Pushes a whole sheet of the fiche down by one row. */
  insertRowAbove(tableName: string): void {
    const sheet = findTable(this.workbook, tableName)?.sheet;
    if (sheet) this.person.insertRow(sheet, 0);
  }

  rename(tableName: string, name: string): void {
    const sheet = findTable(this.workbook, tableName)?.sheet;
    if (sheet && !this.workbook.findSheet(name)) this.person.rename(sheet, name);
  }

  #tableCells(tableName: string): readonly { sheet: Sheet; row: number; column: number; text: string }[] {
    const table = findTable(this.workbook, tableName);
    if (!table) return [];
    return table.sheet.contents
      .entries(table.area)
      .map(([row, column, { value }]) => ({ sheet: table.sheet, row, column, text: String(plain(value)) }));
  }
}
