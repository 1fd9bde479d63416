import { readXlsx, type CellValue, type Workbook } from 'hucre/xlsx';
import { parseArea } from '../../src/emulator/model/state/address';

/** Where something lies: a sheet, and an area such as `B10:E20`. */
interface Place {
  readonly sheet: string;
  readonly area: string;
}

/** A workbook as a library that is none of ours reads it, and that had no part in writing it. */
export class ForeignBook {
  private constructor(private readonly book: Workbook) {}

  static async read(bytes: Uint8Array): Promise<ForeignBook> {
    return new ForeignBook(await readXlsx(bytes));
  }

  /** The rows of a table under its headers. */
  table(name: string): readonly (readonly CellValue[])[] {
    for (const { name: sheet, tables = [] } of this.book.sheets) {
      const table = tables.find((candidate) => candidate.name === name);
      if (table?.range !== undefined) return this.cells({ sheet, area: table.range }).slice(1);
    }
    throw new Error(`The workbook has no table ${name}.`);
  }

  /** The value of the cell that a defined name stands for. */
  named(name: string): CellValue {
    const found = this.book.namedRanges?.find((candidate) => candidate.name === name);
    const [, sheet, area] = /^'?(.+?)'?!(.+)$/.exec(found?.range ?? '') ?? [];
    if (sheet === undefined || area === undefined) throw new Error(`The workbook has no name ${name}.`);
    return this.cells({ sheet, area: area.replaceAll('$', '') })[0]?.[0] ?? null;
  }

  /** How many charts the workbook draws. */
  get charts(): number {
    return this.book.sheets.reduce((sum, { charts = [] }) => sum + charts.length, 0);
  }

  private cells({ sheet, area }: Place): readonly (readonly CellValue[])[] {
    const rows = this.book.sheets.find(({ name }) => name === sheet)?.rows ?? [];
    const found = parseArea(area);
    if (found === undefined) throw new Error(`${area} is no area.`);
    const { row, column, rows: high, columns: wide } = found;
    return Array.from({ length: high }, (_, i) =>
      Array.from({ length: wide }, (__, j) => rows[row + i]?.[column + j] ?? null),
    );
  }
}
