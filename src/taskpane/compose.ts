import { createFicheApp } from '../application/create-fiche-app';
import type { FicheApp } from '../application/fiche-app';
import { localDay } from '../application/local-day';
import { failed } from '../application/result';
import type { FilePort } from '../application/workbook-port';
import { excelWorkbook } from '../excel/excel-workbook';
import { workerFiles } from './worker-files';

/** The reader of workbook files is loaded when a file is chosen, beside the pane: most panes never need it. */
const inWorker = workerFiles(() => new Worker(new URL('./xlsx-worker.ts', import.meta.url)));

const files: FilePort = {
  readWorkbook: async (bytes) => {
    try {
      return await inWorker.readWorkbook(bytes);
    } catch (cause) {
      return failed({ code: 'unexpected', useCase: 'readFile', cause });
    }
  },
};

/** The use cases over the workbook that Excel has open. */
export function composeFicheApp(): FicheApp {
  return createFicheApp({
    workbook: excelWorkbook(),
    files,
    newId: () => crypto.randomUUID(),
    today: () => localDay(new Date()),
  });
}
