import { readBook } from '../../xlsx/read-book';
import type { Loss } from '../../xlsx/read/loss';
import type { Refusal } from '../../xlsx/read/refusal';
import type { Workbook } from '../model/state/workbook';
import { modelLosses } from './model-losses';
import { workbookOf } from './open/book';

export type OpenedWorkbook =
  | { readonly ok: true; readonly workbook: Workbook; readonly losses: readonly Loss[] }
  | { readonly ok: false; readonly refusal: Refusal; readonly cause?: unknown };

/** Opens a .xlsx or .xlsm file in the emulator. What neither the file's description nor the model can carry is a loss. */
export function openWorkbook(bytes: Uint8Array): OpenedWorkbook {
  const read = readBook(bytes);
  if (!read.ok) return read;
  const workbook = workbookOf(read.book);
  return { ok: true, workbook, losses: [...read.losses, ...modelLosses(read.book, workbook)] };
}
