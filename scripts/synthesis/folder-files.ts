import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';

import { isRecord } from '../../src/domain/raw-reader';
import type { FileSource } from '../../src/application/synthesis/file-source';

/** Files that an operating system or Excel itself leaves beside others: nobody means them. */
const LEFT_BESIDE = / (\..*| \$.*|Thumbs\.db|desktop\.ini)$/i;

/** Every file of a folder and of those in it, but one, by name; a sentence where the folder cannot be read. */
export async function folderFiles(folder: string, but: string): Promise<readonly FileSource[] | string> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries
      .filter((entry) => entry.isFile() && !LEFT_BESIDE.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((path) => resolve(path) !== resolve(but))
      .sort((a, b) => a.localeCompare(b, 'fr', { numeric: true }));
    return await Promise.all(paths.map((path) => source(folder, path)));
  } catch (error) {
    const code = isRecord(error) ? error['code'] : undefined;
    if (code === 'ENOENT') return 'ce dossier n’existe pas.';
    if (code === 'ENOTDIR') return 'ce n’est pas un dossier.';
    return 'ce dossier ne peut pas être lu (droits d’accès ?).';
  }
}

async function source(folder: string, path: string): Promise<FileSource> {
  const { size, mtimeMs } = await stat(path);
  return {
    name: relative(folder, path),
    size,
    saved: mtimeMs,
    read: async () => new Uint8Array(await readFile(path)),
  };
}
