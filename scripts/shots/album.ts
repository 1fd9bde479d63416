import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A word that can stand in a file's name: « Données » is donnees. */
export const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The pictures of one run, in a folder that holds nothing else. */
export class Album {
  private readonly written: string[] = [];

  /** Empties the folder. Pictures whose name lacks `only` are not wanted. */
  constructor(
    private readonly folder: string,
    private readonly only: string,
  ) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  wants(name: string): boolean {
    return name.includes(this.only);
  }

  /** Writes a picture as `<name>.png`, if it is wanted. Two pictures of one name are a mistake of the caller's. */
  add(name: string, png: Uint8Array): void {
    if (!this.wants(name)) return;
    const file = `${name}.png`;
    if (this.written.includes(file)) throw new Error(`Two pictures would be called ${file}.`);
    writeFileSync(join(this.folder, file), png);
    this.written.push(file);
  }

  /** Names of the files written, sorted. */
  get files(): readonly string[] {
    return [...this.written].sort();
  }
}
