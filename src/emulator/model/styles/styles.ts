import { HostError, invalidArgument } from '../../rich-api/host-error';
import { COLUMNS, ROWS, area } from '../state/area';
import { normalFormat, type CellFormat } from '../state/cell-format';
import { emptyStylesOf, type CellStyle, type CellStyles, type StyleAspect } from '../state/cell-styles';
import type { Workbook } from '../state/workbook';
import { builtInStyles } from './built-in';

/** Styles do not stand side by side, or one's lower border would be the next one's upper border. */
const SPACING = 2;

/** The styles of a workbook, Excel's own first. */
export const stylesOf = (workbook: Workbook): CellStyles => {
  const styles = emptyStylesOf(workbook);
  if (styles.list.length > 0) return styles;
  builtInStyles.forEach(({ name, alias, format, aspects }, index) => {
    const row = index * SPACING;
    styles.sheet.formats.set(row, 0, format);
    styles.list.push({ name, alias, builtIn: true, row, aspects: new Set(aspects) });
  });
  return styles;
};

const plainName = (name: string): string => name.replaceAll(' ', '').toLowerCase();

/** Finds a style by its name or, for Excel's own, by the name that Office.js's enumeration has for it. */
export const findStyle = (workbook: Workbook, name: string): CellStyle | undefined => {
  const { list } = stylesOf(workbook);
  return (
    list.find((style) => style.name.toLowerCase() === name.toLowerCase()) ??
    list.find((style) => style.builtIn && plainName(style.alias ?? style.name) === plainName(name))
  );
};

/** A new style looks like Normal and says all about a look. */
export const addStyle = (workbook: Workbook, name: string): CellStyle => {
  if (name.trim() === '' || name.length > 255) throw invalidArgument();
  if (findStyle(workbook, name) !== undefined) throw new HostError('ItemAlreadyExists');
  const { sheet, list } = stylesOf(workbook);
  const row = Math.max(...list.map((style) => style.row)) + SPACING;
  const aspects: StyleAspect[] = ['number', 'font', 'alignment', 'border', 'fill', 'protection'];
  const style: CellStyle = { name, alias: undefined, builtIn: false, row, aspects: new Set(aspects) };
  sheet.formats.set(row, 0, { ...normalFormat, style: name });
  list.push(style);
  workbook.touch();
  return style;
};

/** Deletes a style; cells that had it go back to Normal. */
export const deleteStyle = (workbook: Workbook, style: CellStyle): void => {
  if (style.name === 'Normal') throw new HostError('InvalidOperation');
  const { sheet, list } = stylesOf(workbook);
  list.splice(list.indexOf(style), 1);
  sheet.formats.clear(area(style.row, 0));
  const normal = findStyle(workbook, 'Normal');
  if (normal === undefined) return;
  changeEverywhere(workbook, style.name, () => styleFormat(workbook, normal));
};

export const styleFormat = (workbook: Workbook, { row }: CellStyle): CellFormat =>
  stylesOf(workbook).sheet.formats.at(row, 0);

/** A cell's format once the style is put on it: what the style says nothing about stays. */
export const withStyle = (format: CellFormat, look: CellFormat, aspects: ReadonlySet<StyleAspect>): CellFormat => ({
  ...format,
  style: look.style,
  ...(aspects.has('number') ? { numberFormat: look.numberFormat } : {}),
  ...(aspects.has('font') ? { font: look.font } : {}),
  ...(aspects.has('fill') ? { fill: look.fill } : {}),
  ...(aspects.has('border') ? { borders: look.borders } : {}),
  ...(aspects.has('protection') ? { locked: look.locked, formulaHidden: look.formulaHidden } : {}),
  ...(aspects.has('alignment') ? alignment(look) : {}),
});

const alignment = (look: CellFormat): Partial<CellFormat> => ({
  horizontalAlignment: look.horizontalAlignment,
  verticalAlignment: look.verticalAlignment,
  wrapText: look.wrapText,
  indentLevel: look.indentLevel,
  textOrientation: look.textOrientation,
  shrinkToFit: look.shrinkToFit,
  autoIndent: look.autoIndent,
  readingOrder: look.readingOrder,
});

/** Changes a style; cells that have it follow, but for what was set on them by hand. */
export const changeStyle = (workbook: Workbook, style: CellStyle, change: (format: CellFormat) => CellFormat): void => {
  const before = styleFormat(workbook, style);
  const after = change(before);
  stylesOf(workbook).sheet.formats.set(style.row, 0, after);
  changeEverywhere(workbook, style.name, (format) => follow(format, before, after));
  workbook.touch();
};

const follow = (own: CellFormat, before: CellFormat, after: CellFormat): CellFormat => ({
  ...merged(own, before, after),
  font: merged(own.font, before.font, after.font),
  fill: merged(own.fill, before.fill, after.fill),
  borders: same(own.borders, before.borders) ? after.borders : own.borders,
});

/** What equals the old look becomes the new one; the rest stays. */
const merged = <T extends object>(own: T, before: T, after: T): T => {
  const result = { ...own };
  for (const key of Object.keys(after) as (keyof T)[]) {
    if (typeof after[key] !== 'object' && own[key] === before[key]) result[key] = after[key];
  }
  return result;
};

const same = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);

const changeEverywhere = (workbook: Workbook, style: string, change: (format: CellFormat) => CellFormat): void => {
  for (const { formats } of workbook.sheets) {
    formats.update(area(0, 0, ROWS, COLUMNS), (format) => (format.style === style ? change(format) : format));
  }
};
