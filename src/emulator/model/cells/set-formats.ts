import { areaAddress } from '../state/address';
import type { Area } from '../state/area';
import type { CellFormat } from '../state/cell-format';
import { requireAllowed } from '../state/protection';
import type { Sheet } from '../state/sheet';
import type { Workbook } from '../state/workbook';
import { isHeard, keepForEvent, raise, worksheetEvent } from '../events';

export type FormatChange = (format: CellFormat, row: number, column: number) => CellFormat;

/** Changes how cells look, if the sheet's protection lets one, and tells the handlers of format changes. */
export const setFormats = (workbook: Workbook, sheet: Sheet, areas: readonly Area[], change: FormatChange): void => {
  requireAllowed(sheet, 'allowFormatCells');
  for (const area of areas) {
    sheet.formats.update(area, change);
    if (!isHeard(workbook, sheet, worksheetEvent.formatChanged)) continue;
    raise(workbook, sheet, worksheetEvent.formatChanged, {
      address: areaAddress(area),
      referenceId: keepForEvent(workbook, sheet, area),
    });
  }
  workbook.touch();
};
