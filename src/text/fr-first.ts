import { data } from './fr/data';
import { facilitate } from './fr/facilitate';
import { failures } from './fr/failures';
import { fiche } from './fr/fiche';
import { progress } from './fr/progress';
import { shell } from './fr/shell';
import { start } from './fr/start';

/** What the pane says in French before anything else is fetched: the source that the other language is typed from. */
export const frFirst = { shell, start, fiche, data, progress, facilitate, failures };
