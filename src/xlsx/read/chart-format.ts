import type { ChartColor, ChartFont, Line, Paint, ShapeFormat } from '../chart';
import { defined, ifAny } from '../defined';
import { attribute, child, descend, flagOf, numberOf, type XmlNode } from './xml-node';

const COLORS = ['srgbClr', 'schemeClr', 'sysClr', 'prstClr'];

interface ReadColor {
  readonly color: ChartColor;
  readonly alpha: number | undefined;
}

function chartColorOf(holder: XmlNode | undefined): ReadColor | undefined {
  const node = holder?.children.find(({ name }) => COLORS.includes(name));
  const value = attribute(node, 'val');
  if (!node || value === undefined) return undefined;
  const alpha = numberOf(child(node, 'alpha'), 'val');
  if (node.name === 'schemeClr') {
    const changes = node.children
      .filter(({ name }) => name !== 'alpha')
      .map((change) => ({ name: change.name, value: numberOf(change, 'val') ?? 0 }));
    return { color: { theme: value, changes }, alpha };
  }
  const rgb = node.name === 'sysClr' ? attribute(node, 'lastClr') : value;
  return rgb !== undefined && /^[0-9A-Fa-f]{6}$/.test(rgb) ? { color: `#${rgb.toUpperCase()}`, alpha } : undefined;
}

function paintOf(holder: XmlNode | undefined): Paint | undefined {
  if (child(holder, 'noFill')) return 'none';
  const read = chartColorOf(child(holder, 'solidFill'));
  return read && defined<Exclude<Paint, 'none'>>(read);
}

export function lineOf(node: XmlNode | undefined): Line | undefined {
  if (!node) return undefined;
  return defined<Line>({
    paint: paintOf(node),
    width: numberOf(node, 'w'),
    dash: attribute(child(node, 'prstDash'), 'val'),
  });
}

/** The fill and line of an element of a chart. */
export function shapeOf(holder: XmlNode | undefined): ShapeFormat | undefined {
  const node = child(holder, 'spPr');
  return ifAny(defined<ShapeFormat>({ fill: paintOf(node), line: lineOf(child(node, 'ln')) }));
}

/** The font of an element's labels. */
export function fontOfText(holder: XmlNode | undefined): ChartFont | undefined {
  const text = child(holder, 'txPr');
  return text && fontFrom(descend(text, 'p', 'pPr', 'defRPr'), child(text, 'bodyPr'));
}

/** The text and font of a rich text: its paragraphs as lines. */
export function richTextOf(rich: XmlNode): { readonly text: string; readonly font: ChartFont | undefined } {
  const paragraphs = rich.children.filter(({ name }) => name === 'p');
  const text = paragraphs
    .map((paragraph) =>
      paragraph.children
        .filter(({ name }) => name === 'r' || name === 'fld')
        .map((run) => child(run, 't')?.text ?? '')
        .join(''),
    )
    .join('\n');
  const [first] = paragraphs;
  const run = descend(first, 'r', 'rPr');
  const own = fontFrom(run, child(rich, 'bodyPr'));
  return { text, font: ifAny({ ...fontFrom(descend(first, 'pPr', 'defRPr'), child(rich, 'bodyPr')), ...own }) };
}

function fontFrom(properties: XmlNode | undefined, body: XmlNode | undefined): ChartFont | undefined {
  return ifAny(
    defined<ChartFont>({
      size: numberOf(properties, 'sz'),
      bold: flagOf(properties, 'b'),
      italic: flagOf(properties, 'i'),
      color: chartColorOf(child(properties, 'solidFill'))?.color,
      name: attribute(child(properties, 'latin'), 'typeface'),
      rotation: numberOf(body, 'rot'),
    }),
  );
}
