import type { HostRef } from './descriptor';
import { invalidArgument } from './host-error';
import type { Members } from './members';
import type { WireQuery } from './wire';

/** The members asked for, as a tree: `format/fill/color` becomes format → fill → color. Leaves have no children. */
interface Selection {
  readonly children: Map<string, Selection>;
}

const selection = (paths: readonly string[]): Selection => {
  const root: Selection = { children: new Map() };
  for (const path of paths) {
    let at = root;
    for (const part of path.split(/[/.]/)) {
      const name = part.trim().toLowerCase();
      if (name === '') continue;
      const next = at.children.get(name) ?? { children: new Map() };
      at.children.set(name, next);
      at = next;
    }
  }
  return root;
};

const nothing: Selection = { children: new Map() };
const wireName = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
/** Some plain members keep their lower case initial for some classes: `isEntireRow`, an image's `format`. They go out both ways. */
const keepsInitial = (name: string): boolean => /^(?:isEntire|format$|connectorType$)/.test(name);

const put = (result: Record<string, unknown>, name: string, value: unknown): void => {
  result[wireName(name)] = value;
  if (keepsInitial(name)) result[name] = value;
};

/** Answers a query: the selected members of an object, or of every item of a collection. */
export const answerQuery = (members: Members, object: HostRef, query: WireQuery, identity: Identity): unknown => {
  const tree = selection([...(query.Select ?? []), ...(query.Expand ?? [])]);
  return answer({ members, identity }, object, tree, query);
};

/** The members by which an object is addressed again; they come with every answer. */
type Identity = (object: HostRef) => Record<string, unknown>;
interface Context {
  readonly members: Members;
  readonly identity: Identity;
}

const answer = (context: Context, object: HostRef, tree: Selection, page?: WireQuery): unknown => {
  if (object.isNull) return null;
  return context.members.typeOf(object).items === undefined
    ? answerObject(context, object, tree)
    : answerCollection(context, object, tree, page);
};

const answerObject = (context: Context, object: HostRef, tree: Selection): Record<string, unknown> => {
  const { members, identity } = context;
  const type = members.typeOf(object);
  const result = identity(object);
  const wanted = new Map(tree.children);
  wanted.delete('_referenceid');
  const all = wanted.size === 0 || wanted.delete('*') || wanted.delete('$all');
  if (wanted.delete('$none')) return result;
  if (all) for (const { name } of type.values.values()) put(result, name, members.read(object, name));
  for (const [key, below] of wanted) {
    const link = type.links.get(key);
    const value = type.values.get(key);
    if (link !== undefined) result[wireName(link.name)] = answer(context, members.link(object, link.name), below);
    else if (value !== undefined) put(result, value.name, members.read(object, value.name));
    else if (type.absent.has(key)) throw type.missing(key);
    // Excel passes over names that it does not know; scripts load "nothing" by such names.
  }
  return result;
};

const answerCollection = (context: Context, object: HostRef, tree: Selection, page?: WireQuery): unknown => {
  const { members } = context;
  const type = members.typeOf(object);
  const items = type.items?.(object.target) ?? [];
  const skip = page?.Skip ?? 0;
  const top = page?.Top ?? items.length;
  if (skip < 0 || top < 0) throw invalidArgument();
  const below = tree.children.get('items') ?? nothing;
  const own = new Map([...tree.children].filter(([name]) => name !== 'items' && type.values.has(name)));
  const forItems = new Map([
    ...below.children,
    ...[...tree.children].filter(([name]) => name !== 'items' && !own.has(name)),
  ]);
  const head = own.size === 0 ? {} : answerObject(context, object, { children: own });
  const shown = items.slice(skip, skip + top);
  return {
    ...head,
    Count: items.length,
    _Items: shown.map((item, index) => ({
      _Index: skip + index,
      ...(answer(context, item, { children: forItems }) as Record<string, unknown>),
    })),
  };
};
