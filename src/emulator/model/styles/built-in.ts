import { normalFormat, type BorderFormat, type CellFormat, type FontFormat } from '../state/cell-format';
import type { StyleAspect } from '../state/cell-styles';

export interface BuiltInStyle {
  readonly name: string;
  /** The name of Office.js's enumeration, where it is not the name without its blanks. */
  readonly alias?: string;
  readonly format: CellFormat;
  readonly aspects: readonly StyleAspect[];
}

interface Look {
  readonly font?: Partial<FontFormat>;
  readonly fill?: string;
  readonly borders?: CellFormat['borders'];
  readonly numberFormat?: string;
}

const line = (style: BorderFormat['style'], weight: BorderFormat['weight'], color: string): BorderFormat => ({
  style,
  weight,
  color,
  tintAndShade: 0,
});
const box = (style: BorderFormat['style'], weight: BorderFormat['weight'], color: string): CellFormat['borders'] => {
  const side = line(style, weight, color);
  return { EdgeTop: side, EdgeBottom: side, EdgeLeft: side, EdgeRight: side };
};

const style = (name: string, look: Look, alias?: string): BuiltInStyle => ({
  name,
  ...(alias === undefined ? {} : { alias }),
  format: {
    ...normalFormat,
    style: name,
    numberFormat: look.numberFormat ?? normalFormat.numberFormat,
    font: { ...normalFormat.font, ...look.font },
    fill: look.fill === undefined ? normalFormat.fill : { ...normalFormat.fill, color: look.fill, pattern: 'Solid' },
    borders: look.borders ?? {},
  },
  aspects: [
    ...(look.numberFormat === undefined ? [] : (['number'] as const)),
    ...(look.font === undefined ? [] : (['font'] as const)),
    ...(look.fill === undefined ? [] : (['fill'] as const)),
    ...(look.borders === undefined ? [] : (['border'] as const)),
  ],
});

/** Main, 20 %, 40 % and 60 % of the Office theme's six accents. */
const ACCENTS = [
  ['#4472C4', '#D9E1F2', '#B4C6E7', '#8EA9DB'],
  ['#ED7D31', '#FCE4D6', '#F8CBAD', '#F4B084'],
  ['#A5A5A5', '#EDEDED', '#DBDBDB', '#C9C9C9'],
  ['#FFC000', '#FFF2CC', '#FFE699', '#FFD966'],
  ['#5B9BD5', '#DDEBF7', '#BDD7EE', '#9BC2E6'],
  ['#70AD47', '#E2EFDA', '#C6E0B4', '#A9D08E'],
] as const;

const accents = ACCENTS.flatMap(([main, light, middle, strong], index) => {
  const name = `Accent${index + 1}`;
  const white = { color: '#FFFFFF' };
  const black = { color: '#000000' };
  return [
    style(name, { font: white, fill: main }),
    style(`20% - ${name}`, { font: black, fill: light }, `${name}_20`),
    style(`40% - ${name}`, { font: black, fill: middle }, `${name}_40`),
    style(`60% - ${name}`, { font: white, fill: strong }, `${name}_60`),
  ];
});

const HEADING = '#44546A';
const [[ACCENT, , , ACCENT_60]] = ACCENTS;

/** The styles of a new workbook, as Excel with the Office theme has them. */
export const builtInStyles: readonly BuiltInStyle[] = [
  {
    name: 'Normal',
    format: normalFormat,
    aspects: ['number', 'font', 'alignment', 'border', 'fill', 'protection'],
  },
  style('Good', { font: { color: '#006100' }, fill: '#C6EFCE' }),
  style('Bad', { font: { color: '#9C0006' }, fill: '#FFC7CE' }),
  style('Neutral', { font: { color: '#9C5700' }, fill: '#FFEB9C' }),
  style('Input', { font: { color: '#3F3F76' }, fill: '#FFCC99', borders: box('Continuous', 'Thin', '#7F7F7F') }),
  style('Output', {
    font: { color: '#3F3F3F', bold: true },
    fill: '#F2F2F2',
    borders: box('Continuous', 'Thin', '#3F3F3F'),
  }),
  style('Calculation', {
    font: { color: '#FA7D00', bold: true },
    fill: '#F2F2F2',
    borders: box('Continuous', 'Thin', '#7F7F7F'),
  }),
  style('Check Cell', {
    font: { color: '#FFFFFF', bold: true },
    fill: '#A5A5A5',
    borders: box('Double', 'Thick', '#3F3F3F'),
  }),
  style('Linked Cell', { font: { color: '#FA7D00' }, borders: { EdgeBottom: line('Double', 'Thick', '#FF8001') } }),
  style('Note', { fill: '#FFFFCC', borders: box('Continuous', 'Thin', '#B2B2B2') }),
  style('Warning Text', { font: { color: '#FF0000' } }),
  style('Explanatory Text', { font: { color: '#7F7F7F', italic: true } }),
  style('Title', { font: { name: 'Calibri Light', size: 18, color: HEADING } }, 'SheetTitle'),
  style('Heading 1', {
    font: { size: 15, bold: true, color: HEADING },
    borders: { EdgeBottom: line('Continuous', 'Thick', ACCENT) },
  }),
  style('Heading 2', {
    font: { size: 13, bold: true, color: HEADING },
    borders: { EdgeBottom: line('Continuous', 'Thick', '#A2B8E1') },
  }),
  style('Heading 3', {
    font: { bold: true, color: HEADING },
    borders: { EdgeBottom: line('Continuous', 'Medium', ACCENT_60) },
  }),
  style('Heading 4', { font: { bold: true, color: HEADING } }),
  style('Total', {
    font: { bold: true },
    borders: { EdgeTop: line('Continuous', 'Thin', ACCENT), EdgeBottom: line('Double', 'Thick', ACCENT) },
  }),
  ...accents,
  style('Comma', { numberFormat: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)' }),
  style('Comma [0]', { numberFormat: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)' }, 'WholeComma'),
  style('Currency', { numberFormat: '_($* #,##0.00_);_($* \\(#,##0.00\\);_($* "-"??_);_(@_)' }),
  style('Currency [0]', { numberFormat: '_($* #,##0_);_($* \\(#,##0\\);_($* "-"_);_(@_)' }, 'WholeDollar'),
  style('Percent', { numberFormat: '0%' }),
  style('Hyperlink', { font: { color: '#0563C1', underline: 'Single' } }, 'Hlink'),
  style('Followed Hyperlink', { font: { color: '#954F72', underline: 'Single' } }, 'HlinkTrav'),
];
