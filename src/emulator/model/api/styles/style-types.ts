import { describe, ref, type AccessibleValue, type AnyDescriptor, type HostRef } from '../../../rich-api/descriptor';
import { invalidArgument, itemNotFound } from '../../../rich-api/host-error';
import { setFormats } from '../../cells/set-formats';
import { area, type Area } from '../../state/area';
import { horizontalAlignments, readingOrders, verticalAlignments, type CellFormat } from '../../state/cell-format';
import type { CellStyle, StyleAspect } from '../../state/cell-styles';
import { isNumberFormat } from '../../state/number-format';
import { areaOf, type LiveRange } from '../../state/range';
import type { Sheet } from '../../state/sheet';
import type { Workbook } from '../../state/workbook';
import { addStyle, changeStyle, deleteStyle, findStyle, styleFormat, stylesOf, withStyle } from '../../styles/styles';
import type { FormatTarget } from '../format/format-target';
import { flag, numberIn, spelling } from '../format/members';
import type { RangeAreasTarget } from '../range/range-areas-ref';

interface StyleTarget {
  readonly workbook: Workbook;
  readonly style: CellStyle;
}

const live = ({ workbook, style }: StyleTarget): CellStyle => {
  if (!stylesOf(workbook).list.includes(style)) throw itemNotFound();
  return style;
};

/** The style's look as the classes of formats work on it. */
const formatTarget = (target: StyleTarget): FormatTarget => {
  const { row } = live(target);
  return {
    workbook: target.workbook,
    sheet: stylesOf(target.workbook).sheet,
    areas: () => [area(row, 0)],
    apply: (change) => changeStyle(target.workbook, target.style, change),
  };
};

const member = <K extends keyof CellFormat>(
  key: K,
  parse: (value: unknown) => CellFormat[K],
): AccessibleValue<StyleTarget> => ({
  get: (target) => styleFormat(target.workbook, live(target))[key],
  set: (target, value) => {
    const parsed = parse(value);
    changeStyle(target.workbook, live(target), (format) => ({ ...format, [key]: parsed }));
  },
});

const includes = (aspect: StyleAspect): AccessibleValue<StyleTarget> => ({
  get: (target) => live(target).aspects.has(aspect),
  set: (target, value) => {
    if (flag(value)) live(target).aspects.add(aspect);
    else live(target).aspects.delete(aspect);
    target.workbook.touch();
  },
});

const pattern = (value: unknown): string => {
  if (typeof value !== 'string' || !isNumberFormat(value)) throw invalidArgument();
  return value;
};

const styleType = describe<StyleTarget>('Style', {
  values: {
    name: (target) => live(target).name,
    builtIn: (target) => live(target).builtIn,
    numberFormat: member('numberFormat', pattern),
    numberFormatLocal: member('numberFormat', pattern),
    horizontalAlignment: member('horizontalAlignment', spelling(horizontalAlignments)),
    verticalAlignment: member('verticalAlignment', spelling(verticalAlignments)),
    wrapText: member('wrapText', flag),
    indentLevel: member('indentLevel', numberIn(0, 250)),
    textOrientation: member('textOrientation', numberIn(-90, 180)),
    // The name under which Office.js writes `textOrientation`.
    orientation: member('textOrientation', numberIn(-90, 180)),
    shrinkToFit: member('shrinkToFit', flag),
    autoIndent: member('autoIndent', flag),
    readingOrder: member('readingOrder', spelling(readingOrders)),
    locked: member('locked', flag),
    formulaHidden: member('formulaHidden', flag),
    includeNumber: includes('number'),
    includeFont: includes('font'),
    includeAlignment: includes('alignment'),
    includeBorder: includes('border'),
    includePatterns: includes('fill'),
    includeProtection: includes('protection'),
  },
  links: {
    font: (target) => ref('RangeFont', formatTarget(target)),
    fill: (target) => ref('RangeFill', formatTarget(target)),
    borders: (target) => ref('RangeBorderCollection', formatTarget(target)),
  },
  methods: { delete: (target) => deleteStyle(target.workbook, live(target)) },
});

const styleRef = (workbook: Workbook, style: CellStyle): HostRef =>
  ref('Style', { workbook, style } satisfies StyleTarget);

const styleCollectionType = describe<Workbook>('StyleCollection', {
  items: (workbook) => stylesOf(workbook).list.map((style) => styleRef(workbook, style)),
  item: (workbook, args) => {
    const found = findStyle(workbook, args.text(0));
    if (found === undefined) throw itemNotFound();
    return styleRef(workbook, found);
  },
  methods: {
    add: (workbook, args) => {
      addStyle(workbook, args.text(0));
    },
  },
});

interface Cells {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

const commonStyle = ({ sheet, areas }: Cells): string | null => {
  const found = new Set(areas.flatMap((one) => sheet.formats.within(one)).map((format) => format.style));
  const [only] = found;
  return found.size === 1 ? (only ?? null) : null;
};

const putStyle = ({ workbook, sheet, areas }: Cells, name: unknown): void => {
  if (name === null) return;
  const style = typeof name === 'string' ? findStyle(workbook, name) : undefined;
  if (style === undefined) throw invalidArgument();
  const look = styleFormat(workbook, style);
  setFormats(workbook, sheet, areas, (format) => withStyle(format, look, style.aspects));
};

const ofRange = (range: LiveRange): Cells => ({ ...range, areas: [areaOf(range)] });
const ofRanges = (target: RangeAreasTarget): Cells => ({ ...target, areas: target.ranges.map(areaOf) });

/** Styles, and where they hang on other classes. */
export const styleTypes: readonly AnyDescriptor[] = [
  styleCollectionType,
  styleType,
  describe<Workbook>('Workbook', { links: { styles: (workbook) => ref('StyleCollection', workbook) } }),
  describe<LiveRange>('Range', {
    values: {
      style: { get: (range) => commonStyle(ofRange(range)), set: (range, name) => putStyle(ofRange(range), name) },
    },
  }),
  describe<RangeAreasTarget>('RangeAreas', {
    values: {
      style: { get: (areas) => commonStyle(ofRanges(areas)), set: (areas, name) => putStyle(ofRanges(areas), name) },
    },
  }),
];
