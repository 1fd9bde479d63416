import { failed, success } from '../application/result';
import type { FilePort } from '../application/workbook-port';
import { cellsOfBook } from './fiche-cells';
import { Refused } from './read/refusal';
import { readBook } from './read-book';
import { refusalCode } from './refusal-code';

/** Reads workbook files without Excel. */
export const xlsxFiles: FilePort = {
  readWorkbook: (bytes) => {
    const read = readBook(bytes);
    if (!read.ok) {
      return Promise.resolve(failed({ code: refusalCode(read.refusal), useCase: 'readWorkbook', cause: read.cause }));
    }
    try {
      const saved = read.book.properties.modified ?? null;
      return Promise.resolve(success({ cells: cellsOfBook(read.book), saved }));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return Promise.resolve(failed({ code: refusalCode(error.refusal), useCase: 'readWorkbook' }));
    }
  },
};
