import type { Problem } from '../domain/problem';
import type { Language } from '../domain/questionnaire';
import { placeInWords } from '../format/place-words';
import type { AllTexts } from './texts';

/** What one problem says to a reader, its place named as on the sheets. */
export function problemSentence(texts: AllTexts, language: Language, { code, place, found }: Problem): string {
  return texts.problems[code](placeInWords(place, language), found ?? '');
}
