import { area, intersection, lastColumn, lastRow, type Area } from '../area';

/** What is left of an area when another is cut out of it: up to four rectangles. */
export const without = (of: Area, cut: Area): Area[] => {
  const gone = intersection(of, cut);
  if (gone === undefined) return [of];
  return [
    area(of.row, of.column, gone.row - of.row, of.columns),
    area(gone.row, of.column, gone.rows, gone.column - of.column),
    area(gone.row, lastColumn(gone) + 1, gone.rows, lastColumn(of) - lastColumn(gone)),
    area(lastRow(gone) + 1, of.column, lastRow(of) - lastRow(gone), of.columns),
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
};

export const allWithout = (areas: readonly Area[], cut: Area): Area[] => areas.flatMap((each) => without(each, cut));

export const meets = (areas: readonly Area[], other: Area): boolean =>
  areas.some((each) => intersection(each, other) !== undefined);
