import type { LegalTopic } from '../domain/legal-topics';
import links from './declaration-links.json';

/** What a data set of the inventory can declare, or leave open, that bears on an answer. */
export type DatasetDeclaration = keyof typeof links.datasets;

/**
 * Which declarations of the screens Données and Fiche bear on which questions, by question id. The ids are those of the project's own
 * questionnaire: one that a facilitator rewrote under other ids recalls nothing, and is otherwise untouched.
 */
export const declarationLinks: {
  readonly datasets: Readonly<Record<DatasetDeclaration, readonly string[]>>;
  readonly legalStakes: Readonly<Record<LegalTopic, readonly string[]>>;
  /** Where the project’s own budget, of the screen Fiche, is compared. */
  readonly budget: readonly string[];
  /** What says that there is no personal data: the lowest level of a question, a point of the checklist that does not apply. */
  readonly noPersonalData: {
    readonly lowestLevelOf: readonly string[];
    readonly legalStakes: readonly string[];
  };
} = links;

/** Whether a text says nothing, or says that nobody knows: an empty cell, « ? », « à préciser ». */
export function isUnknownText(text: string): boolean {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/[.…!\s]+$/, '');
  return bare === '' || links.wordsForUnknown.includes(bare);
}
