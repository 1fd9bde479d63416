/** Points that a character of the default font takes, and the cell's padding. */
const CHARACTER_WIDTH = 5.25;
const CELL_PADDING = 3.75;

/** The width, in points, of a column that so many characters of the workbook's own font fill. */
export function columnPoints(characters: number): number {
  return characters * CHARACTER_WIDTH + CELL_PADDING;
}
