import { LIMITS, Refused } from './refusal';
import { scanXml, type Attributes } from './scan-xml';

/** An element, its prefix set aside: files write `<row>` and `<x:row>` alike. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlNode[];
  /** All text directly inside. */
  readonly text: string;
}

interface OpenNode {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: OpenNode[];
  text: string;
}

/** Takes each element of a name as soon as it is read; it is then left out of the tree, which stays small. */
export interface Visit {
  readonly name: string;
  readonly visit: (node: XmlNode) => void;
}

/**
 * Parses a part. What `scanXml` refuses is refused, and so are more elements than `LIMITS` lets a tree hold.
 */
export function parseXml(bytes: Uint8Array, each?: Visit): XmlNode {
  const root: OpenNode = { name: '', attributes: {}, children: [], text: '' };
  const open: OpenNode[] = [root];
  let top = root;
  let held = 0;
  scanXml(decoded(bytes), {
    open: (name, attributes) => {
      const node: OpenNode = { name, attributes, children: [], text: '' };
      top.children.push(node);
      open.push(node);
      top = node;
      held += 1;
      if (held > LIMITS.elements) throw new Refused('tooLarge');
    },
    text: (text) => {
      top.text += text;
    },
    close: () => {
      const node = top;
      open.pop();
      top = open[open.length - 1] ?? root;
      if (node.name !== each?.name) return;
      each.visit(node);
      top.children.pop();
      held -= sizeOf(node);
    },
  });
  const [document] = root.children;
  if (!document) throw new Refused('damaged');
  return document;
}

function sizeOf(node: OpenNode): number {
  return node.children.reduce((size, inner) => size + sizeOf(inner), 1);
}

/** The text of a part, which may be written in UTF-8 or UTF-16. */
export function decoded(bytes: Uint8Array): string {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(utf16).decode(bytes);
}

export function child(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((candidate) => candidate.name === name);
}

export function children(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return node?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** The node down a path of first children. */
export function descend(node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined {
  return path.reduce<XmlNode | undefined>((at, name) => child(at, name), node);
}

export function attribute(node: XmlNode | undefined, name: string): string | undefined {
  return node?.attributes[name];
}

/** A number, or undefined where the attribute is absent or none. */
export function numberOf(node: XmlNode | undefined, name: string): number | undefined {
  return finiteNumber(attribute(node, name));
}

/** The number that a text is; undefined where it is none. */
export function finiteNumber(text: string | undefined): number | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}

/** A flag as XML has them: `1` and `true`; undefined where absent. */
export function flagOf(node: XmlNode | undefined, name: string): boolean | undefined {
  const text = attribute(node, name);
  return text === undefined ? undefined : text === '1' || text === 'true' || text === 'on';
}

/** Text with Excel's own escapes (`_x000D_`) taken back. */
export function excelTextOf(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** An attribute that holds a text of a user's. */
export function textOf(node: XmlNode | undefined, name: string): string | undefined {
  const text = attribute(node, name);
  return text === undefined ? undefined : excelTextOf(text);
}

/** The member of a list that an attribute names; undefined where it names none. */
export function oneOf<T extends string>(node: XmlNode | undefined, name: string, values: readonly T[]): T | undefined {
  const text = attribute(node, name);
  return values.find((value) => value === text);
}
