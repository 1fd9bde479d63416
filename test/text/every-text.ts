/** One text of the product, as a reader may see it. */
export interface SeenText {
  /** Its keys, joined by dots. */
  readonly path: string;
  readonly text: string;
  /** False where the parts it is made of were left empty. */
  readonly whole: boolean;
}

// A number, since some parts are counts.
const SAMPLE = '42';

/** Every text of a language. One that is made of parts is seen with all of them filled, and with all of them empty. */
export function everyText(texts: unknown, path = ''): readonly SeenText[] {
  if (typeof texts === 'string') return [{ path, text: texts, whole: true }];
  if (isMaker(texts)) {
    // An empty part also stands for `false`, where a text depends on whether there is one thing or several.
    return [SAMPLE, ''].map((part) => ({
      path,
      text: texts(...Array<string>(texts.length).fill(part)),
      whole: part !== '',
    }));
  }
  return entriesOf(texts).flatMap(([key, value]) => everyText(value, path === '' ? key : `${path}.${key}`));
}

/** The keys of a language, and how many parts each text is made of. */
export function shapeOf(texts: unknown): unknown {
  if (typeof texts === 'string') return 'text';
  if (isMaker(texts)) return `text of ${texts.length}`;
  return Object.fromEntries(entriesOf(texts).map(([key, value]) => [key, shapeOf(value)]));
}

function isMaker(value: unknown): value is (...parts: readonly string[]) => string {
  return typeof value === 'function';
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null)
    throw new Error(`Neither words nor a group of words: ${String(value)}`);
  return Object.entries(value);
}
