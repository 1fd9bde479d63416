import { createFicheApp } from '../application/create-fiche-app';
import type { FicheApp } from '../application/fiche-app';
import { localDay } from '../application/local-day';
import { failed } from '../application/result';
import type { FilePort } from '../application/workbook-port';
import { excelWorkbook } from '../excel/excel-workbook';

/** The reader of workbook files is loaded when a file is chosen: most panes never need it. */
const files: FilePort = {
  readWorkbook: async (bytes) => {
    try {
      const { xlsxFiles } = await import('../xlsx/xlsx-files');
      return await xlsxFiles.readWorkbook(bytes);
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
