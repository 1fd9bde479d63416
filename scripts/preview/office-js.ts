import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, sep } from 'node:path';

/** Finds the files of the installed Office.js; the library asks for them in a spelling of its own, in capitals and not. */
export const officeJsFiles = (): ((path: string) => string | undefined) => {
  const folder = join(
    dirname(createRequire(join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/package.json')),
    'dist',
  );
  const byName = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(folder, file).split(sep).join('/').toLowerCase(), file]),
  );
  return (path) => byName.get(path.toLowerCase());
};
