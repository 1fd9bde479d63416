/** How long Excel may keep an answer back, no cell being edited, before it is no longer waited for. */
const SILENCE_MS = 30_000;

/** Excel gave no answer in time. What it was asked may be done or not, or still be done. */
export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
}

/** Waits for the answers that one piece of work needs, and gives it up where none comes: nobody is left before a pane that saves for ever. */
export class Patience {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOver = false;
  /** The context of a piece of work may serve again after it: to take handlers of events away. */
  #isDone = false;
  #giveUp: (cause: NoAnswer) => void = () => undefined;
  /** Rejects with `NoAnswer` once the work is given up. */
  readonly end = new Promise<never>((_, reject) => {
    this.#giveUp = reject;
  });

  /** Excel has answered, or has a reason not to: the time begins anew, unless the work is done. */
  renew(): void {
    clearTimeout(this.#timer);
    if (this.#isOver || this.#isDone) return;
    this.#timer = setTimeout(() => {
      this.#isOver = true;
      this.#giveUp(new NoAnswer());
    }, SILENCE_MS);
  }

  /** Nothing is waited for any more. */
  stop(): void {
    this.#isDone = true;
    clearTimeout(this.#timer);
  }

  /**
   * Has a batch go no further once it is given up: an answer that comes after all would have it write into rows that someone has gone
   * on with meanwhile.
   */
  guard(context: Excel.RequestContext): void {
    const sync = context.sync.bind(context);
    const check = () => {
      if (this.#isOver) throw new NoAnswer();
      this.renew();
    };
    context.sync = async (value) => {
      check();
      const answer = await sync(value);
      check();
      return answer;
    };
  }
}
