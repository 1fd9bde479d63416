import type { Language } from '../../domain/questionnaire';
import type { LevelStyle } from './sheet-plan';

/** A cell's looks. Colours are #rrggbb; the font's name is the workbook's own. */
export interface CellStyle {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  readonly wrap?: boolean;
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly indent?: number;
  /** Degrees, upwards. */
  readonly rotation?: number;
  /** Thin lines around every cell, or under it. */
  readonly lines?: 'all' | 'below';
  readonly lineColor?: string;
  readonly numberFormat?: string;
  /** Colour of a thick bar at the left. */
  readonly accent?: string;
}

/** The colours of the sheets. Text on each fill has a contrast of 4.5 at least: a test holds them to it. */
export const PALETTE = {
  brand: '#0B5C6B',
  white: '#FFFFFF',
  ink: '#1F2A2E',
  quiet: '#55656B',
  /** The second of two curves: no colour of the scale, since being second is no stake. */
  second: '#6B5876',
  line: '#C3D0D4',
  header: '#E3ECEE',
  input: '#F1F8F9',
  guide: '#FFF4DE',
  guideInk: '#6B4300',
} as const;

const caption: CellStyle = {
  color: PALETTE.ink,
  wrap: true,
  vertical: 'Top',
  horizontal: 'Left',
  indent: 1,
  lines: 'all',
  lineColor: PALETTE.line,
};
const input: CellStyle = { ...caption, fill: PALETTE.input };
const card = { fill: PALETTE.input, horizontal: 'Left', indent: 1, accent: PALETTE.brand } as const;
const cell: CellStyle = { color: PALETTE.ink, vertical: 'Center', lines: 'below', lineColor: PALETTE.line };

export const STYLES = {
  title: { fill: PALETTE.brand, color: PALETTE.white, bold: true, size: 18, vertical: 'Center' },
  subtitle: { fill: PALETTE.brand, color: PALETTE.white, size: 11, vertical: 'Top' },
  guide: { fill: PALETTE.guide, color: PALETTE.guideInk, size: 10, vertical: 'Center', wrap: true },
  section: { color: PALETTE.brand, bold: true, size: 13, vertical: 'Bottom' },
  label: { color: PALETTE.ink, bold: true, vertical: 'Top', wrap: true },
  hint: { color: PALETTE.quiet, size: 9, italic: true, vertical: 'Top', wrap: true, horizontal: 'Left', indent: 1 },
  header: {
    fill: PALETTE.header,
    color: PALETTE.ink,
    bold: true,
    vertical: 'Center',
    horizontal: 'Left',
    indent: 1,
    wrap: true,
    lines: 'below',
    lineColor: PALETTE.brand,
  },
  headerNumber: {
    fill: PALETTE.header,
    color: PALETTE.ink,
    bold: true,
    vertical: 'Center',
    horizontal: 'Right',
    indent: 1,
    wrap: true,
    lines: 'below',
    lineColor: PALETTE.brand,
  },
  headerUp: {
    fill: PALETTE.header,
    color: PALETTE.ink,
    bold: true,
    size: 9,
    vertical: 'Bottom',
    horizontal: 'Center',
    wrap: true,
    rotation: 90,
    lines: 'below',
    lineColor: PALETTE.brand,
  },
  input,
  inputDate: { ...input, numberFormat: 'dd/mm/yyyy' },
  inputAmount: { ...input, numberFormat: '#,##0.00' },
  inputNumber: { ...input, horizontal: 'Right' },
  caption,
  small: {
    color: PALETTE.quiet,
    size: 9,
    wrap: true,
    vertical: 'Top',
    horizontal: 'Left',
    indent: 1,
    lines: 'all',
    lineColor: PALETTE.line,
  },
  text: { ...cell, wrap: true, horizontal: 'Left', indent: 1 },
  score: { ...cell, numberFormat: '0.0', horizontal: 'Right', indent: 1 },
  /** A point beside a row that grows with what stands in it: level with its first line. */
  point: { ...cell, vertical: 'Top', wrap: true, horizontal: 'Left', indent: 1 },
  pointScore: { ...cell, vertical: 'Top', numberFormat: '0.0', horizontal: 'Right', indent: 1 },
  heat: { ...cell, numberFormat: '0.0', horizontal: 'Center' },
  heatCount: { ...cell, numberFormat: '0', horizontal: 'Center' },
  percent: { ...cell, numberFormat: '0%', horizontal: 'Right', indent: 1 },
  /** With the narrow space that French puts before its sign. */
  percentFr: { ...cell, numberFormat: '0"\u202f"%', horizontal: 'Right', indent: 1 },
  number: { ...cell, horizontal: 'Right', indent: 1 },
  cardLabel: { ...card, color: PALETTE.quiet, size: 10, vertical: 'Bottom' },
  cardHeadline: { ...card, color: PALETTE.brand, size: 18, bold: true, vertical: 'Center' },
  cardDetail: { ...card, color: PALETTE.ink, size: 10, vertical: 'Top', wrap: true },
  legend: { color: PALETTE.quiet, size: 9, wrap: true, vertical: 'Center', horizontal: 'Left' },
  footnote: { color: PALETTE.quiet, size: 9, wrap: true, vertical: 'Top', horizontal: 'Left' },
  pageTitle: { fill: PALETTE.brand, color: PALETTE.white, bold: true, size: 18, vertical: 'Center', wrap: true },
  pageHeadline: { fill: PALETTE.brand, color: PALETTE.white, bold: true, size: 18, vertical: 'Center' },
  pageCaption: { fill: PALETTE.brand, color: PALETTE.white, size: 11, vertical: 'Bottom' },
  pageText: { fill: PALETTE.brand, color: PALETTE.white, size: 11, vertical: 'Top', wrap: true },
  pageSection: { ...cell, color: PALETTE.brand, bold: true, size: 13 },
  pageLabel: { color: PALETTE.ink, bold: true, size: 11, vertical: 'Top', wrap: true },
  pageBody: { color: PALETTE.ink, size: 11, vertical: 'Top', wrap: true },
  pagePoint: { ...cell, size: 11, wrap: true },
  pageScore: { ...cell, size: 11, numberFormat: '0.0', horizontal: 'Center' },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof STYLES;

/** How a share of a whole is written in a language. */
export const PERCENT_STYLES = { fr: 'percentFr', en: 'percent' } as const satisfies Record<Language, StyleName>;

export function styleNamed(name: StyleName): CellStyle {
  return STYLES[name];
}

/** The looks of levels 0 to 4: pale to strong blue-green, ochre, brick. The same everywhere in the product. */
export const LEVEL_STYLES: readonly LevelStyle[] = [
  { fill: '#D8EAED', color: '#12343B' },
  { fill: '#93C4CD', color: '#0C2A30' },
  { fill: '#22707F', color: '#FFFFFF' },
  { fill: '#E0A63A', color: '#2B1C00' },
  { fill: '#9E3A2C', color: '#FFFFFF' },
];

/** The looks of an answer that is no level. */
export const SPECIAL_STYLE: LevelStyle = { fill: '#E8E8E8', color: '#3C3C3C' };

/** The looks of a line that asks to be read first. */
export const NOTICE_STYLE: LevelStyle = { fill: '#E0A63A', color: '#2B1C00' };
