import type { Fiche } from '../../domain/fiche';
import type { Language, Questionnaire } from '../../domain/questionnaire';
import type { Scores } from '../../domain/scores';
import { fitText, type Room } from '../fit-text';
import type { CellValue, TableCells } from '../cells';
import type { SheetWords } from '../words/fr';
import { onOneLine } from './radar-rooms';
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
  /** The body that the table of answers is to have, where it keeps more than the fiche’s answers. */
  readonly answerBody?: readonly (readonly CellValue[])[];
}

/**
 * What a name may take of the foot of an upright page: the date stands in the middle, and a longer text runs into it. Well under
 * the 255 characters that Excel keeps of a foot, its codes and doubled ampersands among them.
 */
const FOOT_ROOM: Room = { width: 225, lines: 1, fontSize: 10 };

/** A page's foot: the project's name, the date of printing, the page. */
export function pageFooter(projectName: string, { print, titles }: SheetWords): PageFooter {
  // An ampersand starts one of Excel's codes; doubled, it is itself.
  const name =
    projectName === '' ? titles.fiche : fitText(onOneLine(projectName), FOOT_ROOM).text.replaceAll('&', '&&');
  return { left: name, center: '&D', right: `${print.page} &P ${print.of} &N` };
}
