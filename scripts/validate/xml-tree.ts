import { SaxesParser } from 'saxes';

/** One XML element; names are as written, with their prefix. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
  readonly line: number;
}

interface Growing extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** Reads an XML text into its root element, or says in one sentence why it is not well formed. */
export const parseXml = (text: string): XmlElement | string => {
  const parser = new SaxesParser();
  const document: Growing = { name: '', attributes: {}, children: [], text: '', line: 0 };
  const open: Growing[] = [document];
  let failure: string | undefined;
  parser.on('error', (error) => {
    failure ??= `The manifest is not well-formed XML: ${error.message}.`;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element: Growing = { name, attributes, children: [], text: '', line: parser.line };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (piece) => {
    const element = open.at(-1);
    if (element !== undefined) element.text += piece;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  return failure ?? document.children[0] ?? 'The manifest is empty.';
};

/** The first child of that name. */
export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((found) => found.name === name);

/** The element and all below it, in document order. */
export const everything = (element: XmlElement): readonly XmlElement[] => [
  element,
  ...element.children.flatMap(everything),
];

/** Those below an element that have one of the names. */
export const all = (element: XmlElement, ...names: readonly string[]): readonly XmlElement[] =>
  everything(element).filter((found) => names.includes(found.name));
