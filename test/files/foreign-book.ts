import { execFileSync } from 'node:child_process';
import { parseArea } from '../../src/emulator/model/state/address';

/** hucre is published as an ES module alone, which jest cannot load: Node reads the file in a process of its own. */
const READ = `
  import { buffer } from 'node:stream/consumers';
  import { readXlsx } from 'hucre/xlsx';
  const { sheets, namedRanges } = await readXlsx(new Uint8Array(await buffer(process.stdin)));
  process.stdout.write(JSON.stringify({ sheets, namedRanges }));
`;

/** Far above what a fiche is as JSON. */
const MOST_BYTES = 64 * 1024 * 1024;

type CellValue = string | number | boolean | null;

/** What is used here of what hucre reads. */
interface Workbook {
  readonly sheets: readonly {
    readonly name: string;
    readonly rows: readonly (readonly CellValue[])[];
    readonly tables?: readonly { readonly name: string; readonly range?: string }[];
    readonly charts?: readonly unknown[];
  }[];
  readonly namedRanges?: readonly { readonly name: string; readonly range: string }[];
}

/** Where something lies: a sheet, and an area such as `B10:E20`. */
interface Place {
  readonly sheet: string;
  readonly area: string;
}

/** A workbook as a library that is none of ours reads it, and that had no part in writing it. */
export class ForeignBook {
  private constructor(private readonly book: Workbook) {}

  static read(bytes: Uint8Array): ForeignBook {
    const json = execFileSync(process.execPath, ['--input-type=module', '-e', READ], {
      input: bytes,
      encoding: 'utf8',
      maxBuffer: MOST_BYTES,
    });
    return new ForeignBook(JSON.parse(json) as Workbook);
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
