import { oneOf } from '../../../rich-api/arguments';
import { describe, ref, type AccessibleValue, type HostRef } from '../../../rich-api/descriptor';
import { invalidArgument } from '../../../rich-api/host-error';
import { lastColumn, lastRow, type Area } from '../../state/area';
import {
  borderStyles,
  borderWeights,
  noBorder,
  type BorderFormat,
  type BorderSide,
  type CellFormat,
} from '../../state/cell-format';
import { bounded, changeAreas, type FormatTarget } from './format-target';
import { color, numberIn, spelling } from './members';

export const borderIndexes = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type BorderIndex = (typeof borderIndexes)[number];

export interface BorderTarget extends FormatTarget {
  readonly index: BorderIndex;
}

interface Line {
  readonly side: BorderSide;
  readonly area: Area;
}

/** Which sides of which cells make up a border of an area. Inside lines belong to the cell before and the cell after them. */
const lines = (index: BorderIndex, of: Area): readonly Line[] => {
  switch (index) {
    case 'EdgeTop':
      return [{ side: 'EdgeTop', area: { ...of, rows: 1 } }];
    case 'EdgeBottom':
      return [{ side: 'EdgeBottom', area: { ...of, row: lastRow(of), rows: 1 } }];
    case 'EdgeLeft':
      return [{ side: 'EdgeLeft', area: { ...of, columns: 1 } }];
    case 'EdgeRight':
      return [{ side: 'EdgeRight', area: { ...of, column: lastColumn(of), columns: 1 } }];
    case 'InsideHorizontal':
      return of.rows < 2
        ? []
        : [
            { side: 'EdgeBottom', area: { ...of, rows: of.rows - 1 } },
            { side: 'EdgeTop', area: { ...of, row: of.row + 1, rows: of.rows - 1 } },
          ];
    case 'InsideVertical':
      return of.columns < 2
        ? []
        : [
            { side: 'EdgeRight', area: { ...of, columns: of.columns - 1 } },
            { side: 'EdgeLeft', area: { ...of, column: of.column + 1, columns: of.columns - 1 } },
          ];
    default:
      return [{ side: index, area: of }];
  }
};

const opposite: Readonly<Partial<Record<BorderSide, readonly [BorderSide, number, number]>>> = {
  EdgeTop: ['EdgeBottom', -1, 0],
  EdgeBottom: ['EdgeTop', 1, 0],
  EdgeLeft: ['EdgeRight', 0, -1],
  EdgeRight: ['EdgeLeft', 0, 1],
};

/** The line on one side of a cell: its own, or the neighbour's on the same edge. */
const lineAt = (target: FormatTarget, row: number, column: number, side: BorderSide): BorderFormat => {
  const own = target.sheet.formats.at(row, column).borders[side];
  if (own !== undefined) return own;
  const [other, down, right] = opposite[side] ?? [];
  if (other === undefined || down === undefined || right === undefined || row + down < 0 || column + right < 0)
    return noBorder;
  return target.sheet.formats.at(row + down, column + right).borders[other] ?? noBorder;
};

const read = <T>(target: BorderTarget, of: (border: BorderFormat) => T): T | null => {
  const found = new Set<T>();
  for (const area of target.areas()) {
    for (const line of lines(target.index, bounded(target, area) ?? { ...area, rows: 1, columns: 1 })) {
      for (let row = line.area.row; row <= lastRow(line.area); row += 1) {
        for (let column = line.area.column; column <= lastColumn(line.area); column += 1) {
          found.add(of(lineAt(target, row, column, line.side)));
        }
      }
    }
  }
  const [only] = found;
  if (found.size === 0) return of(noBorder);
  return found.size === 1 && only !== undefined ? only : null;
};

const withBorder = (format: CellFormat, side: BorderSide, border: BorderFormat): CellFormat => {
  const others = Object.fromEntries(Object.entries(format.borders).filter(([name]) => name !== side));
  return { ...format, borders: border.style === 'None' ? others : { ...others, [side]: border } };
};

const write = (target: BorderTarget, to: (border: BorderFormat) => BorderFormat): void => {
  for (const area of target.areas()) {
    for (const { side, area: cells } of lines(target.index, area)) {
      changeAreas(target, [cells], (format, row, column) =>
        withBorder(format, side, to(lineAt(target, row, column, side))),
      );
      dropOpposite(target, side, cells);
    }
  }
};

/** The neighbour's line on a shared edge gives way to the new one. */
const dropOpposite = (target: FormatTarget, side: BorderSide, cells: Area): void => {
  const [other, down, right] = opposite[side] ?? [];
  if (other === undefined || down === undefined || right === undefined) return;
  const beyond = { ...cells, row: cells.row + down, column: cells.column + right };
  for (const [row, column, format] of target.sheet.formats.cells.entries(beyond)) {
    if (format.borders[other] !== undefined) target.sheet.formats.set(row, column, withBorder(format, other, noBorder));
  }
};

const border = <K extends keyof BorderFormat>(
  key: K,
  parse: (value: unknown) => BorderFormat[K],
  also: (border: BorderFormat, value: BorderFormat[K]) => Partial<BorderFormat>,
): AccessibleValue<BorderTarget> => ({
  get: (target) => read(target, (line) => line[key]),
  set: (target, value) => {
    if (value === null) return;
    const parsed = parse(value);
    write(target, (line) => ({ ...line, [key]: parsed, ...also(line, parsed) }));
  },
});

/** Giving a missing line a colour or a weight draws it. */
const drawn = (line: BorderFormat): Partial<BorderFormat> => (line.style === 'None' ? { style: 'Continuous' } : {});

export const rangeBorderType = describe<BorderTarget>('RangeBorder', {
  id: (target) => ({ SideIndex: target.index }),
  values: {
    sideIndex: (target) => target.index,
    style: border('style', spelling(borderStyles), () => ({})),
    weight: border('weight', spelling(borderWeights), drawn),
    color: border('color', color, drawn),
    tintAndShade: border('tintAndShade', numberIn(-1, 1), () => ({})),
  },
});

const borderRef = (target: FormatTarget, index: BorderIndex): HostRef =>
  ref('RangeBorder', {
    workbook: target.workbook,
    sheet: target.sheet,
    areas: target.areas,
    index,
  } satisfies BorderTarget);

export const rangeBorderCollectionType = describe<FormatTarget>('RangeBorderCollection', {
  values: {
    count: () => borderIndexes.length,
    tintAndShade: {
      get: (target) => read({ ...target, index: 'EdgeTop' }, (line) => line.tintAndShade),
      set: (target, value) => {
        const shade = numberIn(-1, 1)(value);
        for (const index of borderIndexes) write({ ...target, index }, (line) => ({ ...line, tintAndShade: shade }));
      },
    },
  },
  items: (target) => borderIndexes.map((index) => borderRef(target, index)),
  item: (target, args) => borderRef(target, oneOf(args.at(0), borderIndexes)),
  methods: {
    getItemAt: (target, args) => {
      const index = borderIndexes[args.integer(0)];
      if (index === undefined) throw invalidArgument();
      return borderRef(target, index);
    },
  },
});
