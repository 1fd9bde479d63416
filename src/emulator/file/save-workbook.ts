import { writeBook } from '../../xlsx/write-book';
import type { Workbook } from '../model/state/workbook';
import { bookOf } from './save/book';

/** The .xlsx file of an emulated workbook, authored anew from the model. */
export function saveWorkbook(workbook: Workbook): Uint8Array {
  return writeBook(bookOf(workbook));
}
