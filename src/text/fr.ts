import { assess } from './fr/assess';
import { commands } from './fr/commands';
import { data } from './fr/data';
import { facilitate } from './fr/facilitate';
import { failures } from './fr/failures';
import { fiche } from './fr/fiche';
import { ownQuestionnaire } from './fr/own-questionnaire';
import { problems } from './fr/problems';
import { progress } from './fr/progress';
import { report } from './fr/report';
import { shell } from './fr/shell';
import { start } from './fr/start';
import { summary } from './fr/summary';
import { template } from './fr/template';
import { synthesis } from './fr/synthesis';

/** Everything the product says in French: the source that the other language is typed from. */
export const fr = {
  shell,
  start,
  fiche,
  data,
  assess,
  progress,
  report,
  summary,
  facilitate,
  template,
  ownQuestionnaire,
  synthesis,
  failures,
  problems,
  commands,
};
