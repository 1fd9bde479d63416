import { createFicheApp } from '../application/create-fiche-app';
import type { FicheApp } from '../application/fiche-app';
import { localDay } from '../application/local-day';
import { fetchSavingWork } from '../application/saving-work';
import { failed, type Result } from '../application/result';
import type { FilePort } from '../application/workbook-port';
import { excelWorkbook } from '../excel/excel-workbook';
import { workerFiles } from './worker-files';

/** The reader of workbook files is loaded when a file is chosen, beside the pane: most panes never need it. */
const inWorker = workerFiles(() => new Worker(new URL('./xlsx-worker.ts', import.meta.url)));

/** A worker that does not start is told as a failure too. */
const told = async <T>(useCase: string, work: () => Promise<Result<T>>): Promise<Result<T>> => {
  try {
    return await work();
  } catch (cause) {
    return failed({ code: 'unexpected', useCase, cause });
  }
};

const files: FilePort = {
  readWorkbook: (bytes) => told('readFile', () => inWorker.readWorkbook(bytes)),
  scoreFile: (file) => told('readFiches', () => inWorker.scoreFile(file)),
};

/**
 * The use cases over the workbook that Excel has open. What saves is fetched while that is read, and is there before anything can be
 * typed: or else it did not come, which the first edit tells.
 */
export function composeFicheApp(): FicheApp {
  const app = createFicheApp({
    workbook: excelWorkbook(),
    files,
    newId: () => crypto.randomUUID(),
    today: () => localDay(new Date()),
  });
  return {
    ...app,
    open: async () => {
      const [opened] = await Promise.all([app.open(), fetchSavingWork()]);
      return opened;
    },
  };
}
