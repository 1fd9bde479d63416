import { enFirst } from './en-first';
import { enLater } from './en-later';
import type { AllTexts } from './texts';

/** Everything the product says in English. */
export const en: AllTexts = { ...enFirst, ...enLater };
