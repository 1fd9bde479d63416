import type { FicheApp } from '../../../application/fiche-app';
import { failed } from '../../../application/result';
import type { FileSource } from '../../../application/synthesis/file-source';
import type { Language } from '../../../domain/questionnaire';
import { synthesisOf } from '../../../domain/synthesis/synthesis';
import type { PaneController } from '../../state/pane-controller';
import type { SynthesisPhase, SynthesisState } from './synthesis-state';

/** Reads the files of a workshop and has its sheet written; one reading at a time. */
export class SynthesisController {
  #state: SynthesisState = { phase: { kind: 'idle' }, read: null, presented: 0 };
  readonly #listeners = new Set<() => void>();
  #stop: AbortController | null = null;
  #lastFiles: readonly File[] = [];

  constructor(private readonly app: Pick<FicheApp, 'readFiches' | 'writeSynthesis'>) {}

  readonly getState = (): SynthesisState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads the files, then writes the sheet in this language. Nothing is written where the reading was cancelled, or found no fiche. */
  readonly read = async (files: readonly File[], language: Language): Promise<void> => {
    if (files.length === 0 || this.#isBusy()) return;
    const stop = new AbortController();
    this.#stop = stop;
    this.#lastFiles = files;
    const total = files.length;
    const progress = (done: number) => this.#phase({ kind: 'reading', done, total });
    progress(0);
    const read = await this.app.readFiches(files.map(sourceOf), { onProgress: progress, signal: stop.signal });
    this.#stop = null;
    if (!read.ok) {
      this.#phase({ kind: 'notRead', failure: read.failure });
      return;
    }
    const { fiches, refused, cancelled } = read.value;
    this.#lastFiles = [];
    if (cancelled) {
      this.#phase({ kind: 'cancelled', done: fiches.length + refused.length, total });
      return;
    }
    this.#set({ phase: { kind: 'idle' }, read: { synthesis: synthesisOf(fiches), refused }, presented: 0 });
    if (fiches.length > 0) await this.write(language);
  };

  readonly cancel = (): void => this.#stop?.abort();

  /** Reads the files again that could not be read, or writes the sheet again that could not be written. */
  readonly retry = (language: Language): Promise<void> =>
    this.#state.phase.kind === 'notRead' ? this.read(this.#lastFiles, language) : this.write(language);

  readonly present = (presented: number): void => this.#set({ ...this.#state, presented });

  /** Writes the sheet out of what was read last. */
  readonly write = async (language: Language): Promise<void> => {
    const { read } = this.#state;
    if (!read || this.#isBusy()) return;
    this.#phase({ kind: 'writing' });
    const written = await this.app
      .writeSynthesis(read.synthesis, read.refused, language)
      .catch((cause: unknown) => failed({ code: 'unexpected', useCase: 'writeSynthesis', cause }));
    this.#phase(
      written.ok ? { kind: 'written', written: written.value } : { kind: 'notWritten', failure: written.failure },
    );
  };

  #isBusy(): boolean {
    const { kind } = this.#state.phase;
    return kind === 'reading' || kind === 'writing';
  }

  #phase(phase: SynthesisPhase): void {
    this.#set({ ...this.#state, phase });
  }

  #set(state: SynthesisState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

function sourceOf(file: File): FileSource {
  return {
    name: file.name,
    size: file.size,
    saved: file.lastModified,
    read: async () => new Uint8Array(await file.arrayBuffer()),
  };
}

const controllers = new WeakMap<PaneController, SynthesisController>();

/** The one of this pane: what was read stays while one looks at another screen. */
export function synthesisController(pane: PaneController): SynthesisController {
  const known = controllers.get(pane) ?? new SynthesisController(pane.app);
  controllers.set(pane, known);
  return known;
}
