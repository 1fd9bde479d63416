import type { SynthesisWritten } from '../../../application/fiche-app';
import type { Failure } from '../../../application/result';
import type { RefusedFile } from '../../../domain/synthesis/refused-file';
import type { Synthesis } from '../../../domain/synthesis/synthesis';

/** The fiches of a workshop, as they were read. */
export interface ReadWorkshop {
  readonly synthesis: Synthesis;
  readonly refused: readonly RefusedFile[];
}

/** What is under way, or how it ended. */
export type SynthesisPhase =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | { readonly kind: 'cancelled'; readonly done: number; readonly total: number }
  | { readonly kind: 'writing' }
  | { readonly kind: 'written'; readonly written: SynthesisWritten }
  | { readonly kind: 'notRead' | 'notWritten'; readonly failure: Failure };

export interface SynthesisState {
  readonly phase: SynthesisPhase;
  /** The last reading that went to its end; what is presented. */
  readonly read: ReadWorkshop | null;
  /** The project that is presented, counted from 0; the first one after each reading. */
  readonly presented: number;
}
