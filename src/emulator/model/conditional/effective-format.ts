import { valueAt } from '../cells/read';
import { containsCell } from '../state/area';
import { noBorder, type BorderFormat, type CellFormat } from '../state/cell-format';
import type { ConditionalFormat, ConditionalStyle } from '../state/conditional/conditional-format';
import type { ConditionalBorderSide } from '../state/conditional/enumerations';
import { conditionalFormatsOf } from '../state/conditional/formats-of-sheet';
import type { Sheet } from '../state/sheet';
import type { Workbook } from '../state/workbook';
import { matches } from './matches';
import type { CellOfFormat } from './relative-formula';
import { barLook, iconLook, scaleColor, type BarLook, type IconLook } from './scales';

/** How a cell looks with its conditional formats. */
export interface EffectiveFormat {
  readonly format: CellFormat;
  readonly bar?: BarLook;
  readonly icon?: IconLook;
  /** True: only the bar or the icon is drawn. */
  readonly hidesValue: boolean;
}

interface Gathered {
  style: ConditionalStyle;
  bar?: BarLook | undefined;
  icon?: IconLook | undefined;
  hidesValue: boolean;
}

/**
 * The format of a cell, its conditional formats applied. They are tried in order of priority; what one has set, none
 * after it changes; one with `stopIfTrue` that is met ends the search.
 */
export const effectiveFormat = (workbook: Workbook, sheet: Sheet, row: number, column: number): EffectiveFormat => {
  const own = sheet.formats.at(row, column);
  const { formats } = conditionalFormatsOf(sheet);
  const applicable = formats.filter(({ areas }) => areas.some((area) => containsCell(area, row, column)));
  if (applicable.length === 0) return { format: own, hidesValue: false };
  const gathered: Gathered = { style: { font: {}, fill: {}, borders: {} }, hidesValue: false };
  for (const format of applicable) {
    if (apply({ workbook, sheet, format, row, column }, format, gathered) && format.stopIfTrue) break;
  }
  return {
    format: styled(own, gathered.style),
    ...(gathered.bar === undefined ? {} : { bar: gathered.bar }),
    ...(gathered.icon === undefined ? {} : { icon: gathered.icon }),
    hidesValue: gathered.hidesValue,
  };
};

/** Adds what one format does to the cell; says whether its condition was met. */
const apply = (cell: CellOfFormat, { condition }: ConditionalFormat, into: Gathered): boolean => {
  if ('style' in condition && condition.type !== 'IconSet') {
    if (!matches(cell, condition)) return false;
    into.style = merged(into.style, condition.style);
    return true;
  }
  const value = valueAt(cell.workbook, cell.sheet, cell.row, cell.column);
  if (typeof value !== 'number') return false;
  switch (condition.type) {
    case 'ColorScale':
      into.style.fill.color ??= scaleColor(cell, value, condition);
      break;
    case 'DataBar':
      into.bar ??= barLook(cell, value, condition);
      into.hidesValue ||= condition.showDataBarOnly;
      break;
    case 'IconSet':
      into.icon ??= iconLook(cell, value, condition);
      into.hidesValue ||= condition.showIconOnly;
      break;
  }
  return true;
};

const merged = (first: ConditionalStyle, then: ConditionalStyle): ConditionalStyle => ({
  numberFormat: first.numberFormat ?? then.numberFormat,
  font: { ...then.font, ...first.font },
  fill: { color: first.fill.color ?? then.fill.color },
  borders: { ...then.borders, ...first.borders },
});

const styled = (own: CellFormat, style: ConditionalStyle): CellFormat => ({
  ...own,
  numberFormat: style.numberFormat ?? own.numberFormat,
  font: { ...own.font, ...style.font },
  fill: style.fill.color === undefined ? own.fill : { ...own.fill, color: style.fill.color, pattern: 'Solid' },
  borders: { ...own.borders, ...borders(style) },
});

const borders = ({ borders: given }: ConditionalStyle): Partial<Record<ConditionalBorderSide, BorderFormat>> => {
  const found: Partial<Record<ConditionalBorderSide, BorderFormat>> = {};
  for (const side of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
    const border = given[side];
    if (border !== undefined) found[side] = { ...noBorder, style: border.style, color: border.color };
  }
  return found;
};
