import type { Formats } from '../../text/formats';
import type { Texts } from '../../text/texts';
import type { Questionnaire } from '../../domain/questionnaire';
import type { Missing } from './missing';

/** What an item of the list says: where it is, and what is missing there. */
export interface MissingWords {
  readonly where: string;
  readonly what: string;
}

export function missingWords(
  missing: Missing,
  questionnaire: Questionnaire,
  texts: Texts,
  formats: Formats,
): MissingWords {
  const words = texts.progress;
  const counted = (say: (count: string, one: boolean) => string, count: number) =>
    say(formats.number(count), formats.one(count));
  const themeTitle = (index: number) =>
    words.themeTitle(formats.number(index + 1), questionnaire.themes[index]?.title ?? '');
  switch (missing.kind) {
    case 'section':
      return { where: texts.fiche.sections[missing.section].title, what: words.section };
    case 'field':
      return {
        where: texts.fiche.sections[missing.section].title,
        what: words.field[missing.lack](texts.fiche.fields[missing.field].label),
      };
    case 'step':
      return {
        where: missing.step.step.trim() || words.unnamedStep(formats.number(missing.place.index + 1)),
        what: words.dates(formats.list(missing.dates.map((date) => texts.fiche.calendar.fields[date]))),
      };
    case 'noDataset':
      return { where: texts.data.datasets.title, what: words.noDataset };
    case 'dataset':
      return {
        where: missing.dataset.description.trim() || words.unnamed(formats.number(missing.place.index + 1)),
        what: words.datasetGaps(formats.list(missing.gaps.map((gap) => words.dataset[gap]))),
      };
    case 'legal':
      return { where: texts.data.legal.groups[missing.group], what: counted(words.legal, missing.count) };
    case 'theme':
      return { where: themeTitle(missing.themeIndex), what: counted(words.theme, missing.count) };
    case 'question':
      return { where: themeTitle(missing.themeIndex), what: words.question[missing.reason](missing.question.text) };
  }
}
