import type { WireEvent } from './wire';

/** Hears events; `cause` is the client whose request raised them, undefined for what a person did. */
export type EventListener = (events: readonly WireEvent[], cause?: object) => void;

/** Collects the events of one request or user edit and hands them on together, after the answer they belong to. */
export class EventQueue {
  private waiting: WireEvent[] = [];
  private listeners: EventListener[] = [];
  private handled: ReadonlySet<number> = new Set();
  private readonly attached = new Map<string, number>();
  private last = 0;

  /** Says which types of events are only for objects that a handler was attached to. */
  handle(types: ReadonlySet<number>): void {
    this.handled = types;
  }

  attach(type: number, target: string, attached: boolean): void {
    const key = `${type} ${target}`;
    const count = (this.attached.get(key) ?? 0) + (attached ? 1 : -1);
    if (count > 0) this.attached.set(key, count);
    else this.attached.delete(key);
  }

  /** Whether an event of this type and target would be sent. */
  isWanted(type: number, target: string): boolean {
    return !this.handled.has(type) || this.attached.has(`${type} ${target}`);
  }

  /** Queues one event. `target` is the id of the object whose handlers it is for, or `"Workbook"` for a collection's. */
  push(type: number, target: string, args: Readonly<Record<string, unknown>>): void {
    if (!this.isWanted(type, target)) return;
    this.last += 1;
    this.waiting.push([65536, type, target, JSON.stringify(args), this.last, false]);
  }

  /** Takes what waits, to be sent on later: events follow the answer to the request that caused them. */
  take(): readonly WireEvent[] {
    const events = this.waiting;
    this.waiting = [];
    return events;
  }

  /** Sends events. With nobody listening, they are gone, as they are in Excel. */
  send(events: readonly WireEvent[], cause?: object): void {
    if (events.length > 0) for (const listener of this.listeners) listener(events, cause);
  }

  /** Sends what waits. */
  flush(): void {
    this.send(this.take());
  }

  /** Returns the function that stops listening. */
  listen(listener: EventListener): () => void {
    this.listeners.push(listener);
    return () => (this.listeners = this.listeners.filter((known) => known !== listener));
  }
}
