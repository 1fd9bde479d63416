import { assess } from './en/assess';
import { commands } from './en/commands';
import { ownQuestionnaire } from './en/own-questionnaire';
import { problems } from './en/problems';
import { report } from './en/report';
import { summary } from './en/summary';
import { synthesis } from './en/synthesis';
import { template } from './en/template';
import type { LaterTexts } from './texts';

/** What is said in English by the parts that are fetched later. */
export const enLater: LaterTexts = {
  assess,
  report,
  summary,
  template,
  ownQuestionnaire,
  synthesis,
  commands,
  problems,
};
