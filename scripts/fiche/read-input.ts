import { readFile } from 'node:fs/promises';

/** The bytes of a file, or a sentence that says why they cannot be had. */
export async function readInput(path: string): Promise<Uint8Array | string> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') return 'ce fichier n’existe pas.';
    if (code === 'EISDIR') return 'c’est un dossier, pas un fichier.';
    return 'ce fichier ne peut pas être lu (droits d’accès ?).';
  }
}
