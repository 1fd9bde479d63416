import { Refused } from './refusal';
import { plainValue } from './scan-text';

/** By local name; `r:id` stays apart from `id`. */
export type Attributes = Readonly<Record<string, string>>;

const [TAB, LINE, SPACE, QUOTE, APOSTROPHE] = [9, 10, 32, 34, 39] as const;
const [SLASH, COLON, LESS, EQUALS, MORE] = [47, 58, 60, 61, 62] as const;

export function isSpace(code: number): boolean {
  return code === SPACE || code === LINE || code === TAB;
}

const STARTS = /[A-Z_a-z]/;
const GOES_ON = /[-.\d]/;
/** What each of the first 128 characters may be: 0 no part of a name, 1 its beginning and the rest, 2 the rest alone. */
const IN_NAMES = Uint8Array.from({ length: 128 }, (_, code) => {
  const letter = String.fromCharCode(code);
  return code === COLON || STARTS.test(letter) ? 1 : GOES_ON.test(letter) ? 2 : 0;
});

/** Where the name that begins here ends; refused where none does. Letters beyond ASCII are taken as they come. */
export function endOfName(source: string, from: number): number {
  const first = source.charCodeAt(from);
  if (!(first >= 0xc0) && IN_NAMES[first] !== 1) throw new Refused('damaged');
  let at = from + 1;
  for (;;) {
    const code = source.charCodeAt(at);
    if (!(code >= 0xb7) && !IN_NAMES[code]) return at;
    at += 1;
  }
}

/** What a start tag says after its name, and where its `>` or `/>` stands. */
export function attributesOf(source: string, from: number): { readonly attributes: Attributes; readonly end: number } {
  const attributes: Record<string, string> = {};
  const names = new Names();
  let at = from;
  for (;;) {
    const before = at;
    at = afterSpaces(source, at);
    const code = source.charCodeAt(at);
    if (code === MORE) return { attributes, end: at };
    if (code === SLASH) {
      if (source.charCodeAt(at + 1) !== MORE) throw new Refused('damaged');
      return { attributes, end: at };
    }
    if (at === before) throw new Refused('damaged');
    const nameEnd = endOfName(source, at);
    const name = source.slice(at, nameEnd);
    const valueFrom = startOfValue(source, nameEnd);
    at = endOfValue(source, valueFrom);
    const value = plainValue(source.slice(valueFrom, at));
    at += 1;
    const key = keyOf(name);
    if (key === undefined) continue;
    names.add(name, attributes[key] !== undefined);
    attributes[key] = value;
  }
}

/** The names that a tag's attributes have so far: two may share a local name, and none its whole name. */
class Names {
  private readonly written: string[] = [];
  /** Made where the first two share a local name: hardly ever. */
  private known: Set<string> | undefined;

  add(name: string, shared: boolean): void {
    if (shared) this.known ??= new Set(this.written);
    if (this.known?.has(name)) throw new Refused('damaged');
    this.known?.add(name);
    this.written.push(name);
  }
}

function afterSpaces(source: string, from: number): number {
  let at = from;
  while (isSpace(source.charCodeAt(at))) at += 1;
  return at;
}

/** Where the value begins that stands between quotes after `=`. */
function startOfValue(source: string, from: number): number {
  const equals = afterSpaces(source, from);
  if (source.charCodeAt(equals) !== EQUALS) throw new Refused('damaged');
  const at = afterSpaces(source, equals + 1);
  const quote = source.charCodeAt(at);
  if (quote !== QUOTE && quote !== APOSTROPHE) throw new Refused('damaged');
  return at + 1;
}

/** Where the quote stands that ends the value which begins here. */
function endOfValue(source: string, from: number): number {
  const quote = source.charCodeAt(from - 1);
  let at = from;
  for (; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code === quote) return at;
    if (code === LESS) break;
  }
  throw new Refused('damaged');
}

/** The name that an attribute is known by; none where it only declares a prefix. */
function keyOf(name: string): string | undefined {
  if (name.startsWith('xmlns')) return undefined;
  const colon = name.indexOf(':');
  if (colon === -1) return name;
  const local = name.slice(colon + 1);
  // Relationship ids are the one attribute whose prefix tells it from another of the same name.
  return /(^|:)(id|embed|link)$/.test(name) ? `r:${local}` : local;
}
