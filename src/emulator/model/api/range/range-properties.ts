import { isRecord, type Arguments, type MemberAccess } from '../../../rich-api/arguments';
import { describe, ref, type HostRef } from '../../../rich-api/descriptor';
import { invalidArgument } from '../../../rich-api/host-error';
import { isUnbounded } from '../../cells/read';
import { area, type Area } from '../../state/area';
import { areaOf, liveRange, type LiveRange } from '../../state/range';
import { type BorderIndex, type BorderTarget } from '../format/range-borders';
import type { FormatTarget } from '../format/format-target';

type Tree = Readonly<Record<string, unknown>>;

/** What `format.borders` calls the sides in cell properties. */
const sides: Readonly<Record<string, BorderIndex>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
  diagonalDown: 'DiagonalDown',
  diagonalUp: 'DiagonalUp',
};

const border = (format: HostRef, side: string): HostRef => {
  const index = sides[side];
  if (index === undefined) throw invalidArgument();
  const target = format.target as FormatTarget;
  return ref('RangeBorder', { ...target, index } satisfies BorderTarget);
};

/** Reads what `wanted` marks with true, in the same shape. */
const readTree = (members: MemberAccess, object: HostRef, wanted: Tree): Record<string, unknown> => {
  const found: Record<string, unknown> = {};
  for (const [name, below] of Object.entries(wanted)) {
    if (below === false || below === undefined || below === null) continue;
    if (name === 'borders' && isRecord(below)) found[name] = readBorders(members, object, below);
    else if (members.isLink(object, name))
      found[name] = readTree(members, members.link(object, name), isRecord(below) ? below : {});
    else found[name] = members.read(object, name);
  }
  return found;
};

const readBorders = (members: MemberAccess, format: HostRef, wanted: Tree): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(wanted).flatMap(([side, below]) =>
      isRecord(below) ? [[side, readTree(members, border(format, side), below)]] : [],
    ),
  );

const writeTree = (members: MemberAccess, object: HostRef, state: Tree): void => {
  for (const [name, value] of Object.entries(state)) {
    if (value === undefined || value === null) continue;
    if (name === 'borders' && isRecord(value)) {
      for (const [side, below] of Object.entries(value))
        if (isRecord(below)) writeTree(members, border(object, side), below);
    } else if (members.isLink(object, name) && isRecord(value)) writeTree(members, members.link(object, name), value);
    else members.write(object, name, value);
  }
};

const part = (range: LiveRange, of: Area): HostRef => ref('Range', liveRange(range.workbook, range.sheet, of));

const cells = (range: LiveRange): Area[][] => {
  const of = areaOf(range);
  if (isUnbounded(of)) throw invalidArgument();
  return Array.from({ length: of.rows }, (_, row) =>
    Array.from({ length: of.columns }, (_unused, column) => area(of.row + row, of.column + column)),
  );
};

const lines = (range: LiveRange, axis: 'row' | 'column'): Area[] => {
  const of = areaOf(range);
  return axis === 'row'
    ? Array.from({ length: of.rows }, (_, at) => ({ ...of, row: of.row + at, rows: 1 }))
    : Array.from({ length: of.columns }, (_, at) => ({ ...of, column: of.column + at, columns: 1 }));
};

const list = (value: unknown, length: number): readonly unknown[] => {
  if (!Array.isArray(value) || value.length !== length) throw invalidArgument();
  return value;
};

const writeLines = (range: LiveRange, axis: 'row' | 'column', args: Arguments): void => {
  const parts = lines(range, axis);
  list(args.at(0), parts.length).forEach((state, at) => {
    const of = parts[at];
    if (of !== undefined && isRecord(state)) writeTree(args.members, part(range, of), state);
  });
};

/** Many properties of many cells, rows or columns in one call. */
export const rangeProperties = describe<LiveRange>('Range', {
  methods: {
    getCellProperties: (range, args) =>
      cells(range).map((row) => row.map((cell) => readTree(args.members, part(range, cell), args.record(0)))),
    setCellProperties: (range, args) => {
      const rows = cells(range);
      list(args.at(0), rows.length).forEach((line, at) => {
        const row = rows[at] ?? [];
        list(line, row.length).forEach((state, column) => {
          const cell = row[column];
          if (cell !== undefined && isRecord(state)) writeTree(args.members, part(range, cell), state);
        });
      });
    },
    getRowProperties: (range, args) =>
      lines(range, 'row').map((line) => readTree(args.members, part(range, line), args.record(0))),
    getColumnProperties: (range, args) =>
      lines(range, 'column').map((line) => readTree(args.members, part(range, line), args.record(0))),
    setRowProperties: (range, args) => writeLines(range, 'row', args),
    setColumnProperties: (range, args) => writeLines(range, 'column', args),
  },
});
