import type { Language } from '../domain/questionnaire';

export interface QuestionnaireMark {
  readonly version: string;
  /** As `stampOf` makes it of the standard questionnaire. */
  readonly stamp: string;
}

/** Enough to know the standard questionnaire by, without fetching its 40 KB; a test holds both marks to it. */
export const STANDARD_MARKS: Readonly<Record<Language, QuestionnaireMark>> = {
  fr: { version: '1.0.0', stamp: '1gppxz4' },
  en: { version: '1.0.0', stamp: '1agsvmi' },
};
