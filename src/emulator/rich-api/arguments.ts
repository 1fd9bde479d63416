import { HostRef } from './descriptor';
import { invalidArgument } from './host-error';

/** How a call may read and write members of objects, as the client itself would. */
export interface MemberAccess {
  readonly isLink: (object: HostRef, name: string) => boolean;
  readonly link: (object: HostRef, name: string) => HostRef;
  readonly read: (object: HostRef, name: string) => unknown;
  readonly write: (object: HostRef, name: string, value: unknown) => void;
}

const refuse = (): never => {
  throw invalidArgument();
};
const noMembers: MemberAccess = { isLink: () => false, link: refuse, read: refuse, write: refuse };

/** The arguments of one call, read by position. A value of the wrong kind is the caller's InvalidArgument. */
export class Arguments {
  constructor(
    private readonly values: readonly unknown[],
    /** Reaches members of other objects by name, for calls that read or write whole trees of them. */
    readonly members: MemberAccess = noMembers,
  ) {}

  get count(): number {
    return this.values.length;
  }

  /** The value as it came: plain data, or a `HostRef` for an object. */
  at(index: number): unknown {
    return this.values[index] ?? undefined;
  }

  has(index: number): boolean {
    return this.at(index) !== undefined;
  }

  text(index: number): string {
    const value = this.at(index);
    if (typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    throw invalidArgument();
  }

  optionalText(index: number): string | undefined {
    return this.has(index) ? this.text(index) : undefined;
  }

  number(index: number): number {
    const value = this.at(index);
    if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
    return value;
  }

  integer(index: number): number {
    const value = this.number(index);
    if (!Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  optionalNumber(index: number): number | undefined {
    return this.has(index) ? this.number(index) : undefined;
  }

  flag(index: number, otherwise = false): boolean {
    const value = this.at(index);
    if (value === undefined) return otherwise;
    if (typeof value !== 'boolean') throw invalidArgument();
    return value;
  }

  /** One of the given spellings, matched without case, as Excel matches its enumerations. */
  oneOf<const T extends string>(index: number, allowed: readonly T[], otherwise?: T): T {
    const value = this.at(index);
    if (value === undefined && otherwise !== undefined) return otherwise;
    return oneOf(value, allowed);
  }

  object(index: number): HostRef {
    const value = this.at(index);
    if (!(value instanceof HostRef) || value.isNull) throw invalidArgument();
    return value;
  }

  /** A plain options object; absent means empty. */
  record(index: number): Readonly<Record<string, unknown>> {
    const value = this.at(index);
    if (value === undefined) return {};
    if (!isRecord(value)) throw invalidArgument();
    return value;
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof HostRef);

/** The member of `allowed` that `value` spells, in any case; anything else is an InvalidArgument. */
export const oneOf = <const T extends string>(value: unknown, allowed: readonly T[]): T => {
  const wanted = typeof value === 'string' ? value.toLowerCase() : undefined;
  const found = allowed.find((option) => option.toLowerCase() === wanted);
  if (found === undefined) throw invalidArgument();
  return found;
};
