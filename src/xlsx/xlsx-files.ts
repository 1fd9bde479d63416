import { failed, success } from '../application/result';
import type { FilePort } from '../application/workbook-port';
import { cellsOfBook } from './fiche-cells';
import { readBook } from './read-book';
import { refusalCode } from './refusal-code';

/** Reads workbook files without Excel. */
export const xlsxFiles: FilePort = {
  readWorkbook: (bytes) => {
    const read = readBook(bytes);
    return Promise.resolve(
      read.ok
        ? success({ cells: cellsOfBook(read.book), saved: read.book.properties.modified ?? null })
        : failed({ code: refusalCode(read.refusal), useCase: 'readWorkbook', cause: read.cause }),
    );
  },
};
