import type { Language, Questionnaire } from '../domain/questionnaire';
import { withFrenchTypography } from './french-typography';
import english from './questionnaire.en.json';
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
