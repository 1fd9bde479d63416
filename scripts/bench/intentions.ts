import { createFicheApp } from '../../src/application/create-fiche-app';
import type { FicheApp, OpenFiche } from '../../src/application/fiche-app';
import { installGlobals, startExcel, type Exchange } from '../../src/emulator/transport/node';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { xlsxFiles } from '../../src/xlsx/xlsx-files';
import { blankWorkbook, valueOf } from '../fiche/fiche-excel';
import { busyFiche } from './busy-fiche';
import type { Figure } from './figure';

interface Intention {
  readonly name: string;
  /** The most round trips it may take. */
  readonly limit: number;
  readonly work: (app: FicheApp, open: OpenFiche) => Promise<unknown>;
}

const dataset = busyFiche().datasets[0];

const INTENTIONS: readonly Intention[] = [
  { name: 'open', limit: 2, work: async (app) => valueOf(await app.open()) },
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
    work: async (app, open) =>
      dataset && valueOf(await app.updateItem(open, 'datasets', 0, { ...dataset, comment: 'Vu.' })),
  },
  {
    name: 'add a row',
    limit: 1,
    work: async (app, open) => dataset && valueOf(await app.addItem(open, 'datasets', dataset)),
  },
  { name: 'insert the radar', limit: 2, work: async (app, open) => valueOf(await app.insertRadar(open, 'overall')) },
];

/** What each intention sends to Excel and gets from it, counted at the protocol, in a workbook with the busy fiche. */
export async function* intentions(): AsyncGenerator<Figure> {
  const workbook = blankWorkbook();
  const excel = startExcel({ workbook });
  const putBack = installGlobals(excel);
  const app = createFicheApp({
    workbook: excelWorkbook(),
    files: xlsxFiles,
    newId: () => 'bench',
    today: () => '2026-11-24',
  });
  valueOf(await app.createFiche('fr', { kind: 'fiche', fiche: busyFiche() }));
  for (const { name, limit, work } of INTENTIONS) {
    const opened = valueOf(await app.open());
    if (opened.kind !== 'fiche') throw new Error('The workbook lost its fiche.');
    const before = excel.requests.length;
    await work(app, opened.open);
    yield* figuresOf(name, limit, excel.requests.slice(before));
  }
  putBack();
}

const figuresOf = (name: string, limit: number, exchanges: readonly Exchange[]): readonly Figure[] => [
  { name: `${name}: round trips`, value: exchanges.length, unit: 'round trips', limit },
  { name: `${name}: sent and received`, value: exchanges.reduce((sum, { bytes }) => sum + bytes, 0), unit: 'bytes' },
];
