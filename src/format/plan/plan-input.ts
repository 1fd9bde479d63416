import { LONGEST_TEXT, type Fiche } from '../../domain/fiche';
import type { Language, Questionnaire } from '../../domain/questionnaire';
import type { Scores } from '../../domain/scores';
import { shortened } from '../../domain/shortened';
import type { TableCells } from '../cells';
import type { SheetWords } from '../words/fr';
import type { PageFooter } from './sheet-plan';

/** What the sheets of a workbook are drawn from. */
export interface PlanInput {
  readonly fiche: Fiche;
  readonly questionnaire: Questionnaire;
  readonly language: Language;
  readonly scores: Scores;
  readonly words: SheetWords;
  /** The answers' table as the workbook holds it, where it has one already. */
  readonly answerCells?: TableCells;
}

/** Excel keeps 255 characters of a foot, its codes and doubled ampersands among them. */
const LONGEST_FOOT_NAME = 100;

/** A page's foot: the project's name, the date of printing, the page. */
export function pageFooter(projectName: string, { print, titles }: SheetWords): PageFooter {
  // An ampersand starts one of Excel's codes; doubled, it is itself.
  const name = projectName === '' ? titles.fiche : shortened(projectName, LONGEST_FOOT_NAME).replaceAll('&', '&&');
  return { left: name, center: '&D', right: `${print.page} &P ${print.of} &N` };
}

/** « Nom du projet · Collectivité », what there is of it. */
export function subtitleOf({ project }: Fiche): string {
  return shortened([project.name, project.authority].filter((part) => part !== '').join(' · '), LONGEST_TEXT);
}
