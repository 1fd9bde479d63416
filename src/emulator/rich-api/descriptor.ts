import type { Arguments } from './arguments';

/**
 * How an Office.js class is described to the protocol engine.
 *
 * To add a member, add one property to its class's descriptor. To add a class, write a descriptor with `describe` in a file of
 * its own and add it to the model's registry. Several descriptors may carry one class name: their members are merged, so that
 * `Worksheet.charts` can live beside the charts rather than in the worksheet's file. Names are those of Office.js
 * (`getRange`, `showGridlines`); the engine takes care of their spelling on the wire.
 *
 * - `values`: plain members. A function reads; `{ get, set }` also writes. What `load()` reads when nothing is named.
 * - `links`: members that are objects themselves (`range.format`).
 * - `methods`: return a plain value, nothing, or a `HostRef`.
 * - `items`: makes the class a collection; `getCount` and `getItemAt` come for free.
 * - `item`: the indexer, `getItem`. Accepts the id that `id` gives as well as the name.
 * - `events`: what the class can be listened to for, as the registration methods name it (`dataChanged`, `added`), with the
 *   event's number; such an event is only sent to objects with a handler. A mere list of names leaves that to the client.
 * - `OrNullObject` variants come for free: any method or indexer that fails with ItemNotFound answers a null object there.
 * - A member that is missing answers ApiNotFound and is named, e.g. `Range.showCard`.
 */
export interface TypeDescriptor<T> {
  readonly name: string;
  /** Members by which the client addresses the object again, e.g. `{ Id: '…' }`. */
  readonly id?: (target: T) => Readonly<Record<string, string | number>>;
  readonly values?: Readonly<Record<string, ValueMember<T>>>;
  readonly links?: Readonly<Record<string, LinkMember<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** Plain members that Excel has and this host lacks: loading one is refused, while names nobody knows are passed over. */
  readonly absent?: readonly string[];
  /** Makes methods of names that are not listed, for a class with hundreds alike. */
  readonly otherMethod?: (name: string) => Method<T>;
  readonly items?: (target: T) => readonly HostRef[];
  readonly item?: Method<T>;
  readonly events?: readonly string[] | Readonly<Record<string, number>>;
}

export type ValueMember<T> = ((target: T) => unknown) | AccessibleValue<T>;
export interface AccessibleValue<T> {
  readonly get: (target: T) => unknown;
  readonly set: (target: T, value: unknown) => void;
}
export type LinkMember<T> = (target: T) => HostRef;
export type Method<T> = (target: T, args: Arguments) => unknown;

/** An object of the model that a client can hold: its class name and what the class's members work on. */
export class HostRef {
  constructor(
    readonly type: string,
    readonly target: unknown,
  ) {}

  get isNull(): boolean {
    return this.type === '';
  }
}

export const ref = (type: string, target: unknown): HostRef => new HostRef(type, target);

/** What an `OrNullObject` method answers when there is nothing. */
export const nullRef = new HostRef('', null);

/** A descriptor with its target's type set aside, as the registry keeps it. */
export type AnyDescriptor = TypeDescriptor<never>;

/** Declares (a part of) an Office.js class. `T` is what its members work on. */
export const describe = <T>(name: string, members: Omit<TypeDescriptor<T>, 'name'>): AnyDescriptor => {
  const descriptor: TypeDescriptor<T> = { name, ...members };
  return descriptor;
};
