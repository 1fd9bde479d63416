import type { Compiler } from 'webpack';

/** A webpack plugin: rules of styles once each and as sheets for a page's first script, under short names. */
export class LeanStyles {
  apply(compiler: Compiler): void;
}
