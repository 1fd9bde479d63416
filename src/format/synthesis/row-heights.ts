import { columnPoints } from '../plan/column-width';
import type { PlannedRowHeight } from '../plan/sheet-plan';
import { textWidth } from '../text-width';

/** A little under the font's own 11: the estimate is on the wide side, and a row too high tears a table apart. */
const FONT_SIZE = 10;
const LINE = 15;
const PADDING = 6;
/** Points that a cell keeps free: its padding, and the indent of a text. */
const INDENT = 9;

/** A text, and the width in characters of the cell that it is to be read in. */
export type Fitted = readonly [text: string, characters: number];

/** The height of a row in which each of these texts can be read whole. No host tells how a text breaks: it is estimated. */
export function heightFor(texts: readonly Fitted[]): number {
  const lines = texts.map(([text, characters]) =>
    Math.ceil(textWidth(text, FONT_SIZE) / Math.max(1, columnPoints(characters) - INDENT)),
  );
  return PADDING + LINE * Math.max(1, ...lines);
}

/** Rows from `row` on, those of one height next to each other told in one go. */
export function rowHeights(row: number, heights: readonly number[]): readonly PlannedRowHeight[] {
  const runs: { row: number; rows: number; height: number }[] = [];
  heights.forEach((height, i) => {
    const last = runs.at(-1);
    if (last?.height === height) last.rows += 1;
    else runs.push({ row: row + i, rows: 1, height });
  });
  return runs;
}
