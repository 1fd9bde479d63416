import type { Failure } from '../../application/result';
import type { Language } from '../../domain/questionnaire';

export interface LanguageChooserOptions {
  /** Fetches what the pane says in a language; undefined where all of it is there. */
  readonly fetchWords: ((language: Language) => Promise<void>) | undefined;
  readonly onSpoken: (language: Language) => void;
  readonly onFailure: (failure: Failure) => void;
}

/** Has the pane speak another language once its words are there; the last choice counts. */
export class LanguageChooser {
  #chosen: Language | undefined;

  constructor(private readonly options: LanguageChooserOptions) {}

  async choose(language: Language): Promise<void> {
    this.#chosen = language;
    const { fetchWords, onSpoken, onFailure } = this.options;
    try {
      await fetchWords?.(language);
    } catch (cause) {
      if (this.#chosen === language) onFailure({ code: 'partNotFetched', useCase: 'chooseLanguage', cause });
      return;
    }
    if (this.#chosen === language) onSpoken(language);
  }

  /** Tries the last choice again. */
  async again(): Promise<void> {
    if (this.#chosen) await this.choose(this.#chosen);
  }
}
