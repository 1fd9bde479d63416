import { legalTopics } from '../domain/legal-topics';
import type { Language } from '../domain/questionnaire';
import { plainWord } from './words/plain-word';
import { allReadWords, readWords } from './words/read-words';
import type { ReadWords } from './words/read.fr';

/** A closed list of values with a word for each in every language. */
export interface Choices {
  readonly wordsIn: (language: Language) => readonly string[];
  /** The word for a value; text that is no value of the list as it is. */
  readonly toWord: (value: string, language: Language) => string;
  /** The value for a word in either language; null where it is none. */
  readonly fromWord: (word: string) => string | null;
  readonly isValue: (value: string) => boolean;
}

function choicesOf(wordsOf: (words: ReadWords) => Readonly<Record<string, string>>): Choices {
  const known = new Map(
    allReadWords.flatMap((words) =>
      Object.entries(wordsOf(words)).map(([value, word]) => [plainWord(word), value] as const),
    ),
  );
  return {
    wordsIn: (language) => Object.values(wordsOf(readWords(language))),
    toWord: (value, language) => {
      const words = wordsOf(readWords(language));
      return Object.hasOwn(words, value) ? (words[value] ?? value) : value;
    },
    fromWord: (word) => known.get(plainWord(word)) ?? null,
    isValue: (value) => [...known.values()].includes(value),
  };
}

export const personalDataChoices = choicesOf((words) => words.personalData);
export const legalStatusChoices = choicesOf((words) => words.legalStatuses);
export const legalTopicChoices = choicesOf((words) => words.legalTopics);
export const horizonChoices = choicesOf((words) => words.horizons);
export const directionChoices = choicesOf((words) => words.directions);
export const ruleChoices = choicesOf((words) => words.ruleNames);
export const yesNoChoices = choicesOf((words) => words.yesNo);

/** The word for the group of a topic; '' for a line of a user's own. */
export function legalGroupWord(topic: string, language: Language): string {
  const known = legalTopics.find((entry) => entry.topic === topic);
  return known ? readWords(language).legalGroups[known.group] : '';
}
