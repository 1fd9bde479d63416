import { parseXml, child, descend, attribute } from '../../../xlsx/read/xml-node';
import { officeTheme } from '../../../xlsx/office-theme';
import type { Color } from '../../../xlsx/cell-style';
import type { ChartThemeColor } from '../../../xlsx/chart';

/** The theme's slots in the order that cells number them. */
const SLOTS = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** Turns colours of cells and charts into `#RRGGBB`. */
export interface Palette {
  /** Undefined for the system's own colour. */
  readonly cell: (color: Color | undefined) => string | undefined;
  readonly slot: (name: string) => string;
  readonly chart: (color: ChartThemeColor) => string;
}

const ALIASES: Readonly<Record<string, string>> = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2' };

/** The palette of a theme part; of the Office theme where the part cannot be read. */
export function paletteOf(theme: string | undefined): Palette {
  const colors = themeColors(theme ?? officeTheme) ?? themeColors(officeTheme) ?? {};
  const slot = (name: string) => colors[ALIASES[name] ?? name] ?? '#000000';
  return {
    slot,
    chart: ({ theme: name, changes }) =>
      changes.reduce((color, { name: change, value }) => adjusted(color, change, value / 100_000), slot(name)),
    cell: (color) => {
      if (color === undefined || color === 'auto') return undefined;
      if (typeof color === 'string') return color;
      return tinted(slot(SLOTS[color.theme] ?? 'dk1'), color.tint ?? 0);
    },
  };
}

function themeColors(theme: string): Readonly<Record<string, string>> | undefined {
  try {
    const scheme = descend(parseXml(new TextEncoder().encode(theme)), 'themeElements', 'clrScheme');
    if (!scheme) return undefined;
    return Object.fromEntries(
      scheme.children.map((node) => {
        const rgb = attribute(child(node, 'srgbClr'), 'val') ?? attribute(child(node, 'sysClr'), 'lastClr') ?? '000000';
        return [node.name, `#${rgb.toUpperCase()}`];
      }),
    );
  } catch {
    // A theme that cannot be parsed only costs its colours.
    return undefined;
  }
}

/** A colour after one change of a drawing's: on its luminance, or mixed with white or black. Others leave it. */
function adjusted(color: string, change: string, share: number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  switch (change) {
    case 'lumMod':
      return withLight(color, (light) => light * share);
    case 'lumOff':
      return withLight(color, (light) => Math.min(1, light + share));
    case 'tint':
      return hexOf(parts.map((part) => part * share + 1 - share));
    case 'shade':
      return hexOf(parts.map((part) => part * share));
    default:
      return color;
  }
}

/** Lighter for a positive tint, darker for a negative one, in the way of the file format: on the luminance. */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  return withLight(color, (light) => (tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint));
}

function withLight(color: string, change: (light: number) => number): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const [high, low] = [Math.max(...parts), Math.min(...parts)];
  const light = (high + low) / 2;
  const target = change(light);
  const moved = parts.map((part) => {
    if (high === low) return target;
    const saturation = (high - low) / (1 - Math.abs(2 * light - 1) || 1);
    const spread = saturation * (1 - Math.abs(2 * target - 1));
    return target + ((part - light) / (high - low)) * spread;
  });
  return hexOf(moved);
}

function hexOf(parts: readonly number[]): string {
  const hex = (part: number) =>
    Math.round(Math.min(1, Math.max(0, part)) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${parts.map(hex).join('').toUpperCase()}`;
}
