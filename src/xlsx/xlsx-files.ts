import { failed, success } from '../application/result';
import type { FilePort } from '../application/workbook-port';
import { cellsOfBook, isOurs } from './fiche-cells';
import { Refused } from './read/refusal';
import { readValues } from './read-values';
import { refusalCode } from './refusal-code';

/** Reads workbook files without Excel. */
export const xlsxFiles: FilePort = {
  readWorkbook: (bytes) => {
    const read = readValues(bytes, isOurs);
    if (!read.ok) {
      return Promise.resolve(failed({ code: refusalCode(read.refusal), useCase: 'readWorkbook', cause: read.cause }));
    }
    try {
      return Promise.resolve(success({ cells: cellsOfBook(read.values), saved: read.saved }));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return Promise.resolve(failed({ code: refusalCode(error.refusal), useCase: 'readWorkbook' }));
    }
  },
};
