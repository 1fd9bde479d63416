import { setImmediate } from 'node:timers/promises';

/** Turns of the event loop after which nothing more comes by itself: an answer takes two, its events a third. */
const QUIET_TURNS = 6;

interface Timer {
  readonly due: number;
  readonly work: () => void;
}

/** A clock that stands still unless it is set forward: waits cost no time, and happen in the same order each run. */
export class Clock {
  #now = 0;
  #last = 0;
  readonly #timers = new Map<number, Timer>();

  /** Makes this the clock of `setTimeout`; returns what takes it back. */
  install(): () => void {
    const before = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };
    Object.assign(globalThis, {
      setTimeout: (work: () => void, wait = 0) => this.#add(work, wait),
      clearTimeout: (id: unknown) => this.#timers.delete(Number(id)),
    });
    return () => void Object.assign(globalThis, before);
  }

  /** Forgets what waits. */
  reset(): void {
    this.#timers.clear();
  }

  /**
   * Lets everything happen that is under way, `count` being what tells that something did; then sets the clock to the next timer, and
   * so on. False where there is no end to it within an hour.
   */
  async run(count: () => number): Promise<boolean> {
    const end = this.#now + 3_600_000;
    for (;;) {
      await quiet(count);
      const next = [...this.#timers].reduce<[number, Timer] | undefined>(
        (first, timer) => (first && first[1].due <= timer[1].due ? first : timer),
        undefined,
      );
      if (!next) return true;
      const [id, { due, work }] = next;
      if (due > end) return false;
      this.#timers.delete(id);
      this.#now = Math.max(this.#now, due);
      work();
    }
  }

  #add(work: () => void, wait: number): number {
    this.#last += 1;
    this.#timers.set(this.#last, { due: this.#now + wait, work });
    return this.#last;
  }
}

/** Waits until nothing comes by itself any more. */
async function quiet(count: () => number): Promise<void> {
  let seen = count();
  for (let turns = 0; turns < QUIET_TURNS; turns += 1) {
    await setImmediate();
    if (count() === seen) continue;
    seen = count();
    turns = -1;
  }
}
