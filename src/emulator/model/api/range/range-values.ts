import { describe } from '../../../rich-api/descriptor';
import { invalidArgument } from '../../../rich-api/host-error';
import { fromR1C1, toR1C1 } from '../../calc/r1c1';
import type { Input } from '../../cells/input';
import { eachCell, readFormulas, readTexts, readValues, valueAt } from '../../cells/read';
import { valueType } from '../../cells/value-type';
import { writeCells } from '../../cells/write';
import { isNumberFormat } from '../../state/number-format';
import { areaOf, type LiveRange } from '../../state/range';
import { plain } from '../../state/cell';
import { setFormats } from '../../cells/set-formats';
import { numberCategory } from './number-category';
import { matrixOf } from './matrix';

const input = (value: unknown): Input => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw invalidArgument();
};

const write = (range: LiveRange, value: unknown): void => {
  const area = areaOf(range);
  const cell = matrixOf(value, area);
  writeCells(range.workbook, range.sheet, area, (row, column) => input(cell(row, column)));
};

const formulas = {
  get: (range: LiveRange) => readFormulas(range.workbook, range.sheet, areaOf(range)),
  set: write,
};

const numberFormat = {
  get: (range: LiveRange) =>
    eachCell(areaOf(range), (row, column) => range.sheet.formats.at(row, column).numberFormat) ??
    uniformNumberFormat(range),
  set: (range: LiveRange, value: unknown) => {
    const area = areaOf(range);
    const cell = matrixOf(value, area, true);
    setFormats(range.workbook, range.sheet, [area], (format, row, column) => {
      const pattern = cell(row - area.row, column - area.column);
      if (pattern === null || pattern === undefined) return format;
      if (typeof pattern !== 'string' || !isNumberFormat(pattern)) throw invalidArgument();
      return { ...format, numberFormat: pattern };
    });
  },
};

const uniformNumberFormat = (range: LiveRange): string | null => {
  const found = new Set(range.sheet.formats.within(areaOf(range)).map((format) => format.numberFormat));
  return found.size === 1 ? ([...found][0] ?? null) : null;
};

/** What the cells of a range hold and show. */
export const rangeValues = describe<LiveRange>('Range', {
  values: {
    values: { get: (range) => readValues(range.workbook, range.sheet, areaOf(range)), set: write },
    formulas,
    formulasLocal: formulas,
    formulasR1C1: {
      get: (range) =>
        eachCell(areaOf(range), (row, column) => {
          const formula = range.sheet.contents.get(row, column)?.formula;
          return formula === undefined
            ? plain(valueAt(range.workbook, range.sheet, row, column))
            : toR1C1(formula, row, column);
        }),
      set: (range, value) => {
        const area = areaOf(range);
        const cell = matrixOf(value, area);
        writeCells(range.workbook, range.sheet, area, (row, column) => {
          const entered = input(cell(row, column));
          return typeof entered === 'string' && entered.startsWith('=')
            ? fromR1C1(entered, area.row + row, area.column + column)
            : entered;
        });
      },
    },
    text: (range) => readTexts(range.workbook, range.sheet, areaOf(range)),
    valueTypes: (range) =>
      eachCell(areaOf(range), (row, column) => valueType(valueAt(range.workbook, range.sheet, row, column))),
    numberFormat,
    numberFormatLocal: numberFormat,
    numberFormatCategories: (range) =>
      eachCell(areaOf(range), (row, column) => numberCategory(range.sheet.formats.at(row, column).numberFormat)),
    linkedDataTypeState: (range) => eachCell(areaOf(range), () => 'None'),
    savedAsArray: () => false,
  },
  absent: ['valuesAsJson', 'valuesAsJsonLocal', 'control'],
  methods: {
    _ValidateArraySize: (range, args) => {
      const { rows, columns } = areaOf(range);
      if (args.number(0) !== rows || args.number(1) !== columns) throw invalidArgument();
      return null;
    },
  },
});
