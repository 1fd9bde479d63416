import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A page of a printed workbook: the sheet it belongs to, its number within that sheet, and how it looks. */
export interface SheetPage {
  readonly sheet: string;
  /** From 1. */
  readonly number: number;
  readonly png: Uint8Array;
}

const DOTS_PER_INCH = '80';

interface SheetStart {
  readonly sheet: string;
  readonly page: number;
}

/** LibreOffice notes in the PDF's outline where each sheet begins. */
const sheetStarts = (pdf: string): readonly SheetStart[] => {
  const xml = execFileSync('pdftohtml', ['-xml', '-i', '-stdout', pdf], { encoding: 'utf8' });
  const outline = /<outline>(.*?)<\/outline>/s.exec(xml)?.[1] ?? '';
  return [...outline.matchAll(/<item page="(\d+)">(.*?)<\/item>/gs)].map(([, page = '', sheet = '']) => ({
    sheet,
    page: Number(page),
  }));
};

/** Draws each page of a PDF that LibreOffice made of a workbook, with poppler's programs. */
export const sheetPages = (pdf: Uint8Array): readonly SheetPage[] => {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  try {
    const path = join(folder, 'book.pdf');
    writeFileSync(path, pdf);
    const starts = sheetStarts(path);
    execFileSync('pdftoppm', ['-r', DOTS_PER_INCH, '-png', path, join(folder, 'page')]);
    const files = readdirSync(folder)
      .filter((name) => name.endsWith('.png'))
      .sort();
    return files.map((name, at) => {
      const start = starts.findLast(({ page }) => page <= at + 1) ?? { sheet: 'page', page: 1 };
      return { sheet: start.sheet, number: at + 2 - start.page, png: new Uint8Array(readFileSync(join(folder, name))) };
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
