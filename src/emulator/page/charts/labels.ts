import { formatValue } from '../../model/state/number-format';
import { svg } from '../element';
import { LOCALE } from '../grid/locale';

/** A number as an axis or a label shows it. */
export const numberText = (value: number, pattern: string | undefined): string =>
  formatValue(Number(value.toPrecision(10)), pattern ?? 'General', LOCALE);

/** Breaks a text into lines of about as many letters as given. */
export const lines = (text: string, most: number): readonly string[] => {
  const found: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = found.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= most) found[found.length - 1] = `${last} ${word}`;
    else found.push(word);
  }
  return found;
};

/** A text in several lines, centred on its height at `y`. */
export const multiline = (
  text: readonly string[],
  x: number,
  y: number,
  attributes: Readonly<Record<string, string | number>>,
): SVGTextElement => {
  const size = Number(attributes['font-size'] ?? 12);
  const first = y - ((text.length - 1) * size * 1.15) / 2;
  return svg(
    'text',
    { ...attributes, 'dominant-baseline': 'central' },
    ...text.map((line, index) => svg('tspan', { x, y: first + index * size * 1.15 }, line)),
  );
};
