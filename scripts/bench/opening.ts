import { createFicheApp } from '../../src/application/create-fiche-app';
import { userEdits } from '../../src/emulator/model/user-edits';
import { installGlobals, startExcel } from '../../src/emulator/transport/node';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { xlsxFiles } from '../../src/xlsx/xlsx-files';
import { blankWorkbook, valueOf } from '../fiche/fiche-excel';
import { busyFiche } from './busy-fiche';
import { percentile, type Figure } from './figure';
import { processorTime } from './processor-time';

const FOREIGN_SHEETS = 50;
const FOREIGN_ROWS = 100;
const TIMES = 9;

interface Opened {
  readonly roundTrips: number;
  readonly bytes: number;
  readonly processor: number;
}

/** Opening the busy fiche in a workbook with fifty sheets of others beside it, against the same fiche alone. */
export async function* opening(): AsyncGenerator<Figure> {
  const [alone, beside] = [await opened(0), await opened(FOREIGN_SHEETS)];
  const name = `open beside ${FOREIGN_SHEETS} sheets of others`;
  yield { name: `${name}: round trips`, value: beside.roundTrips, unit: 'round trips', peer: alone.roundTrips };
  yield { name: `${name}: sent and received`, value: beside.bytes, unit: 'bytes', peer: alone.bytes };
  yield { name: `${name}: processor, median of ${TIMES}`, value: beside.processor, unit: 'ms', peer: alone.processor };
}

async function opened(foreignSheets: number): Promise<Opened> {
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
  const person = userEdits(workbook);
  const line = Array.from({ length: 8 }, (_, column) => `valeur ${column}`);
  const rows = Array.from({ length: FOREIGN_ROWS }, () => line);
  for (let number = 1; number <= foreignSheets; number += 1) {
    person.setCells(person.addSheet(`Autre ${number}`), 'A1', rows);
  }
  valueOf(await app.open());
  const before = excel.requests.length;
  valueOf(await app.open());
  const exchanges = excel.requests.slice(before);
  const times: number[] = [];
  for (let time = 0; time < TIMES; time += 1) times.push(await processorTime(() => app.open()));
  putBack();
  return {
    roundTrips: exchanges.length,
    bytes: exchanges.reduce((sum, { bytes }) => sum + bytes, 0),
    processor: Number(percentile(times, 0.5).toFixed(1)),
  };
}
