import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A file's parts as texts, by path. */
export type PartTexts = Record<string, string>;

/** A file after a change to the texts of its parts. */
export function editedFile(bytes: Uint8Array, change: (parts: PartTexts) => void): Uint8Array {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
  change(parts);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
}

/** The same with one piece of one part replaced, which must be there. */
export function replaced(bytes: Uint8Array, path: string, from: string, to: string): Uint8Array {
  return editedFile(bytes, (parts) => {
    const text = parts[path] ?? '';
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
    parts[path] = text.replace(from, () => to);
  });
}
