import type { Language, Questionnaire } from '../domain/questionnaire';
import { withFrenchTypography } from './french-typography';
import english from './questionnaire.en.json';
import { inOrder } from './in-order';
import french from './questionnaire.fr.json';

// The JSON modules type every text as `string`; the coherence tests hold both files to the schema.
const standards: Readonly<Record<Language, Questionnaire>> = {
  fr: withFrenchTypography(french as unknown as Questionnaire),
  en: english as unknown as Questionnaire,
};

/** The project's own questionnaire, in one of its languages. Both have the same ids, weights and rules. */
export function standardQuestionnaire(language: Language): Questionnaire {
  return standards[language];
}

/** Whether a questionnaire is the standard one in its language, word for word, whatever the order of its entries. */
export function isStandard(questionnaire: Questionnaire): boolean {
  return inOrder(questionnaire) === inOrder(standards[questionnaire.language]);
}
