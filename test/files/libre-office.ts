import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

function runs(program: string, ...args: readonly string[]): boolean {
  try {
    execFileSync(program, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Whether LibreOffice and pdftotext are here. */
export const hasLibreOffice = runs('soffice', '--version') && runs('pdftotext', '-v');

/** The text of each page that LibreOffice prints of a workbook. */
export function printedPages(bytes: Uint8Array): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const path = join(folder, 'book.xlsx');
    writeFileSync(path, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path], {
      stdio: 'ignore',
    });
    execFileSync('pdftotext', ['-layout', join(folder, 'book.pdf'), join(folder, 'book.txt')]);
    return readFileSync(join(folder, 'book.txt'), 'utf8').split('\f').slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A workbook as LibreOffice writes it after reading ours: a file that we did not make. */
export function rewritten(bytes: Uint8Array): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    const path = join(folder, 'book.xlsx');
    const out = join(folder, 'out');
    writeFileSync(path, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', out, path],
      {
        stdio: 'ignore',
      },
    );
    return new Uint8Array(readFileSync(join(out, 'book.xlsx')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
