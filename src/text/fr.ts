import { frFirst } from './fr-first';
import { frLater } from './fr-later';

/** Everything the product says in French. */
export const fr = { ...frFirst, ...frLater };
