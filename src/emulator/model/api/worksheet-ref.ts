import { ref, type HostRef } from '../../rich-api/descriptor';
import { itemNotFound } from '../../rich-api/host-error';
import type { Sheet } from '../state/sheet';
import type { Workbook } from '../state/workbook';

/** What members of a sheet's class work on. */
export interface SheetTarget {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
}

export const worksheetRef = (workbook: Workbook, sheet: Sheet): HostRef =>
  ref('Worksheet', { workbook, sheet } satisfies SheetTarget);

/** The sheet, unless it was deleted since the client got hold of it. */
export const liveSheet = ({ workbook, sheet }: SheetTarget): Sheet => {
  if (!workbook.sheets.includes(sheet)) throw itemNotFound();
  return sheet;
};
