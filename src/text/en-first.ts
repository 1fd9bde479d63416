import { data } from './en/data';
import { facilitate } from './en/facilitate';
import { failures } from './en/failures';
import { fiche } from './en/fiche';
import { progress } from './en/progress';
import { shell } from './en/shell';
import { start } from './en/start';
import type { Texts } from './texts';

/** What the pane says in English before anything else is fetched. */
export const enFirst: Texts = { shell, start, fiche, data, progress, facilitate, failures };
