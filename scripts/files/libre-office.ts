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

/** Whether LibreOffice and poppler's programs for PDF are here. */
export const hasLibreOffice = (): boolean => runs('soffice', '--version') && runs('pdftotext', '-v');

/** Hands `use` a folder that is gone when it is done. */
function inFolder<T>(use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A workbook as LibreOffice converts it, to a file format as its `--convert-to` names it. */
export function converted(workbook: Uint8Array, format: string): Uint8Array {
  return inFolder((folder) => {
    const path = join(folder, 'book.xlsx');
    const out = join(folder, 'out');
    writeFileSync(path, workbook);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, path], {
      stdio: 'ignore',
    });
    const [extension = ''] = format.split(':');
    return new Uint8Array(readFileSync(join(out, `book.${extension}`)));
  });
}

/** The text of each page that LibreOffice prints of a workbook. */
export function printedPages(workbook: Uint8Array): readonly string[] {
  const pdf = converted(workbook, 'pdf');
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf, encoding: 'utf8' });
  return text.split('\f').slice(0, -1);
}

/** A workbook as LibreOffice writes it after reading ours: a file that we did not make. */
export function rewritten(workbook: Uint8Array): Uint8Array {
  return converted(workbook, 'xlsx:Calc MS Excel 2007 XML');
}
