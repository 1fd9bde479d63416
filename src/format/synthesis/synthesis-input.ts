import type { Language } from '../../domain/questionnaire';
import type { RefusedFile } from '../../domain/synthesis/refused-file';
import type { MethodGroup, Synthesis } from '../../domain/synthesis/synthesis';
import type { SheetWords } from '../words/fr';
import type { SynthesisWords } from '../words/synthesis.fr';

/** What the sheet « Synthèse » is drawn from. */
export interface SynthesisInput {
  readonly synthesis: Synthesis;
  /** The group that is drawn and averaged; the others stand apart. */
  readonly main: MethodGroup;
  readonly refused: readonly RefusedFile[];
  readonly language: Language;
  readonly words: SheetWords;
  readonly said: SynthesisWords;
}
