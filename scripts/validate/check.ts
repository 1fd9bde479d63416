import type { XmlElement } from './xml-tree';

/** What surrounds a manifest, as far as the checks need it. */
export interface Surroundings {
  /** Three parts, from package.json. */
  readonly packageVersion: string;
  /** The bytes of a file that the site serves, by its path below the site's root; undefined where there is none. */
  readonly servedFile: (path: string) => Uint8Array | undefined;
  /** The pages that the build makes. */
  readonly pages: readonly string[];
  /** Names that the ribbon's function file associates. */
  readonly functions: readonly string[];
}

/** Looks for one kind of fault; each sentence says what is wrong and where. */
export type Check = (manifest: XmlElement, surroundings: Surroundings) => readonly string[];
