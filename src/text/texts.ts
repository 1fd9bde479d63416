import type { frFirst } from './fr-first';
import type { frLater } from './fr-later';

/** What the pane says before anything else is fetched; a language that lacks a word does not compile. */
export type Texts = typeof frFirst;

/** What the parts say that are fetched later. */
export type LaterTexts = typeof frLater;

/** The words of the product. */
export type AllTexts = Texts & LaterTexts;
