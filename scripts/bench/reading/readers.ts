import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Cells, CellValue } from '../../../src/format/cells';
import { xlsxFiles } from '../../../src/xlsx/xlsx-files';
import { PEER_FOLDER, type Peer } from './peer-packages';
import { placedCells, type ForeignTable } from './placed-cells';

/** Reads the names and tables of a fiche out of a .xlsx file. */
export type Reader = (bytes: Uint8Array) => Promise<Cells>;

const requirePeer = createRequire(join(PEER_FOLDER, 'package.json'));

export const readerOf = async (name: Peer | 'ours'): Promise<Reader> =>
  name === 'ours' ? ours : name === 'xlsx' ? sheetJs() : await hucre();

const ours: Reader = async (bytes) => {
  const read = await xlsxFiles.readWorkbook(bytes);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value.cells;
};

interface SheetJsBook {
  readonly SheetNames: readonly string[];
  readonly Sheets: Readonly<Record<string, readonly (readonly { readonly v?: CellValue; readonly w?: string }[])[]>>;
  readonly Workbook: {
    readonly Names: readonly { readonly Name: string; readonly Ref: string; readonly Sheet?: number }[];
  };
  readonly Directory: { readonly sheets: readonly string[] };
  readonly files: Readonly<Record<string, { readonly content: Uint8Array } | undefined>>;
}

/** SheetJS, told to read values alone. It knows no tables: their parts, which it gives unread, are searched for where they stand. */
const sheetJs = (): Reader => {
  const { read } = requirePeer('xlsx') as { readonly read: (bytes: Uint8Array, options: object) => SheetJsBook };
  return (bytes) => {
    const book = read(bytes, { dense: true, bookFiles: true, cellFormula: false, cellHTML: false, cellText: false });
    const names = book.Workbook.Names.filter(({ Sheet }) => Sheet === undefined);
    return Promise.resolve(
      placedCells({
        names: names.map(({ Name, Ref }) => ({ name: Name, ref: Ref })),
        tables: book.SheetNames.flatMap((sheet, place) =>
          sheetJsTables(book, sheet, book.Directory.sheets[place] ?? ''),
        ),
        sheets: new Map(
          book.SheetNames.map((sheet) => {
            const rows = book.Sheets[sheet] ?? [];
            const at = (row: number, column: number) => rows[row]?.[column]?.v ?? '';
            return [sheet, { rows: rows.length, at }];
          }),
        ),
      }),
    );
  };
};

const sheetJsTables = (book: SheetJsBook, sheet: string, path: string): readonly ForeignTable[] => {
  const text = (file: string) => new TextDecoder().decode(book.files[file]?.content ?? new Uint8Array());
  const said = (xml: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(xml)?.[1] ?? '';
  const links = text(path.replace(/^\/?xl\/worksheets\/(.+)$/, 'xl/worksheets/_rels/$1.rels'));
  return [...links.matchAll(/Target="\/?(xl\/tables\/[^"]+)"/g)].map(([, file = '']) => {
    const table = text(file);
    const columns = [...table.matchAll(/<tableColumn [^>]*>/g)].map(([column]) => said(column, 'name'));
    return { sheet, name: said(table, 'displayName'), ref: said(table, 'ref'), columns };
  });
};

interface HucreBook {
  readonly sheets: readonly {
    readonly name: string;
    readonly rows: readonly (readonly (CellValue | Date | null)[])[];
    readonly tables?: readonly {
      readonly name: string;
      readonly range: string;
      readonly columns: readonly { readonly name: string }[];
    }[];
  }[];
  readonly namedRanges: readonly { readonly name: string; readonly range: string }[];
}

/** hucre, which gives tables and names by itself, and dates as such: a fiche wants their numbers. */
const hucre = async (): Promise<Reader> => {
  const module: unknown = await import(pathToFileURL(requirePeer.resolve('hucre/xlsx')).href);
  const { readXlsx } = module as { readonly readXlsx: (bytes: Uint8Array) => Promise<HucreBook> };
  return async (bytes) => {
    const { sheets, namedRanges } = await readXlsx(bytes);
    return placedCells({
      names: namedRanges.map(({ name, range }) => ({ name, ref: range })),
      tables: sheets.flatMap(({ name: sheet, tables = [] }) =>
        tables.map(({ name, range, columns }) => ({
          sheet,
          name,
          ref: range,
          columns: columns.map((column) => column.name),
        })),
      ),
      sheets: new Map(
        sheets.map(({ name, rows }) => [
          name,
          { rows: rows.length, at: (row, column) => numbered(rows[row]?.[column] ?? '') },
        ]),
      ),
    });
  };
};

const MS_PER_DAY = 86_400_000;
const numbered = (value: CellValue | Date): CellValue =>
  value instanceof Date ? (value.getTime() - Date.UTC(1899, 11, 30)) / MS_PER_DAY : value;
