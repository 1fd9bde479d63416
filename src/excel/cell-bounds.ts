/** A sheet with more cells than this is someone's own: nothing of a fiche is looked for on it. */
export const MOST_CELLS = 50_000;

/** The same of a sheet that has a table of the add-in: a note far from all else makes it that large. Excel gives five megabytes at a time. */
export const MOST_OWN_CELLS = 500_000;

/** Whether a range whose cells are counted has no more than so many. Of more than Excel counts, it says -1. */
export function hasAtMost({ cellCount }: Excel.Range, most: number): boolean {
  return cellCount >= 0 && cellCount <= most;
}
