/** The item being edited: where it was last, and what it held, to find it again where the list changed meanwhile. */
export interface OpenItem {
  readonly index: number;
  /** Null while it is a new item that holds nothing yet. */
  readonly content: string | null;
}

/** A new item, not in the list until something is typed in it. */
export const FRESH: OpenItem = { index: 0, content: null };

export function openItem(index: number, item: object): OpenItem {
  return { index, content: JSON.stringify(item) };
}

/** Where the item being edited stands now: the nearest that holds the same, else where it was; a new one at the end. */
export function locate(items: readonly object[], open: OpenItem): number {
  if (open.content === null) return items.length;
  const places = items.flatMap((item, index) => (JSON.stringify(item) === open.content ? [index] : []));
  const [nearest = open.index] = places.sort((a, b) => Math.abs(a - open.index) - Math.abs(b - open.index));
  return Math.min(nearest, items.length);
}

/** Whether an item still is what it was when it was last edited here. */
export function holds(item: object | undefined, open: OpenItem): boolean {
  return item !== undefined && JSON.stringify(item) === open.content;
}

/** Whether an item holds nothing at all. */
export function isBlank(item: object): boolean {
  return Object.values(item).every(isBlankValue);
}

/** Whether a field of an item holds nothing. */
export function isBlankValue(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
