import { HostRef } from './descriptor';
import { HostError } from './host-error';
import type { EventQueue } from './event-queue';
import { Members } from './members';
import { ObjectPaths, locate, type Roots } from './object-paths';
import { answerQuery } from './query';
import { References } from './references';
import type { TypeRegistry } from './type-registry';
import {
  ActionType,
  type WireAction,
  type WireError,
  type WireRequest,
  type WireResponse,
  type WireResult,
} from './wire';

/** Wraps the work of one request, so that the model can settle (recalculate, raise events) at its end. */
export type RequestScope = <R>(work: () => R) => R;

/** Answers Office.js requests over a model. Knows the protocol and no Excel. */
export class Engine {
  private readonly members: Members;
  private readonly references = new References();

  constructor(
    private readonly registry: TypeRegistry,
    private readonly roots: Roots,
    private readonly scope: RequestScope = (work) => work(),
    events?: EventQueue,
  ) {
    events?.handle(registry.eventTypes);
    this.members = new Members(registry, (type, target, attached) => events?.attach(type, target, attached));
  }

  /** Runs a request's actions in order. The first that fails ends it; those before it stay done, as in Excel. */
  answer(request: WireRequest): WireResponse {
    return this.scope(() => this.run(request));
  }

  private run(request: WireRequest): WireResponse {
    const paths = new ObjectPaths(request, this.members, this.references, this.roots);
    const results: WireResult[] = [];
    const traceIds: number[] = [];
    for (const [index, action] of request.Actions.entries()) {
      try {
        results.push({ ActionId: action.Id, Value: this.perform(action, paths) ?? null });
        if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
      } catch (error) {
        return { Results: results, TraceIds: traceIds, Error: wireError(error, index, this.location(action, paths)) };
      }
    }
    return { Results: results, TraceIds: traceIds };
  }

  private perform(action: WireAction, paths: ObjectPaths): unknown {
    if (action.ActionType === ActionType.trace) return null;
    const object = paths.get(action.ObjectPathId ?? 0);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object.isNull ? null : this.identity(object);
      case ActionType.query:
      case ActionType.recursiveQuery:
      case ActionType.queryAsJson:
        return answerQuery(this.members, object, action.QueryInfo ?? {}, (found) => this.identity(found));
      case ActionType.method:
        return this.call(object, action, paths);
      case ActionType.setProperty:
        this.members.write(object, action.Name ?? '', paths.arguments(action.ArgumentInfo).at(0));
        return null;
      case ActionType.update:
        this.members.writeAll(object, action.ObjectState ?? {});
        return null;
      case ActionType.ensureUnchanged:
        return null;
      default:
        throw new HostError('NotImplemented', `Action type ${action.ActionType} is not known.`);
    }
  }

  private call(object: HostRef, action: WireAction, paths: ObjectPaths): unknown {
    const args = paths.arguments(action.ArgumentInfo);
    const name = action.Name ?? '';
    if (name === '_KeepReference') return object.isNull ? null : { _ReferenceId: this.references.keep(object) };
    if (name === '_RemoveReference') return this.references.remove(args.at(0));
    if (name === '_RemoveAllReferences') return this.references.removeAll();
    const value = this.members.call(object, name, args);
    if (!(value instanceof HostRef)) return value;
    return value.isNull ? { _IsNull: true } : this.identity(value);
  }

  /** What the client addresses an object by from now on. */
  private identity(object: HostRef): Record<string, unknown> {
    const reference = this.references.idOf(object);
    const id = { ...this.registry.of(object).id?.(object.target) };
    return reference === undefined ? id : { ...id, _ReferenceId: reference };
  }

  private location(action: WireAction, paths: ObjectPaths): string {
    if (paths.failedAt !== undefined) return paths.failedAt;
    try {
      return locate(paths.get(action.ObjectPathId ?? 0), action.Name ?? '');
    } catch {
      // The object itself could not be reached, so that the member's name is all there is to tell.
      return action.Name ?? '';
    }
  }
}

/** An error as a response carries it. */
export const wireError = (error: unknown, index: number, location: string): WireError => {
  const known = error instanceof HostError ? error : new HostError('GeneralException', errorText(error));
  return {
    Code: known.code,
    Message: known.message,
    Location: location,
    ActionIndex: index,
    HttpStatusCode: known.status,
  };
};

/** A fault of the emulator itself: Excel's code for it, with what happened, so that it can be reported and mended. */
const errorText = (error: unknown): string =>
  `There was an internal error while processing the request. (${error instanceof Error ? error.message : String(error)})`;
