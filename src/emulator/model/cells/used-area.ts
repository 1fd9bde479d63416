import { calculate } from '../calc/calculator';
import { bounding, type Area } from '../state/area';
import type { Sheet } from '../state/sheet';
import type { Workbook } from '../state/workbook';

/** The smallest area around all cells in use within `within`: those with content and, unless `valuesOnly`, those with a format. */
export const usedArea = (workbook: Workbook, sheet: Sheet, valuesOnly: boolean, within?: Area): Area | undefined => {
  calculate(workbook);
  const parts = [
    sheet.contents.extent(within),
    sheet.spilled.extent(within),
    valuesOnly ? undefined : sheet.formats.cells.extent(within, (format) => format !== sheet.formats.normal),
  ];
  return parts.reduce(
    (all, part) => (all === undefined ? part : part === undefined ? all : bounding(all, part)),
    undefined,
  );
};
