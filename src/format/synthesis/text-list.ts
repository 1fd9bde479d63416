import { area, cell, line } from '../plan/drafting';
import { FIRST, SECTION_HEIGHT, type Drafted } from './drafted';
import { heightFor, rowHeights } from './row-heights';

/** Columns of the left text and of the right one, and how many characters each holds. */
const LEFT = { column: FIRST + 1, columns: 2, width: 58 } as const;
const RIGHT = { column: LEFT.column + LEFT.columns, columns: 7, width: 93 } as const;

/** A titled list of two texts a line; nothing at all where it is empty. */
export function textList(title: string, lines: readonly (readonly [string, string])[], row: number): Drafted {
  if (lines.length === 0) return { blocks: [], merges: [], conditions: [], rowHeights: [], end: row };
  const rest = (columns: number) => Array.from({ length: columns - 1 }, () => '');
  return {
    blocks: [
      cell(row, FIRST + 1, title, 'section'),
      ...lines.flatMap(([left, right], i) => [
        line(row + 1 + i, LEFT.column, [left, ...rest(LEFT.columns)], 'text'),
        line(row + 1 + i, RIGHT.column, [right, ...rest(RIGHT.columns)], 'text'),
      ]),
    ],
    merges: lines.flatMap((_, i) => [
      area(row + 1 + i, LEFT.column, 1, LEFT.columns),
      area(row + 1 + i, RIGHT.column, 1, RIGHT.columns),
    ]),
    conditions: [],
    rowHeights: [
      { row, rows: 1, height: SECTION_HEIGHT },
      ...rowHeights(
        row + 1,
        lines.map(([left, right]) =>
          heightFor([
            [left, LEFT.width],
            [right, RIGHT.width],
          ]),
        ),
      ),
    ],
    end: row + 1 + lines.length,
  };
}
