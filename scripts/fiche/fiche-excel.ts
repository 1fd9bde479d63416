import { randomUUID } from 'node:crypto';

import { createFicheApp } from '../../src/application/create-fiche-app';
import type { FicheApp } from '../../src/application/fiche-app';
import { localDay } from '../../src/application/local-day';
import type { Failure, Result } from '../../src/application/result';
import { Workbook } from '../../src/emulator/model/state/workbook';
import { installGlobals, startExcel } from '../../src/emulator/transport/node';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { textsIn } from '../../src/text/speak';
import { xlsxFiles } from '../../src/xlsx/xlsx-files';

/** The add-in's use cases over the real Office.js and an emulated Excel that has a workbook open. */
export function ficheExcel(workbook: Workbook): FicheApp {
  installGlobals(startExcel({ workbook, language: 'fr-FR' }));
  return createFicheApp({
    workbook: excelWorkbook(),
    files: xlsxFiles,
    newId: randomUUID,
    today: () => localDay(new Date()),
  });
}

/** A workbook with nothing but one sheet to start from, which `withoutFirstSheet` takes away again. */
export function blankWorkbook(): Workbook {
  return new Workbook('Feuil1');
}

/** Takes away the empty sheet that every new workbook starts with, and shows the fiche's first sheet. */
export async function withoutFirstSheet(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().delete();
    context.workbook.worksheets.getFirst().activate();
    await context.sync();
  });
}

/** A failure told at the keyboard: what happened, what to do. */
export class Told extends Error {}

/** The value of a result; a failure becomes a sentence. */
export function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Told(sentenceOf(result.failure));
}

/** What happened and what to do, in French. */
export function sentenceOf({ code, place = '' }: Failure): string {
  const { happened, action } = textsIn('fr').failures[code];
  return `${happened(place)} ${action}`;
}
