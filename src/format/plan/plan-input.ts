import type { Fiche } from '../../domain/fiche';
import type { Language, Questionnaire } from '../../domain/questionnaire';
import type { Scores } from '../../domain/scores';
import type { SheetWords } from '../words/fr';
import type { PageFooter } from './sheet-plan';

/** What the sheets of a workbook are drawn from. */
export interface PlanInput {
  readonly fiche: Fiche;
  readonly questionnaire: Questionnaire;
  readonly language: Language;
  readonly scores: Scores;
  readonly words: SheetWords;
}

/** A page's foot: the project's name, the date of printing, the page. */
export function pageFooter(projectName: string, { print, titles }: SheetWords): PageFooter {
  // An ampersand starts one of Excel's codes; doubled, it is itself.
  const name = projectName === '' ? titles.fiche : projectName.replaceAll('&', '&&');
  return { left: name, center: '&D', right: `${print.page} &P ${print.of} &N` };
}

/** « Nom du projet · Collectivité », what there is of it. */
export function subtitleOf({ project }: Fiche): string {
  return [project.name, project.authority].filter((part) => part !== '').join(' · ');
}
