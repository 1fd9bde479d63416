import { assess } from './en/assess';
import { commands } from './en/commands';
import { data } from './en/data';
import { facilitate } from './en/facilitate';
import { failures } from './en/failures';
import { fiche } from './en/fiche';
import { ownQuestionnaire } from './en/own-questionnaire';
import { problems } from './en/problems';
import { progress } from './en/progress';
import { report } from './en/report';
import { shell } from './en/shell';
import { start } from './en/start';
import { summary } from './en/summary';
import { template } from './en/template';
import { synthesis } from './en/synthesis';
import type { Texts } from './texts';

/** Everything the product says in English. */
export const en: Texts = {
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
