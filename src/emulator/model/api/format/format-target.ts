import { isUnbounded } from '../../cells/read';
import { setFormats, type FormatChange } from '../../cells/set-formats';
import { intersection, type Area } from '../../state/area';
import type { CellFormat } from '../../state/cell-format';
import { usedArea } from '../../cells/used-area';
import type { Sheet } from '../../state/sheet';
import type { Workbook } from '../../state/workbook';

/** What members of the format classes work on: the cells of one range, or of several on one sheet. */
export interface FormatTarget {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly areas: () => readonly Area[];
  /** Makes a change in another way than on the cells, as a style does. */
  readonly apply?: (change: (format: CellFormat) => CellFormat) => void;
}

/** What all cells have in common, or null where they differ, as Office.js answers it. */
export const common = <T>(target: FormatTarget, read: (format: CellFormat) => T): T | null => {
  const found = new Set<T>();
  for (const area of target.areas()) for (const format of target.sheet.formats.within(area)) found.add(read(format));
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
};

export const change = (target: FormatTarget, to: (format: CellFormat) => CellFormat): void =>
  changeAreas(target, target.areas(), to);

/** Changes some of the cells, knowing which. */
export const changeAreas = (target: FormatTarget, areas: readonly Area[], to: FormatChange): void => {
  const [first] = areas;
  if (target.apply === undefined) setFormats(target.workbook, target.sheet, areas, to);
  else if (first !== undefined) target.apply((format) => to(format, first.row, first.column));
};

/** The part of an area worth looking at cell by cell: whole rows and columns are cut to what is in use. */
export const bounded = (target: FormatTarget, area: Area): Area | undefined => {
  if (!isUnbounded(area)) return area;
  const used = usedArea(target.workbook, target.sheet, false);
  return used === undefined ? undefined : intersection(area, used);
};
