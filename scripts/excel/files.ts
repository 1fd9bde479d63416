import type { Workbook } from '../../src/emulator/model/state/workbook';

/** A file that cannot be opened or saved; the message is for the person at the keyboard. */
export class FileFailure extends Error {}

const unavailable = 'opening and saving .xlsx files is not available yet.';

export const openFile = (file: string): Promise<Workbook> => Promise.reject(new FileFailure(`${file}: ${unavailable}`));

export const saveFile = (_workbook: Workbook, file: string): Promise<void> =>
  Promise.reject(new FileFailure(`${file}: ${unavailable}`));
