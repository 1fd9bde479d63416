import { ref, type HostRef } from '../../rich-api/descriptor';
import type { Sheet } from '../state/sheet';
import type { Workbook } from '../state/workbook';

/** What members of a sheet's class work on. */
export interface SheetTarget {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
}

export const worksheetRef = (workbook: Workbook, sheet: Sheet): HostRef =>
  ref('Worksheet', { workbook, sheet } satisfies SheetTarget);
