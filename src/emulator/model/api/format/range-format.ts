import { describe, ref, type AccessibleValue } from '../../../rich-api/descriptor';
import { invalidArgument } from '../../../rich-api/host-error';
import { autofitColumns, autofitRows } from '../../cells/autofit';
import { lastColumn, lastRow, type Area } from '../../state/area';
import { horizontalAlignments, readingOrders, verticalAlignments, type CellFormat } from '../../state/cell-format';
import type { Dimensions } from '../../state/dimensions';
import { requireAllowed } from '../../state/protection';
import { change, type FormatTarget } from './format-target';
import { flag, member, numberIn, spelling } from './members';

const plain = <K extends keyof CellFormat>(
  key: K,
  parse: (value: unknown) => CellFormat[K],
): AccessibleValue<FormatTarget> =>
  member<CellFormat[K]>(
    (format) => format[key],
    (format, value) => ({ ...format, [key]: value }),
    parse,
  );

interface Axis {
  readonly of: (target: FormatTarget) => Dimensions;
  readonly first: (area: Area) => number;
  readonly last: (area: Area) => number;
  readonly allowed: 'allowFormatRows' | 'allowFormatColumns';
  readonly most: number;
}

const rows: Axis = {
  of: ({ sheet }) => sheet.rows,
  first: (area) => area.row,
  last: lastRow,
  allowed: 'allowFormatRows',
  most: 409.5,
};
const columns: Axis = {
  of: ({ sheet }) => sheet.columns,
  first: (area) => area.column,
  last: lastColumn,
  allowed: 'allowFormatColumns',
  most: 1790,
};

/** The one size of all rows or columns, or null where they differ. A long stretch is judged by what differs from the standard. */
const commonSize = (target: FormatTarget, axis: Axis): number | null => {
  const sizes = new Set<number>();
  const known = axis.of(target);
  for (const area of target.areas()) {
    const [from, to] = [axis.first(area), axis.last(area)];
    if (to - from > 5000) {
      for (const [at, size] of known.sizes) if (at >= from && at <= to) sizes.add(size);
      sizes.add(known.standard);
    } else for (let at = from; at <= to; at += 1) sizes.add(known.size(at));
  }
  const [only] = sizes;
  return sizes.size === 1 && only !== undefined ? only : null;
};

const resize = (target: FormatTarget, axis: Axis, size: number | undefined): void => {
  requireAllowed(target.sheet, axis.allowed);
  const known = axis.of(target);
  for (const area of target.areas()) {
    for (let at = axis.first(area); at <= axis.last(area); at += 1) {
      if (size === undefined || size === known.standard) known.sizes.delete(at);
      else if (size > 0) known.sizes.set(at, size);
      if (size === 0) known.hidden.set(at, true);
      else known.hidden.delete(at);
      known.fitted.delete(at);
    }
  }
  target.workbook.touch();
};

const sized = (axis: Axis): AccessibleValue<FormatTarget> => ({
  get: (target) => commonSize(target, axis),
  set: (target, value) => {
    if (value === null) return;
    if (typeof value !== 'number' || !(value >= 0 && value <= axis.most)) throw invalidArgument();
    // Excel rounds to whole pixels.
    resize(target, axis, Math.round(value / 0.75) * 0.75);
  },
});

const standard = (axis: Axis): AccessibleValue<FormatTarget> => ({
  get: (target) => {
    const size = commonSize(target, axis);
    return size === null ? null : size === axis.of(target).standard;
  },
  set: (target, value) => {
    if (flag(value)) resize(target, axis, undefined);
  },
});

const orientation = (value: unknown): number => {
  const angle = numberIn(-90, 180)(value);
  if (angle > 90 && angle !== 180) throw invalidArgument();
  return angle;
};

export const rangeFormatType = describe<FormatTarget>('RangeFormat', {
  values: {
    horizontalAlignment: plain('horizontalAlignment', spelling(horizontalAlignments)),
    verticalAlignment: plain('verticalAlignment', spelling(verticalAlignments)),
    wrapText: plain('wrapText', flag),
    indentLevel: plain('indentLevel', numberIn(0, 250)),
    textOrientation: plain('textOrientation', orientation),
    shrinkToFit: plain('shrinkToFit', flag),
    autoIndent: plain('autoIndent', flag),
    readingOrder: plain('readingOrder', spelling(readingOrders)),
    columnWidth: sized(columns),
    rowHeight: sized(rows),
    useStandardWidth: standard(columns),
    useStandardHeight: standard(rows),
  },
  links: {
    font: (target) => ref('RangeFont', target),
    fill: (target) => ref('RangeFill', target),
    borders: (target) => ref('RangeBorderCollection', target),
    protection: (target) => ref('FormatProtection', target),
  },
  methods: {
    autofitColumns: (target) => {
      requireAllowed(target.sheet, 'allowFormatColumns');
      for (const area of target.areas()) autofitColumns(target.workbook, target.sheet, area);
    },
    autofitRows: (target) => {
      requireAllowed(target.sheet, 'allowFormatRows');
      for (const area of target.areas()) autofitRows(target.workbook, target.sheet, area);
    },
    adjustIndent: (target, args) => {
      const by = args.integer(0);
      change(target, (format) => {
        const level = format.indentLevel + by;
        if (level < 0 || level > 250) throw invalidArgument();
        return { ...format, indentLevel: level };
      });
    },
  },
});

export const formatProtectionType = describe<FormatTarget>('FormatProtection', {
  values: {
    locked: plain('locked', flag),
    formulaHidden: plain('formulaHidden', flag),
  },
});
