import type { Language } from '../../domain/questionnaire';
import { keepChoice, readChoice, type ChoiceStore } from './choice-store';

const KEY = 'FPD.language';

/** The language someone chose before, else that of Office, else French, as in the manifest. */
export function paneLanguage(displayLanguage: string | undefined, store: ChoiceStore): Language {
  const chosen = readChoice(KEY, store);
  if (chosen === 'fr' || chosen === 'en') return chosen;
  return displayLanguage?.toLowerCase().startsWith('en') ? 'en' : 'fr';
}

export function rememberLanguage(language: Language, store: ChoiceStore): void {
  keepChoice(KEY, language, store);
}
