import { attributesOf, endOfName, isSpace, type Attributes } from './scan-tag';
import { plainText, refuseForbidden } from './scan-text';
import { Refused } from './refusal';

/** Told of each element and text of a part in their order. Names come without their prefix. */
export interface XmlListener {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text: (text: string) => void;
  readonly close: () => void;
}

/**
 * Goes through a part. Made for workbooks, and strict: what is not well formed is refused as damaged, and so is a document type,
 * which is how entities are made to expand and which no workbook has. Whatever it is given, it looks at no character more than a
 * few times.
 */
export function scanXml(source: string, listener: XmlListener): void {
  refuseForbidden(source);
  new XmlScan(source.includes('\r') ? source.replaceAll(/\r\n?/g, '\n') : source, listener).run();
}

/** No workbook has elements as deep in one another. */
const DEEPEST = 200;

class XmlScan {
  /** The elements that are open, as they are written. */
  private readonly open: string[] = [];
  private at = 0;
  private roots = 0;

  constructor(
    private readonly source: string,
    private readonly listener: XmlListener,
  ) {}

  run(): void {
    const { source } = this;
    if (source.startsWith('<?xml') && isSpace(source.charCodeAt(5))) this.skipTo('?>');
    for (;;) {
      const next = source.indexOf('<', this.at);
      this.text(next === -1 ? source.length : next);
      if (next === -1) break;
      const mark = source.charAt(next + 1);
      if (mark === '/') this.endTag();
      else if (mark === '!') this.declaration();
      else if (mark === '?') this.instruction();
      else this.startTag();
    }
    if (this.open.length > 0 || this.roots === 0) throw new Refused('damaged');
  }

  private text(end: number): void {
    if (end === this.at) return;
    const text = plainText(this.source.slice(this.at, end));
    if (this.open.length > 0) this.listener.text(text);
    else if (text.trim() !== '') throw new Refused('damaged');
    this.at = end;
  }

  private startTag(): void {
    const from = this.at + 1;
    const nameEnd = endOfName(this.source, from);
    const name = this.source.slice(from, nameEnd);
    if (this.open.length === 0 && ++this.roots > 1) throw new Refused('damaged');
    const { attributes, end } = attributesOf(this.source, nameEnd);
    this.listener.open(name.slice(name.indexOf(':') + 1), attributes);
    if (this.source.charAt(end) === '/') this.listener.close();
    else {
      this.open.push(name);
      if (this.open.length >= DEEPEST) throw new Refused('damaged');
    }
    this.at = this.source.indexOf('>', end) + 1;
  }

  private endTag(): void {
    const { source } = this;
    const name = this.open.pop();
    if (name === undefined || !source.startsWith(name, this.at + 2)) throw new Refused('damaged');
    let end = this.at + 2 + name.length;
    while (isSpace(source.charCodeAt(end))) end += 1;
    if (source.charAt(end) !== '>') throw new Refused('damaged');
    this.at = end + 1;
    this.listener.close();
  }

  private declaration(): void {
    const { source } = this;
    if (source.startsWith('<!--', this.at)) {
      const end = source.indexOf('--', this.at + 4);
      if (end === -1 || source.charAt(end + 2) !== '>') throw new Refused('damaged');
      this.at = end + 3;
    } else if (source.startsWith('<![CDATA[', this.at) && this.open.length > 0) {
      const from = this.at + 9;
      this.skipTo(']]>');
      this.listener.text(source.slice(from, this.at - 3));
    } else throw new Refused('damaged');
  }

  private instruction(): void {
    const { source } = this;
    const from = this.at + 2;
    const end = endOfName(source, from);
    // The declaration of a document stands at its beginning alone.
    if (source.slice(from, end).toLowerCase() === 'xml') throw new Refused('damaged');
    if (!isSpace(source.charCodeAt(end)) && !source.startsWith('?>', end)) throw new Refused('damaged');
    this.skipTo('?>');
  }

  private skipTo(mark: string): void {
    const end = this.source.indexOf(mark, this.at);
    if (end === -1) throw new Refused('damaged');
    this.at = end + mark.length;
  }
}
