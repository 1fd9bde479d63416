/** How long Excel may keep an answer back, no cell being edited, before it is no longer waited for. */
const SILENCE_MS = 30_000;

/** Excel gave no answer in time. What it was asked may be done or not, or still be done. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** Work as it is, or `NoAnswer` where none comes in time: nobody is left before a pane that saves for ever. */
export interface Waiting<T> {
  readonly answer: Promise<T>;
  /** Excel is known to be well, and to have a reason: the time begins anew. */
  readonly excuse: () => void;
  readonly end: () => void;
}

export function waitingFor<T>(work: Promise<T>): Waiting<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let giveUp: () => void = () => undefined;
  const silence = new Promise<never>((_, reject) => {
    giveUp = () => reject(new NoAnswer());
  });
  const end = () => clearTimeout(timer);
  const excuse = () => {
    end();
    timer = setTimeout(giveUp, SILENCE_MS);
  };
  excuse();
  return { answer: Promise.race([work, silence]), excuse, end };
}
