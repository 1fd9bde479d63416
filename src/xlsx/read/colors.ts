import type { Color } from '../cell-style';
import { defined } from '../defined';
import { indexedColors } from './indexed-colors';
import { attribute, flagOf, numberOf, type XmlNode } from './xml-node';

/** A colour of a cell, a tab or a rule; undefined where there is none. */
export function colorOf(node: XmlNode | undefined): Color | undefined {
  if (!node) return undefined;
  if (flagOf(node, 'auto')) return 'auto';
  const rgb = attribute(node, 'rgb');
  if (rgb !== undefined && /^[0-9A-Fa-f]{6,8}$/.test(rgb)) return `#${rgb.slice(-6).toUpperCase()}`;
  const theme = numberOf(node, 'theme');
  if (theme !== undefined) return defined<Color & object>({ theme, tint: numberOf(node, 'tint') || undefined });
  const indexed = numberOf(node, 'indexed');
  if (indexed === undefined) return undefined;
  return indexed >= 64 ? 'auto' : indexedColors[indexed];
}
