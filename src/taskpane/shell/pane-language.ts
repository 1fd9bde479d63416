import type { Language } from '../../domain/questionnaire';

const KEY = 'FPD.language';

/** What keeps a choice between two openings; private windows and some hosts refuse even to name it. */
export type ChoiceStore = () => Pick<Storage, 'getItem' | 'setItem'>;

/** The language someone chose before, else that of Office, else French, as in the manifest. */
export function paneLanguage(displayLanguage: string | undefined, store: ChoiceStore): Language {
  const chosen = readChoice(store);
  if (chosen === 'fr' || chosen === 'en') return chosen;
  return displayLanguage?.toLowerCase().startsWith('en') ? 'en' : 'fr';
}

/** Keeps a choice where the host lets it; a choice that cannot be kept still holds while the pane is open. */
export function rememberLanguage(language: Language, store: ChoiceStore): void {
  try {
    store().setItem(KEY, language);
  } catch {
    // Storage is blocked or full: nothing is lost but the convenience.
  }
}

function readChoice(store: ChoiceStore): string | null {
  try {
    return store().getItem(KEY);
  } catch {
    return null;
  }
}
