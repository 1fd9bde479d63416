import fc from 'fast-check';
import type { Book } from '../../src/xlsx/book';
import { readBook } from '../../src/xlsx/read-book';
import { writeBook } from '../../src/xlsx/write-book';
import { lintWorkbook } from '../files/lint-workbook';
import { hasOpenXmlSdk, openXmlErrors } from '../files/open-xml-sdk';
import { anyBook } from './any-book';

function reread(book: Book): ReturnType<typeof readBook> {
  return readBook(writeBook(book));
}

describe('A book that is written and read again', () => {
  it('is the same book, with nothing lost', () => {
    fc.assert(
      fc.property(anyBook, (book) => {
        expect(reread(book)).toEqual({ ok: true, book, losses: [] });
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same bytes each time, on any date', () => {
    fc.assert(
      fc.property(anyBook, (book) => {
        expect(writeBook(book)).toEqual(writeBook(book));
      }),
      { numRuns: 10 },
    );
  });

  it('is what Excel opens as it stands, by the lint', () => {
    fc.assert(
      fc.property(anyBook, (book) => {
        expect(lintWorkbook(writeBook(book))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('is valid for the Open XML SDK', () => {
    if (!hasOpenXmlSdk) {
      console.warn('Left out: the Open XML SDK validator has no package for this platform.');
      return;
    }
    for (const book of fc.sample(anyBook, 8)) expect(openXmlErrors(writeBook(book))).toEqual([]);
  });
});
