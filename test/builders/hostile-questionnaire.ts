import type { Questionnaire } from '../../src/domain/questionnaire';
import { HOSTILE_TEXTS } from './hostile-texts';

/** What a questionnaire takes: no text of it has white space around it. */
const TEXTS = HOSTILE_TEXTS.map((text) => text.trim());

/** A questionnaire with each of its words replaced by a text that looks like a formula or markup, each of its own kind unlike. */
export function hostileQuestionnaire(from: Questionnaire): Questionnaire {
  let last = 0;
  const next = () => {
    last += 1;
    return `${TEXTS[last % TEXTS.length] ?? ''} ${last}`;
  };
  return {
    ...from,
    version: '9.9.9-atelier',
    credit: next(),
    themes: from.themes.map((theme) => ({
      ...theme,
      title: next(),
      axisLabel: next(),
      definition: next(),
      suggestions: theme.suggestions.map(next),
      questions: theme.questions.map((question) => ({
        ...question,
        text: next(),
        help: next(),
        levels: question.levels.map(next),
      })),
    })),
  };
}
