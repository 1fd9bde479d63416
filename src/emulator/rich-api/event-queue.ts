import type { WireEvent } from './wire';

/** Collects the events of one request or user edit and hands them on together, after the answer they belong to. */
export class EventQueue {
  private waiting: WireEvent[] = [];
  private listeners: ((events: readonly WireEvent[]) => void)[] = [];
  private last = 0;

  /** Queues one event. `target` is the id of the object whose handlers it is for, or `"Workbook"` for a collection's. */
  push(type: number, target: string, args: Readonly<Record<string, unknown>>): void {
    this.last += 1;
    this.waiting.push([65536, type, target, JSON.stringify(args), this.last, false]);
  }

  /** Sends what waits. With nobody listening, events are gone, as they are in Excel. */
  flush(): void {
    const events = this.waiting;
    this.waiting = [];
    if (events.length > 0) for (const listener of this.listeners) listener(events);
  }

  /** Returns the function that stops listening. */
  listen(listener: (events: readonly WireEvent[]) => void): () => void {
    this.listeners.push(listener);
    return () => (this.listeners = this.listeners.filter((known) => known !== listener));
  }
}
