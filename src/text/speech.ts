import type { Language } from '../domain/questionnaire';
import type { Formats } from './formats';
import type { Texts } from './texts';

/** Words and formats together: all that the pane needs to speak. */
export interface Speech {
  readonly language: Language;
  readonly texts: Texts;
  readonly formats: Formats;
}
