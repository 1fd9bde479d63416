import type { fr } from './fr';

/** The words of the product; a language that lacks one does not compile. */
export type Texts = typeof fr;
