import { Arguments, isRecord } from './arguments';
import type { HostRef } from './descriptor';
import { nullRef, ref } from './descriptor';
import { HostError } from './host-error';
import { asRef, type Members } from './members';
import type { References } from './references';
import { PathType, type WireArguments, type WireObjectPath, type WireReference, type WireRequest } from './wire';

/** What the engine starts from: the workbook, and the services that a client may ask for by name. */
export interface Roots {
  readonly global: HostRef;
  readonly service: (name: string) => HostRef;
}

/** Finds the objects of one request, each once: `add` and its like have side effects. */
export class ObjectPaths {
  private readonly found = new Map<number, HostRef>();
  /** Where the path being resolved stands, for an error's location. */
  failedAt: string | undefined;

  constructor(
    private readonly request: WireRequest,
    private readonly members: Members,
    private readonly references: References,
    private readonly roots: Roots,
  ) {}

  get(id: number): HostRef {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (path === undefined) throw new HostError('InvalidArgument', `The object path ${id} is not part of the request.`);
    const object = this.resolve(path);
    this.found.set(id, object);
    return object;
  }

  arguments(info: WireArguments | undefined): Arguments {
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds ?? [];
    return new Arguments(
      values.map((value, index) => this.argument(value, references[index])),
      this.members,
    );
  }

  private argument(value: unknown, reference: WireReference | undefined): unknown {
    if (typeof reference === 'number' && reference !== 0) return this.get(reference);
    if (!Array.isArray(value)) return this.withObjects(value);
    if (!Array.isArray(reference)) return value.map((part: unknown) => this.withObjects(part));
    return value.map((part: unknown, index) => this.argument(part, (reference as readonly WireReference[])[index]));
  }

  /** Objects inside plain data come as `{ _ObjectPathId: 7 }`, e.g. the range that a validation rule takes its list from. */
  private withObjects(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((part: unknown) => this.withObjects(part));
    if (!isRecord(value)) return value;
    const id = value['_ObjectPathId'];
    if (typeof id === 'number') return this.get(id);
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, this.withObjects(part)]));
  }

  private resolve(path: WireObjectPath): HostRef {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.roots.global;
      case PathType.newObject:
        return this.roots.service(path.Name);
      case PathType.referenceId:
        return this.references.get(path.Name);
      case PathType.nullObject:
        return nullRef;
      default:
        return this.resolveMember(path);
    }
  }

  private resolveMember(path: WireObjectPath): HostRef {
    const parent = this.get(path.ParentObjectPathId ?? 0);
    const args = this.arguments(path.ArgumentInfo);
    const member = path.ObjectPathType === PathType.indexer ? 'getItem' : path.Name;
    this.failedAt = locate(parent, member);
    const object = this.step(parent, path, args);
    this.failedAt = undefined;
    return object;
  }

  private step(parent: HostRef, path: WireObjectPath, args: Arguments): HostRef {
    if (parent.isNull) return nullRef;
    if (path.ObjectPathType === PathType.property) return this.members.link(parent, path.Name);
    if (path.ObjectPathType === PathType.indexer) return this.members.index(parent, args);
    if (path.ObjectPathType === PathType.method) return asRef(this.members.call(parent, path.Name, args));
    throw new HostError('NotImplemented', `Object path type ${path.ObjectPathType} is not known.`);
  }
}

/** An error's location as Excel writes it: `Worksheet.getRange`. */
export const locate = (object: HostRef, member: string): string => {
  const spelled = `${member.charAt(0).toLowerCase()}${member.slice(1)}`;
  return object.isNull ? spelled : `${object.type}.${spelled}`;
};

/** A service that accepts anything and does nothing, for those of Office.js's own that an emulator has no part in. */
export const inertService = ref('Service', null);
