import type { Arguments } from './arguments';
import { HostRef, nullRef } from './descriptor';
import { HostError, invalidArgument, itemNotFound } from './host-error';
import type { HostType, TypeRegistry } from './type-registry';

/** Reads, writes and calls members of model objects by their Office.js names. */
export class Members {
  constructor(
    private readonly registry: TypeRegistry,
    /** Told of every handler that a client attaches or takes off. */
    private readonly handlers?: (type: number, target: string, attached: boolean) => void,
  ) {}

  typeOf(object: HostRef): HostType {
    return this.registry.of(object);
  }

  isLink(object: HostRef, name: string): boolean {
    return this.registry.of(object).links.has(name.toLowerCase());
  }

  link(object: HostRef, name: string): HostRef {
    if (object.isNull) return nullRef;
    const type = this.registry.of(object);
    const found = type.links.get(name.toLowerCase());
    if (found === undefined) throw type.missing(name);
    return found.member(object.target);
  }

  read(object: HostRef, name: string): unknown {
    const type = this.registry.of(object);
    const found = type.values.get(name.toLowerCase());
    if (found === undefined) throw type.missing(name);
    return typeof found.member === 'function' ? found.member(object.target) : found.member.get(object.target);
  }

  write(object: HostRef, name: string, value: unknown): void {
    if (object.isNull) throw itemNotFound();
    const type = this.registry.of(object);
    const found = type.values.get(name.toLowerCase());
    if (found === undefined) throw type.missing(name);
    if (typeof found.member === 'function')
      throw new HostError('InvalidOperation', `${type.name}.${found.name} is read-only.`);
    found.member.set(object.target, value);
  }

  /** Applies `{ values: …, format: { wrapText: true } }`: the plain members, then those of linked objects. */
  writeAll(object: HostRef, state: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(state)) {
      const nested = this.registry.of(object).links.has(name.toLowerCase());
      if (nested) this.writeAll(this.link(object, name), value as Readonly<Record<string, unknown>>);
      else this.write(object, name, value);
    }
  }

  index(object: HostRef, args: Arguments): HostRef {
    if (object.isNull) return nullRef;
    const type = this.registry.of(object);
    if (type.item === undefined) throw type.missing('getItem');
    return asRef(type.item(object.target, args));
  }

  call(object: HostRef, name: string, args: Arguments): unknown {
    if (object.isNull) return nullRef;
    const type = this.registry.of(object);
    const key = name.toLowerCase();
    const found = type.methods.get(key);
    if (found !== undefined) return found.member(object.target, args);
    if (key.endsWith('ornullobject')) return this.callOrNull(object, name.slice(0, -'OrNullObject'.length), args);
    if (type.otherMethod !== undefined) return type.otherMethod(name)(object.target, args);
    if (this.register(object, key)) return null;
    if (key === 'getitem') return this.index(object, args);
    if (type.items !== undefined && key === 'getcount') return type.items(object.target).length;
    if (type.items !== undefined && key === 'getitemat') return itemAt(type.items(object.target), args.number(0));
    throw type.missing(name);
  }

  /** `_RegisterDataChangedEvent`, `_UnregisterEventNameChanged`: a collection's handlers are the workbook's. */
  private register(object: HostRef, key: string): boolean {
    const found = /^_(un)?register(?:event(.+)|(.+)event)$/.exec(key);
    const type = this.registry.of(object);
    const event = found?.[2] ?? found?.[3] ?? '';
    if (found === null || !type.events.has(event)) return false;
    const number = type.events.get(event);
    const target = type.id?.(object.target)['Id'] ?? 'Workbook';
    if (number !== undefined) this.handlers?.(number, String(target), found[1] === undefined);
    return true;
  }

  private callOrNull(object: HostRef, name: string, args: Arguments): unknown {
    try {
      return this.call(object, name, args);
    } catch (error) {
      if (error instanceof HostError && error.code === 'ItemNotFound') return nullRef;
      throw error;
    }
  }
}

const itemAt = (items: readonly HostRef[], index: number): HostRef => {
  const found = items[index];
  if (found === undefined) throw invalidArgument();
  return found;
};

/** The object a member promised to answer. */
export const asRef = (value: unknown): HostRef => (value instanceof HostRef ? value : nullRef);
