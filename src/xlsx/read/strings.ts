import { child, children, excelTextOf, type XmlNode } from './xml-node';

/** A text of cells, and whether parts of it had a font of their own. */
export interface SharedText {
  readonly text: string;
  readonly rich: boolean;
}

/** The texts that cells share, in their order. */
export function sharedTexts(part: XmlNode | undefined): readonly SharedText[] {
  return children(part, 'si').map(textOfItem);
}

/** A text with or without runs; what is said of its pronunciation is no text. */
export function textOfItem(item: XmlNode | undefined): SharedText {
  const runs = children(item, 'r');
  if (runs.length === 0) return { text: excelTextOf(child(item, 't')?.text ?? ''), rich: false };
  const text = runs.map((run) => excelTextOf(child(run, 't')?.text ?? '')).join('');
  return { text, rich: runs.some((run) => (child(run, 'rPr')?.children.length ?? 0) > 0) };
}
