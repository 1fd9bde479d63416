const NAME = '[\\p{L}_][\\p{L}\\p{N}_.\\-]*(?::[\\p{L}_][\\p{L}\\p{N}_.\\-]*)?';
const ATTRIBUTE = `\\s+(${NAME})\\s*=\\s*("[^"<]*"|'[^'<]*')`;
const ATTRIBUTES = `(?:\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*`;

const patterns = {
  ignored: /<\?[\s\S]*?\?>|<!--[\s\S]*?-->/y,
  doctype: /<!DOCTYPE[^>[]*(?:\[[^\]]*\]\s*)?>/y,
  cdata: /<!\[CDATA\[[\s\S]*?\]\]>/y,
  close: new RegExp(`</(${NAME})\\s*>`, 'uy'),
  open: new RegExp(`<(${NAME})(${ATTRIBUTES})\\s*(/?)>`, 'uy'),
  text: /[^<]+/y,
};

/** An ampersand that begins no character or entity that XML knows without a DTD. */
const LOOSE_AMPERSAND = /&(?!(?:amp|lt|gt|apos|quot|#\d+|#x[\da-f]+);)/i;

interface Element {
  readonly name: string;
  /** Prefix → namespace; the empty prefix is the default one. */
  readonly namespaces: ReadonlyMap<string, string>;
}

/** The namespace of an XML document's root element, `''` for none; undefined when the text is not well formed. */
export const rootNamespace = (xml: string): string | undefined => {
  const scan = new Scan(xml.replace(/^\uFEFF/, ''));
  return scan.run();
};

class Scan {
  private at = 0;
  private readonly open: Element[] = [];
  private root: string | undefined;

  constructor(private readonly xml: string) {}

  run(): string | undefined {
    while (this.at < this.xml.length) if (!this.step()) return undefined;
    return this.open.length === 0 ? this.root : undefined;
  }

  private take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.xml);
    if (found === null) return undefined;
    this.at = pattern.lastIndex;
    return found;
  }

  private step(): boolean {
    if (this.take(patterns.ignored) !== undefined) return true;
    if (this.take(patterns.doctype) !== undefined) return this.root === undefined;
    if (this.take(patterns.cdata) !== undefined) return this.open.length > 0;
    const close = this.take(patterns.close);
    if (close !== undefined) return this.open.pop()?.name === close[1];
    const open = this.take(patterns.open);
    if (open !== undefined) return this.enter(open[1] ?? '', open[2] ?? '', open[3] === '/');
    const text = this.take(patterns.text)?.[0];
    if (text === undefined || LOOSE_AMPERSAND.test(text) || text.includes(']]>')) return false;
    return this.open.length > 0 || text.trim() === '';
  }

  private enter(name: string, attributeText: string, isEmpty: boolean): boolean {
    const attributes = [...attributeText.matchAll(new RegExp(ATTRIBUTE, 'gu'))].map(
      ([, key = '', quoted = '']) => [key, quoted.slice(1, -1)] as const,
    );
    const keys = attributes.map(([key]) => key);
    if (new Set(keys).size < keys.length) return false;
    if (attributes.some(([, value]) => LOOSE_AMPERSAND.test(value))) return false;
    const namespaces = declared(this.open.at(-1)?.namespaces, attributes);
    if (![name, ...keys].every((one) => isKnown(one, namespaces))) return false;
    if (this.open.length === 0) {
      if (this.root !== undefined) return false;
      this.root = namespaces.get(prefixOf(name)) ?? '';
    }
    if (!isEmpty) this.open.push({ name, namespaces });
    return true;
  }
}

const prefixOf = (name: string): string => (name.includes(':') ? name.slice(0, name.indexOf(':')) : '');

const isKnown = (name: string, namespaces: ReadonlyMap<string, string>): boolean => {
  const prefix = prefixOf(name);
  return prefix === '' || prefix === 'xml' || prefix === 'xmlns' || namespaces.has(prefix);
};

const declared = (
  around: ReadonlyMap<string, string> | undefined,
  attributes: readonly (readonly [key: string, value: string])[],
): ReadonlyMap<string, string> => {
  const namespaces = new Map(around);
  for (const [key, value] of attributes) {
    if (key === 'xmlns') namespaces.set('', value);
    else if (key.startsWith('xmlns:')) namespaces.set(key.slice(6), value);
  }
  return namespaces;
};
