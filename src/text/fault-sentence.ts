import type { QuestionnaireFault } from '../application/questionnaire-work';
import type { Language } from '../domain/questionnaire';
import { WORKBOOK_NAMES } from '../format/fields';
import { placeInWords } from '../format/place-words';
import type { QuestionnairePlace } from '../format/questionnaire-cells';
import { sheetWords } from '../format/words/sheet-words';
import type { AllTexts } from './texts';

/** Where a fault lies in words that a reader finds on the sheet, and what it is: « Questions, Poids, 02-E : … ». */
export function faultSentence(
  texts: AllTexts,
  language: Language,
  { issue, place, found }: QuestionnaireFault,
): string {
  // What the sentence quotes need not be named as well; a rank such as « #2 » says less than the cell.
  const named = [issue.question ?? issue.theme ?? ''].filter((id) => id !== '' && id !== found && !id.startsWith('#'));
  const where = [placeOnSheet(place, language), ...named].join(', ');
  return texts.ownQuestionnaire.fault(where, texts.ownQuestionnaire.reasons[issue.reason](found));
}

function placeOnSheet(place: QuestionnairePlace, language: Language): string {
  if (place.kind === 'cell') return placeInWords(`${place.table}.${place.column}`, language);
  if (place.kind === 'table') return placeInWords(place.table, language);
  const { about } = sheetWords(language);
  const ids = Object.keys(about) as readonly (keyof typeof about)[];
  const id = ids.find((known) => WORKBOOK_NAMES[known] === place.name);
  return id ? about[id] : place.name;
}
