import { area, intersection, lastColumn, lastRow, type Area } from './area';

/** What is left of an area when another is taken out of it: up to four rectangles. */
export const areaDifference = (from: Area, taken: Area): readonly Area[] => {
  const shared = intersection(from, taken);
  if (shared === undefined) return [from];
  const [bottom, right] = [lastRow(shared) + 1, lastColumn(shared) + 1];
  return [
    area(from.row, from.column, shared.row - from.row, from.columns),
    area(bottom, from.column, lastRow(from) + 1 - bottom, from.columns),
    area(shared.row, from.column, shared.rows, shared.column - from.column),
    area(shared.row, right, shared.rows, lastColumn(from) + 1 - right),
  ].filter((rest) => rest.rows > 0 && rest.columns > 0);
};

/** What is left of an area when several are taken out of it. */
export const areaWithout = (from: Area, taken: readonly Area[]): readonly Area[] =>
  taken.reduce<readonly Area[]>((rest, one) => rest.flatMap((part) => areaDifference(part, one)), [from]);
