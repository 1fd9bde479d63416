import type { Language } from '../../../domain/questionnaire';
import type { Index } from '../../../domain/scores';
import type { Method } from '../../../domain/synthesis/method';
import { completenessOf, standing, type ScoredFiche } from '../../../domain/synthesis/scored-fiche';
import { bandsOf } from '../../../format/synthesis/own-words';
import type { SynthesisWords } from '../../../format/words/synthesis.fr';
import type { Formats } from '../../../text/formats';
import type { AllTexts } from '../../../text/texts';

export interface Spoken {
  readonly texts: AllTexts;
  readonly formats: Formats;
  readonly language: Language;
  readonly said: SynthesisWords;
}

/** What is said of a project under its radar: words first, then the number; how far it is answered where that matters. */
export function projectFacts(
  { scores }: ScoredFiche,
  method: Method,
  { texts, formats, language, said }: Spoken,
): readonly { readonly term: string; readonly fact: string }[] {
  const words = texts.synthesis.present;
  const bands = bandsOf(method, scores, language);
  const index = ({ value }: Index, band: string) =>
    value === null ? words.noIndex : words.index(band, formats.number(value));
  const quadrant = standing(scores);
  const completeness = completenessOf(scores);
  return [
    { term: words.difficulty, fact: index(scores.difficulty, bands.difficulty) },
    { term: words.scaleUp, fact: index(scores.scaleUp, bands.scaleUp) },
    ...(quadrant ? [{ term: words.position, fact: said.quadrants[quadrant] }] : []),
    ...(completeness === 'complete' ? [] : [{ term: words.answers, fact: said.states[completeness] }]),
  ];
}
