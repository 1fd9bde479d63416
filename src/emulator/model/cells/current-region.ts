import { COLUMNS, ROWS, between, lastColumn, lastRow, sameArea, type Area } from '../state/area';
import type { Sheet } from '../state/sheet';

/** The block of filled cells around an area, as far as a blank row or column on every side. */
export const currentRegion = (sheet: Sheet, from: Area): Area => {
  let region = from;
  for (;;) {
    const around = between(
      Math.max(0, region.row - 1),
      Math.max(0, region.column - 1),
      Math.min(ROWS - 1, lastRow(region) + 1),
      Math.min(COLUMNS - 1, lastColumn(region) + 1),
    );
    const filled = sheet.contents.extent(around);
    if (filled === undefined) return region;
    const next = between(
      Math.min(region.row, filled.row),
      Math.min(region.column, filled.column),
      Math.max(lastRow(region), lastRow(filled)),
      Math.max(lastColumn(region), lastColumn(filled)),
    );
    if (sameArea(next, region)) return region;
    region = next;
  }
};
