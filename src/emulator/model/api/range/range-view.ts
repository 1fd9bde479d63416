import { describe, ref } from '../../../rich-api/descriptor';
import { eachCell, readFormulas, readTexts, readValues, valueAt } from '../../cells/read';
import { visible } from '../../cells/special-cells';
import { valueType } from '../../cells/value-type';
import { toR1C1 } from '../../calc/r1c1';
import { plain } from '../../state/cell';
import { fullAddress, areaOf, liveRange, rangeRef, type LiveRange } from '../../state/range';
import type { Area } from '../../state/area';

/** The shown cells of a range, or one row of them. */
interface View {
  readonly range: LiveRange;
  readonly index: number;
}

/** Rows of the shown parts that stand side by side, joined. */
const rows = ({ range }: View): Map<number, Area[]> => {
  const found = new Map<number, Area[]>();
  for (const part of visible(range.sheet, areaOf(range))) {
    for (let row = part.row; row < part.row + part.rows; row += 1) {
      found.set(row, [...(found.get(row) ?? []), { ...part, row, rows: 1 }]);
    }
  }
  return found;
};

const joinedRows = <T>(view: View, read: (area: Area) => T[][] | null): T[][] =>
  [...rows(view).values()].map((parts) => parts.flatMap((part) => read(part)?.[0] ?? []));

export const rangeViewType = describe<View>('RangeView', {
  values: {
    values: (view) => joinedRows(view, (area) => readValues(view.range.workbook, view.range.sheet, area)),
    text: (view) => joinedRows(view, (area) => readTexts(view.range.workbook, view.range.sheet, area)),
    formulas: (view) => joinedRows(view, (area) => readFormulas(view.range.workbook, view.range.sheet, area)),
    formulasLocal: (view) => joinedRows(view, (area) => readFormulas(view.range.workbook, view.range.sheet, area)),
    formulasR1C1: (view) =>
      joinedRows(view, (area) =>
        eachCell(area, (row, column) => {
          const formula = view.range.sheet.contents.get(row, column)?.formula;
          return formula === undefined
            ? plain(valueAt(view.range.workbook, view.range.sheet, row, column))
            : toR1C1(formula, row, column);
        }),
      ),
    numberFormat: (view) =>
      joinedRows(view, (area) =>
        eachCell(area, (row, column) => view.range.sheet.formats.at(row, column).numberFormat),
      ),
    valueTypes: (view) =>
      joinedRows(view, (area) =>
        eachCell(area, (row, column) => valueType(valueAt(view.range.workbook, view.range.sheet, row, column))),
      ),
    cellAddresses: (view) =>
      joinedRows(view, (area) =>
        eachCell(area, (row, column) => fullAddress(view.range.sheet, { row, column, rows: 1, columns: 1 })),
      ),
    rowCount: (view) => rows(view).size,
    columnCount: (view) => [...rows(view).values()][0]?.reduce((sum, part) => sum + part.columns, 0) ?? 0,
    index: (view) => view.index,
  },
  links: { rows: (view) => ref('RangeViewCollection', view) },
  methods: { getRange: ({ range }) => rangeRef(range.workbook, range.sheet, areaOf(range)) },
});

export const rangeViewCollectionType = describe<View>('RangeViewCollection', {
  items: (view) =>
    [...rows(view).keys()].map((row, index) =>
      ref('RangeView', {
        range: liveRange(view.range.workbook, view.range.sheet, { ...areaOf(view.range), row, rows: 1 }),
        index,
      } satisfies View),
    ),
});

export const rangeVisibleView = describe<LiveRange>('Range', {
  methods: { getVisibleView: (range) => ref('RangeView', { range, index: 0 } satisfies View) },
});
