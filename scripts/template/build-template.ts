import type { Workshop } from '../../src/application/fiche-app';
import type { Language } from '../../src/domain/questionnaire';
import { bookOf } from '../../src/emulator/file/save/book';
import type { TaskPane } from '../../src/xlsx/book-properties';
import { writeBook } from '../../src/xlsx/write-book';
import { blankWorkbook, ficheExcel, valueOf, withoutFirstSheet } from '../fiche/fiche-excel';

/** The workbook that a facilitator hands out: an empty fiche with its radar, made by the add-in itself. */
export async function buildTemplate(
  language: Language,
  workshop: Workshop,
  taskPanes: readonly TaskPane[],
): Promise<Uint8Array> {
  const workbook = blankWorkbook();
  const app = ficheExcel(workbook);
  const open = valueOf(await app.createFiche(language, { kind: 'empty', workshop }));
  await withoutFirstSheet();
  valueOf(await app.insertRadar(open, 'overall'));
  const book = bookOf(workbook);
  const properties = workshop.name === '' ? book.properties : { ...book.properties, title: workshop.name };
  return writeBook({ ...book, properties, taskPanes });
}
