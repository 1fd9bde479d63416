import { assess } from './fr/assess';
import { commands } from './fr/commands';
import { ownQuestionnaire } from './fr/own-questionnaire';
import { problems } from './fr/problems';
import { report } from './fr/report';
import { summary } from './fr/summary';
import { synthesis } from './fr/synthesis';
import { template } from './fr/template';

/** What is said in French by the parts that are fetched later: the source that the other language is typed from. */
export const frLater = { assess, report, summary, template, ownQuestionnaire, synthesis, commands, problems };
