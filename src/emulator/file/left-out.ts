/** Pieces of a file's description that are made anew on saving, or said in another way that comes to the same. */
const MADE_ANEW: ReadonlySet<string> = new Set([
  'values',
  'index',
  'order',
  'anchor',
  'ref',
  'color',
  'type',
  'format.type',
]);

type Piece = Readonly<Record<string, unknown>>;

const isPiece = (value: unknown): value is Piece =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The names of what `before` says and `after` does not say, or says otherwise, at any depth: `gapWidth`, `rotation`. Only the
 * innermost name is given, once.
 */
export function leftOut(before: unknown, after: unknown): readonly string[] {
  return [...new Set(compare(before, after, ''))];
}

function compare(before: unknown, after: unknown, name: string): readonly string[] {
  if (Array.isArray(before)) {
    const others: readonly unknown[] = Array.isArray(after) ? after : [];
    return before.flatMap((one: unknown, at) => (at in others ? compare(one, others[at], name) : [name]));
  }
  if (!isPiece(before)) return before === after ? [] : [name];
  if (!isPiece(after)) return [name];
  return Object.entries(before).flatMap(([key, value]) => {
    if (MADE_ANEW.has(key)) return key in after || key !== 'ref' ? [] : [key];
    return key in after ? compare(value, after[key], key) : isEmpty(value) ? [] : [key];
  });
}

/** False, or a list of nothing: the same as not being said. */
function isEmpty(value: unknown): boolean {
  return value === false || (Array.isArray(value) && value.length === 0);
}
