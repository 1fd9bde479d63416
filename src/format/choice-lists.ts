import type { Language, Questionnaire } from '../domain/questionnaire';
import { answerLabels } from './answer-cell';
import { directionChoices, horizonChoices, legalStatusChoices, personalDataChoices, yesNoChoices } from './choices';

/**
 * Defined names of the lists that drop-downs offer. They lie in cells, because a list written into a rule itself ends at 255
 * characters and breaks at a comma.
 */
export const LIST_NAMES = {
  answers: 'FPD_ListAnswers',
  favourableAnswers: 'FPD_ListFavourableAnswers',
  /** References of the questions whose theme is favourable: they are offered the list above. */
  favourableQuestions: 'FPD_ListFavourableQuestions',
  personalData: 'FPD_ListPersonalData',
  legalStatuses: 'FPD_ListLegalStatuses',
  horizons: 'FPD_ListHorizons',
  directions: 'FPD_ListDirections',
  yesNo: 'FPD_ListYesNo',
} as const;

export type ChoiceList = keyof typeof LIST_NAMES;

/** The entries of every list, none of them without any. */
export function choiceLists(questionnaire: Questionnaire, language: Language): Record<ChoiceList, readonly string[]> {
  const favourable = questionnaire.themes
    .filter(({ direction }) => direction === 'favourable')
    .flatMap(({ questions }) => questions.map(({ id }) => id));
  return {
    answers: answerLabels(questionnaire, { direction: 'stake' }),
    favourableAnswers: answerLabels(questionnaire, { direction: 'favourable' }),
    favourableQuestions: withRoom(favourable),
    personalData: personalDataChoices.wordsIn(language),
    legalStatuses: legalStatusChoices.wordsIn(language),
    horizons: horizonChoices.wordsIn(language),
    directions: directionChoices.wordsIn(language),
    yesNo: yesNoChoices.wordsIn(language),
  };
}

/** So many questions may become favourable, on the sheet, before the list of their references must lie elsewhere. */
const FAVOURABLE_ROOM = 40;

function withRoom(entries: readonly string[]): readonly string[] {
  return [...entries, ...Array.from({ length: Math.max(0, FAVOURABLE_ROOM - entries.length) }, () => '')];
}

/** The formula that says whether a cell holds the reference of a question of a favourable theme. */
export function isFavourable(cell: string): string {
  return `ISNUMBER(MATCH(${cell},${LIST_NAMES.favourableQuestions},0))`;
}

/** The source of a drop-down that offers one list. */
export function listSource(list: ChoiceList): string {
  return `=${LIST_NAMES[list]}`;
}

/** The names of lists that a formula speaks of. */
export function listsIn(formula: string): readonly string[] {
  return Object.values(LIST_NAMES).filter((name) => new RegExp(`\\b${name}\\b`).test(formula));
}
