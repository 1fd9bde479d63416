import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { exampleFiche } from '../../src/application/example/example-fiche';
import { bookOf } from '../../src/emulator/file/save/book';
import type { Book } from '../../src/xlsx/book';
import { writeBook } from '../../src/xlsx/write-book';
import { blankWorkbook, ficheExcel, valueOf, withoutFirstSheet } from '../fiche/fiche-excel';

/** Fills a folder with so many .xlsx fiches, the example under a name of its own each, with its radar; gives the bytes of one. */
export const fillWithFiches = async (folder: string, count: number): Promise<number> => {
  const fiche = exampleFiche('fr');
  const workbook = blankWorkbook();
  const app = ficheExcel(workbook);
  const open = valueOf(await app.createFiche('fr', { kind: 'fiche', fiche }));
  await withoutFirstSheet();
  valueOf(await app.insertRadar(open, 'overall'));
  const book = bookOf(workbook);
  await mkdir(folder, { recursive: true });
  let size = 0;
  for (let number = 1; number <= count; number += 1) {
    const bytes = writeBook(renamed(book, fiche.project.name, `${fiche.project.name} ${number}`));
    size = bytes.length;
    await writeFile(join(folder, `fiche ${number}.xlsx`), bytes);
  }
  return size;
};

const renamed = (book: Book, before: string, after: string): Book => ({
  ...book,
  sheets: book.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => (cell.value === before ? { ...cell, value: after } : cell)),
  })),
});
