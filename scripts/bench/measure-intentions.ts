import { createFicheApp } from '../../src/application/create-fiche-app';
import type { FicheApp, OpenFiche } from '../../src/application/fiche-app';
import type { Fiche } from '../../src/domain/fiche';
import { userEdits } from '../../src/emulator/model/user-edits';
import { installGlobals, startExcel } from '../../src/emulator/transport/node';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import type { Cells } from '../../src/format/cells';
import { xlsxFiles } from '../../src/xlsx/xlsx-files';
import { blankWorkbook, valueOf } from '../fiche/fiche-excel';

/** What one intention of a user sent to Excel and got from it. */
export interface MeasuredIntention {
  readonly name: string;
  readonly roundTrips: number;
  /** The most round trips it may take, whatever the size of the fiche. */
  readonly limit: number;
  readonly bytes: number;
  /** How many ranges Excel was told to keep for a later message, which has to tell it to let them go. */
  readonly kept: number;
  /** The values alone of the cells that it reads, or that it changes, once each, as JSON; null where it moves none. */
  readonly leastBytes: number | null;
}

interface Intention {
  readonly name: string;
  readonly limit: number;
  readonly reads?: boolean;
  readonly work: (app: FicheApp, open: OpenFiche) => Promise<unknown>;
}

const dataset = {
  description: 'Niveaux de remplissage',
  owner: 'Collectivité',
  accessTerms: 'Par convention',
  personalData: '',
  sourceAndFormat: 'CSV',
  comment: 'Vu.',
};

const INTENTIONS: readonly Intention[] = [
  { name: 'open', limit: 2, reads: true, work: async (app) => valueOf(await app.open()) },
  {
    name: 'save an answer',
    limit: 1,
    work: async (app, open) => valueOf(await app.saveAnswer(open, '10-P', { value: 4, comment: '' })),
  },
  {
    name: 'save a field',
    limit: 1,
    work: async (app, open) => valueOf(await app.saveProjectField(open, 'description', 'Une phrase.')),
  },
  {
    name: 'change a row',
    limit: 1,
    work: async (app, open) => valueOf(await app.updateItem(open, 'datasets', 0, dataset)),
  },
  { name: 'add a row', limit: 1, work: async (app, open) => valueOf(await app.addItem(open, 'datasets', dataset)) },
  { name: 'insert the radar', limit: 2, work: async (app, open) => valueOf(await app.insertRadar(open, 'overall')) },
  { name: 'refresh after a change', limit: 2, reads: true, work: async (app) => valueOf(await app.open()) },
];

/** Counts at the protocol what each intention takes in the workbook of a fiche. */
export const measureIntentions = async (fiche: Fiche): Promise<readonly MeasuredIntention[]> => {
  const workbook = blankWorkbook();
  const excel = startExcel({ workbook });
  const putBack = installGlobals(excel);
  const port = excelWorkbook();
  const read = async (): Promise<Cells> => valueOf(await port.readCells());
  const ports = { workbook: port, files: xlsxFiles, newId: () => 'bench', today: () => '2026-11-24' };
  const app = createFicheApp(ports);
  valueOf(await app.createFiche('fr', { kind: 'fiche', fiche }));
  const measured: MeasuredIntention[] = [];
  for (const { name, limit, reads = false, work } of INTENTIONS) {
    const opened = valueOf(await app.open());
    if (opened.kind !== 'fiche') throw new Error('The workbook lost its fiche.');
    // Someone types on the sheet: what was last read is behind.
    if (reads) userEdits(workbook).setCell('Fiche projet', 'C11', name);
    const before = await read();
    const from = excel.requests.length;
    await work(app, opened.open);
    const exchanges = excel.requests.slice(from);
    const values = reads ? allValues(before) : changedValues(before, await read());
    measured.push({
      name,
      limit,
      roundTrips: exchanges.length,
      bytes: exchanges.reduce((sum, { bytes }) => sum + bytes, 0),
      kept: exchanges.flatMap(({ request }) => request.Actions).filter(({ Name }) => Name === '_KeepReference').length,
      leastBytes: values.length === 0 ? null : Buffer.byteLength(JSON.stringify(values)),
    });
  }
  putBack();
  return measured;
};

const allValues = ({ names, tables }: Cells): readonly unknown[] => [
  ...Object.values(names),
  ...Object.values(tables).map((table) => table && [table.headers, ...table.rows]),
];

/** What cells hold after an intention where they held something else before. */
const changedValues = (before: Cells, after: Cells): readonly unknown[] => {
  const names = Object.entries(after.names).flatMap(([name, value]) => (value === before.names[name] ? [] : [value]));
  const tables = Object.entries(after.tables).flatMap(([name, table]) =>
    (table?.rows ?? []).flatMap((row, at) =>
      row.filter((value, column) => value !== (before.tables[name]?.rows[at]?.[column] ?? '')),
    ),
  );
  return [...names, ...tables];
};
