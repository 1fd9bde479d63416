import { SaxesParser } from 'saxes';

import { LIMITS, Refused } from './refusal';

/** By local name; `r:id` stays apart from `id`. */
export type Attributes = Readonly<Record<string, string>>;

/** Told of each element and text of a part in their order. Names come without their prefix. */
export interface XmlListener {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text: (text: string) => void;
  readonly close: () => void;
}

/**
 * Goes through a part with saxes, which keeps to the letter of XML but for prefixes, which need not be declared: what is not well
 * formed is refused as damaged. So is a document type, which is how entities are made to expand and which no workbook has. What is
 * made of a part is kept within `LIMITS`, so that none costs much more memory than it is long.
 */
export function scanXml(source: string, listener: XmlListener): void {
  new XmlScan(listener).run(source);
}

/** No workbook has elements as deep in one another. */
const DEEPEST = 200;

class XmlScan {
  private readonly parser = new SaxesParser({ position: false, defaultXMLVersion: '1.0', forceXMLVersion: true });
  /** Of the start tag that is being read. */
  private attributes: Record<string, string> = {};
  private attributeCount = 0;
  private depth = 0;
  /** Characters of text since the last tag. */
  private textLength = 0;
  /** How often a text went on after a comment or the like. */
  private joins = 0;
  /** How many tags, values and texts there were so far. */
  private count = 0;

  constructor(private readonly listener: XmlListener) {
    const { parser } = this;
    // No listeners of comments and instructions: V8 keeps an object of more properties in another way, three times as slow.
    parser.on('error', refuse);
    parser.on('doctype', refuse);
    parser.on('attribute', ({ name, value }) => this.attribute(name, value));
    parser.on('opentag', ({ name }) => this.open(name));
    parser.on('text', (text) => this.text(text));
    parser.on('cdata', (text) => this.text(text));
    parser.on('closetag', () => this.close());
  }

  /** In pieces, so that a text, a value, a comment that is longer than one is refused before all of it is gathered. */
  run(source: string): void {
    for (let at = 0; at < source.length; at += LIMITS.text) {
      const before = this.count;
      this.parser.write(source.slice(at, at + LIMITS.text));
      if (this.count === before && at + LIMITS.text < source.length) throw new Refused('tooLarge');
    }
    this.parser.close();
  }

  private attribute(name: string, value: string): void {
    this.count += 1;
    this.attributeCount += 1;
    if (this.attributeCount > LIMITS.attributes) throw new Refused('tooLarge');
    const key = keyOf(name);
    if (key !== undefined) this.attributes[key] = inOnePiece(value);
  }

  private open(name: string): void {
    const { attributes } = this;
    this.attributes = {};
    this.attributeCount = 0;
    this.tag();
    this.depth += 1;
    if (this.depth > DEEPEST) refuse();
    this.listener.open(localName(name), attributes);
  }

  private close(): void {
    this.tag();
    this.depth -= 1;
    this.listener.close();
  }

  private tag(): void {
    this.count += 1;
    this.textLength = 0;
  }

  private text(text: string): void {
    this.count += 1;
    if (this.depth === 0 || text === '') return;
    if (this.textLength > 0) this.joins += 1;
    this.textLength += text.length;
    if (this.textLength > LIMITS.text || this.joins > LIMITS.joins) throw new Refused('tooLarge');
    this.listener.text(inOnePiece(text));
  }
}

function refuse(): never {
  throw new Refused('damaged');
}

/** A text with entities is kept as its many pieces, of which each costs 32 bytes, until one of its characters is wanted. */
function inOnePiece(text: string): string {
  return text.charCodeAt(0) >= 0 ? text : '';
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The name that an attribute is known by; none where it only declares a prefix. */
function keyOf(name: string): string | undefined {
  if (name.startsWith('xmlns')) return undefined;
  const colon = name.indexOf(':');
  if (colon === -1) return name;
  const local = name.slice(colon + 1);
  // Relationship ids are the one attribute whose prefix tells it from another of the same name.
  return /^(id|embed|link)$/.test(local) ? `r:${local}` : local;
}
