import { calculate } from '../calc/calculator';
import { area, intersection, lastColumn, lastRow, type Area } from '../state/area';
import { CellError, type CellValue, type Content } from '../state/cell';
import { areaWithout } from '../state/area-difference';
import { conditionalFormatsOf } from '../state/conditional/formats-of-sheet';
import { areaOf, type LiveRange } from '../state/range';
import type { Sheet } from '../state/sheet';
import { validationsOf } from '../state/validation';
import { usedArea } from './used-area';
import { joined } from './search';

export const specialCellTypes = [
  'ConditionalFormats',
  'DataValidations',
  'Blanks',
  'Constants',
  'Formulas',
  'SameConditionalFormat',
  'SameDataValidation',
  'Visible',
] as const;
export type SpecialCellType = (typeof specialCellTypes)[number];

/** Letters of what a special value type includes: errors, logicals, numbers, text. */
const valueTypes: Readonly<Record<string, string>> = {
  All: 'elnt',
  Errors: 'e',
  ErrorsLogical: 'el',
  ErrorsNumbers: 'en',
  ErrorsText: 'et',
  ErrorsLogicalNumber: 'eln',
  ErrorsLogicalText: 'elt',
  ErrorsNumberText: 'ent',
  Logical: 'l',
  LogicalNumbers: 'ln',
  LogicalText: 'lt',
  LogicalNumbersText: 'lnt',
  Numbers: 'n',
  NumbersText: 'nt',
  Text: 't',
};
export const specialValueTypes = Object.keys(valueTypes);

const letter = (value: CellValue): string =>
  value instanceof CellError ? 'e' : typeof value === 'boolean' ? 'l' : typeof value === 'number' ? 'n' : 't';

/** The areas of a sheet that have validation or conditional formats; `Same…` means those of the range's first cell. */
const ruledAreas = (sheet: Sheet, of: Area, type: SpecialCellType): readonly Area[] => {
  const rules =
    type.endsWith('Validation') || type === 'DataValidations'
      ? validationsOf(sheet).list
      : conditionalFormatsOf(sheet).formats;
  const first = area(of.row, of.column);
  const meant = type.startsWith('Same')
    ? rules.filter(({ areas }) => areas.some((one) => intersection(one, first) !== undefined))
    : rules;
  return meant
    .flatMap(({ areas }) => areas)
    .reduce<readonly Area[]>((found, one) => [...found, ...areaWithout(one, found)], []);
};

/** The cells of a range that Excel's "Go To Special" would select, as few rectangles. */
export const specialCells = (range: LiveRange, type: SpecialCellType, values: string): readonly Area[] => {
  calculate(range.workbook);
  const { sheet } = range;
  const of = areaOf(range);
  if (type === 'Visible') return visible(sheet, of);
  if (type === 'Constants' || type === 'Formulas') {
    const wanted = valueTypes[values] ?? '';
    const fits = (content: Content): boolean =>
      (content.formula !== undefined) === (type === 'Formulas') && wanted.includes(letter(content.value));
    return joined(
      sheet.contents.entries(of).flatMap(([row, column, content]) => (fits(content) ? [area(row, column)] : [])),
    );
  }
  if (type === 'Blanks') return blanks(range, of);
  return ruledAreas(sheet, of, type).flatMap((one) => intersection(one, of) ?? []);
};

/** Empty cells, looked for only where the sheet is in use. */
const blanks = ({ workbook, sheet }: LiveRange, of: Area): readonly Area[] => {
  const used = usedArea(workbook, sheet, false);
  const within =
    used === undefined
      ? undefined
      : intersection(of, { ...used, row: 0, column: 0, rows: lastRow(used) + 1, columns: lastColumn(used) + 1 });
  if (within === undefined) return [];
  const found: Area[] = [];
  for (let row = within.row; row <= lastRow(within); row += 1) {
    for (let column = within.column; column <= lastColumn(within); column += 1) {
      if (sheet.contents.get(row, column) === undefined && sheet.spilled.get(row, column) === undefined)
        found.push(area(row, column));
    }
  }
  return joined(found);
};

const stretches = (
  from: number,
  to: number,
  hidden: ReadonlyMap<number, true>,
): readonly (readonly [number, number])[] => {
  const gaps = [...hidden.keys()].filter((at) => at >= from && at <= to).sort((a, b) => a - b);
  const found: (readonly [number, number])[] = [];
  let start = from;
  for (const gap of gaps) {
    if (gap > start) found.push([start, gap - 1]);
    start = gap + 1;
  }
  if (start <= to) found.push([start, to]);
  return found;
};

/** The parts of an area whose rows and columns are shown. */
export const visible = (sheet: Sheet, of: Area): readonly Area[] =>
  stretches(of.row, lastRow(of), sheet.rows.hidden).flatMap(([top, bottom]) =>
    stretches(of.column, lastColumn(of), sheet.columns.hidden).map(([left, right]) =>
      area(top, left, bottom - top + 1, right - left + 1),
    ),
  );
