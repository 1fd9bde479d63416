import type { ChartColor, ChartFont, Line, Paint, ShapeFormat } from '../chart';
import { element, escapeText } from './xml';

function chartColorElement(color: ChartColor, alpha: number | undefined): string {
  const opacity = alpha === undefined ? '' : element('a:alpha', { val: alpha });
  if (typeof color === 'string') return element('a:srgbClr', { val: color.slice(1).toUpperCase() }, opacity);
  const changes = color.changes.map(({ name, value }) => element(`a:${name}`, { val: value }));
  return element('a:schemeClr', { val: color.theme }, ...changes, opacity);
}

export function paintElement(paint: Paint | undefined): string {
  if (paint === undefined) return '';
  if (paint === 'none') return element('a:noFill');
  return element('a:solidFill', {}, chartColorElement(paint.color, paint.alpha));
}

export function lineElement(line: Line | undefined, name = 'a:ln'): string {
  if (line === undefined) return '';
  const dash = line.dash === undefined ? '' : element('a:prstDash', { val: line.dash });
  return element(name, { w: line.width }, paintElement(line.paint), dash, line.paint === 'none' ? '' : '<a:round/>');
}

export function shapeElement(format: ShapeFormat | undefined): string {
  return format ? element('c:spPr', {}, paintElement(format.fill), lineElement(format.line)) : '';
}

function fontContent(font: ChartFont): string {
  return (
    paintElement(font.color === undefined ? undefined : { color: font.color }) +
    (font.name === undefined ? '' : element('a:latin', { typeface: font.name }))
  );
}

function runAttributes(font: ChartFont): Record<string, number | boolean | undefined> {
  return { sz: font.size, b: font.bold, i: font.italic };
}

/** The font of labels. */
export function textPropertiesElement(font: ChartFont | undefined): string {
  if (!font) return '';
  return element(
    'c:txPr',
    {},
    element('a:bodyPr', { rot: font.rotation, vert: font.rotation === undefined ? undefined : 'horz' }),
    '<a:lstStyle/>',
    element(
      'a:p',
      {},
      element('a:pPr', {}, element('a:defRPr', runAttributes(font), fontContent(font))),
      element('a:endParaRPr', { lang: 'fr-FR' }),
    ),
  );
}

/** A text with its font, one paragraph a line. */
export function richTextElement(text: string, font: ChartFont | undefined): string {
  const of = font ?? {};
  const lines = text
    .split('\n')
    .map((line) =>
      element(
        'a:p',
        {},
        element('a:pPr', {}, element('a:defRPr', runAttributes(of), fontContent(of))),
        line === ''
          ? ''
          : element(
              'a:r',
              {},
              element('a:rPr', { lang: 'fr-FR', ...runAttributes(of) }, fontContent(of)),
              `<a:t>${escapeText(line)}</a:t>`,
            ),
      ),
    );
  return element(
    'c:rich',
    {},
    element('a:bodyPr', { rot: of.rotation, vert: of.rotation === undefined ? undefined : 'horz' }),
    '<a:lstStyle/>',
    ...lines,
  );
}
