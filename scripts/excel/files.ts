import { readFile, writeFile } from 'node:fs/promises';
import { openWorkbook } from '../../src/emulator/file/open-workbook';
import { saveWorkbook } from '../../src/emulator/file/save-workbook';
import type { Workbook } from '../../src/emulator/model/state/workbook';
import { lossSentences } from '../../src/xlsx/loss-sentences';
import type { Refusal } from '../../src/xlsx/read/refusal';

/** A file that cannot be opened or saved; the message is for the person at the keyboard. */
export class FileFailure extends Error {}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const stackOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

const REFUSALS: Readonly<Record<Refusal, string>> = {
  notAWorkbook: 'this is no .xlsx workbook.',
  encrypted: 'this workbook has a password; save a copy without it.',
  oldFormat: 'this is a workbook of another format; save it as .xlsx.',
  damaged: 'this file is damaged.',
  tooLarge: 'this file passes the bounds on what is read.',
  internalError: 'the reader failed on this file, which need not be damaged:',
};

/** Opens a workbook; what of it cannot be carried is told on stderr. */
export const openFile = async (file: string): Promise<Workbook> => {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new FileFailure(`${file}: ${reason(error)}`);
  });
  const opened = openWorkbook(new Uint8Array(bytes));
  if (!opened.ok) {
    const cause = opened.cause === undefined ? '' : `\n${stackOf(opened.cause)}`;
    throw new FileFailure(`${file}: ${REFUSALS[opened.refusal]}${cause}`);
  }
  for (const line of lossSentences(opened.losses, 'en')) console.error(`${file}: left out: ${line}`);
  return opened.workbook;
};

export const saveFile = async (workbook: Workbook, file: string): Promise<void> => {
  const bytes = saveWorkbook(workbook);
  try {
    await writeFile(file, bytes);
  } catch (error) {
    throw new FileFailure(`${file}: ${reason(error)}`);
  }
};
