import type { SynthesisWritten } from '../../../application/fiche-app';
import type { Failure } from '../../../application/result';
import type { RefusedFile } from '../../../domain/synthesis/refused-file';
import type { Synthesis } from '../../../domain/synthesis/synthesis';

/** The fiches of a workshop, as they were read. */
export interface ReadWorkshop {
  readonly synthesis: Synthesis;
  readonly refused: readonly RefusedFile[];
  /** Which reading it was, counted from 1: presenting begins anew with each. */
  readonly number: number;
}

/** What is under way, or how it ended. */
export type SynthesisPhase =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | { readonly kind: 'cancelled'; readonly done: number; readonly total: number }
  | { readonly kind: 'writing' }
  | { readonly kind: 'written'; readonly written: SynthesisWritten }
  | { readonly kind: 'failed'; readonly failure: Failure };

export interface SynthesisState {
  readonly phase: SynthesisPhase;
  /** The last reading that went to its end; what is presented. */
  readonly read: ReadWorkshop | null;
}
