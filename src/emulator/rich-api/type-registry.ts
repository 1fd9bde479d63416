import type { AnyDescriptor, HostRef, LinkMember, Method, ValueMember } from './descriptor';
import { HostError } from './host-error';

/** A member with the spelling it has in Office.js. */
export interface Named<M> {
  readonly name: string;
  readonly member: M;
}

/** One Office.js class, merged from its descriptors; members are found without regard to case. */
export class HostType {
  readonly values = new Map<string, Named<ValueMember<unknown>>>();
  readonly links = new Map<string, Named<LinkMember<unknown>>>();
  readonly methods = new Map<string, Named<Method<unknown>>>();
  readonly events = new Map<string, number | undefined>();
  readonly absent = new Set<string>();
  otherMethod: ((name: string) => Method<unknown>) | undefined;
  item: Method<unknown> | undefined;
  items: ((target: unknown) => readonly HostRef[]) | undefined;
  id: ((target: unknown) => Readonly<Record<string, string | number>>) | undefined;

  constructor(readonly name: string) {}

  add(descriptor: AnyDescriptor): void {
    addAll(this.values, descriptor.values as Record<string, ValueMember<unknown>> | undefined);
    addAll(this.links, descriptor.links as Record<string, LinkMember<unknown>> | undefined);
    addAll(this.methods, descriptor.methods as Record<string, Method<unknown>> | undefined);
    for (const [event, type] of eventEntries(descriptor)) this.events.set(event.toLowerCase(), type);
    for (const member of descriptor.absent ?? []) this.absent.add(member.toLowerCase());
    this.otherMethod ??= descriptor.otherMethod as HostType['otherMethod'];
    this.item ??= descriptor.item as Method<unknown> | undefined;
    this.items ??= descriptor.items as HostType['items'];
    this.id ??= descriptor.id as HostType['id'];
  }

  missing(member: string): HostError {
    const spelled = `${this.name}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
    return new HostError(
      'ApiNotFound',
      `The API ${spelled} could not be found. The emulated Excel does not have this member.`,
    );
  }
}

const eventEntries = ({ events }: AnyDescriptor): readonly (readonly [string, number | undefined])[] =>
  events === undefined
    ? []
    : Array.isArray(events)
      ? (events as readonly string[]).map((name) => [name, undefined] as const)
      : Object.entries(events as Readonly<Record<string, number>>);

const addAll = <M>(into: Map<string, Named<M>>, members: Record<string, M> | undefined): void => {
  for (const [name, member] of Object.entries(members ?? {})) into.set(name.toLowerCase(), { name, member });
};

/** All classes the host knows, by name. */
export class TypeRegistry {
  private readonly types = new Map<string, HostType>();

  constructor(descriptors: Iterable<AnyDescriptor>) {
    for (const descriptor of descriptors) {
      const type = this.types.get(descriptor.name) ?? new HostType(descriptor.name);
      type.add(descriptor);
      this.types.set(descriptor.name, type);
    }
  }

  /** The class of an object; naming one that was never described is a fault of the model, reported as ApiNotFound. */
  of(reference: HostRef): HostType {
    const type = this.types.get(reference.type);
    if (type === undefined) {
      throw new HostError(
        'ApiNotFound',
        `The API ${reference.type} could not be found. The emulated Excel does not have this class.`,
      );
    }
    return type;
  }

  /** Numbers of the events that are only sent where a handler is attached. */
  get eventTypes(): ReadonlySet<number> {
    return new Set(this.all.flatMap((type) => [...type.events.values()].filter((number) => number !== undefined)));
  }

  get all(): readonly HostType[] {
    return [...this.types.values()];
  }
}
