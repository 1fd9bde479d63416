import type { Color } from '../cell-style';
import { element } from './xml';

/** A colour of a cell, a tab or a rule. */
export function colorElement(name: string, color: Color | undefined): string {
  if (color === undefined) return '';
  if (color === 'auto') return element(name, { auto: true });
  if (typeof color === 'string') return element(name, { rgb: `FF${color.slice(1).toUpperCase()}` });
  return element(name, { theme: color.theme, tint: color.tint });
}
