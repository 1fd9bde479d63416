import type { Compiler } from 'webpack';

/** Puts the tags of a page's own scripts into its HTML, and what else the page needs. */
export type Dress = (html: string, tags: readonly string[]) => string;

/** A page of a site: its own HTML, with what an entry needs. */
export interface Page {
  /** How it is called in the site. */
  readonly file: string;
  /** Where its HTML lies, from the root of the repository. */
  readonly template: string;
  /** The entry whose files it loads. */
  readonly entry: string;
  /** The parts that it fetches by itself before it can be used, by their chunks' names: asked for together with its entry. */
  readonly parts?: readonly string[];
  /** At the end of its head, unless told. */
  readonly dress?: Dress;
}

/** Makes the pages of a site: each loads the files of its entry, under the names that the build gave them. */
export class Pages {
  constructor(pages: readonly Page[]);
  apply(compiler: Compiler): void;
}
