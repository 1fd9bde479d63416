/** `Automatic`: as the theme has it; `None`: nothing is drawn; else `#RRGGBB`. */
export interface ChartFill {
  color: string;
  /** How a file has a colour: what of it shows only as long as the colour stays. */
  fromFile?: FilePaint;
}

/** What a file says of a colour beside it, kept for the next saving. */
export interface FilePaint {
  readonly color: string;
  /** 0 transparent to 100000 opaque. */
  readonly alpha?: number;
  /** The file's own word for the dashes of a line. */
  readonly dash?: string;
}

export interface ChartLine {
  /** `Automatic` or `#RRGGBB`. */
  color: string;
  lineStyle: ChartLineStyle;
  /** Points; absent: as the element has it by itself. */
  weight?: number;
  fromFile?: FilePaint;
}

export const chartLineStyles = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Grey25',
  'Grey50',
  'Grey75',
  'Automatic',
  'RoundDot',
] as const;
export type ChartLineStyle = (typeof chartLineStyles)[number];

/** Only what was chosen; the rest comes from the chart's own font, then from the element. */
export interface ChartFont {
  name?: string;
  /** Points. */
  size?: number;
  bold?: boolean;
  italic?: boolean;
  underline?: 'None' | 'Single';
  color?: string;
}

/** What most elements of a chart have. */
export interface ElementFormat {
  fill: ChartFill;
  /** Called a line or a border, by element. */
  line: ChartLine;
  font: ChartFont;
}

export const automaticFill = (): ChartFill => ({ color: 'Automatic' });
export const automaticLine = (): ChartLine => ({ color: 'Automatic', lineStyle: 'Automatic' });
export const automaticFormat = (): ElementFormat => ({ fill: automaticFill(), line: automaticLine(), font: {} });

/** The accents of the Office theme that a new workbook has. */
const accents = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'] as const;

/** The colour that Excel gives a series, or a slice, by its place; the second round is a darker tint of the same accents. */
export const automaticColor = (index: number): string => {
  const accent = accents[index % accents.length] ?? accents[0];
  const round = Math.floor(index / accents.length) % 2;
  return round === 0 ? accent : darker(accent);
};

const darker = (color: string): string =>
  `#${[1, 3, 5]
    .map((at) => Math.round(Number.parseInt(color.slice(at, at + 2), 16) * 0.6))
    .map((part) => part.toString(16).toUpperCase().padStart(2, '0'))
    .join('')}`;
