import { writeFile } from 'node:fs/promises';
import { saveWorkbook } from '../../src/emulator/file/save-workbook';
import type { Workbook } from '../../src/emulator/model/state/workbook';

/** A file that cannot be opened or saved; the message is for the person at the keyboard. */
export class FileFailure extends Error {}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

export const openFile = (file: string): Promise<Workbook> =>
  Promise.reject(new FileFailure(`${file}: opening .xlsx files is not available yet.`));

export const saveFile = async (workbook: Workbook, file: string): Promise<void> => {
  const bytes = saveWorkbook(workbook);
  try {
    await writeFile(file, bytes);
  } catch (error) {
    throw new FileFailure(`${file}: ${reason(error)}`);
  }
};
