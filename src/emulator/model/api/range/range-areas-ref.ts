import { ref, type HostRef } from '../../../rich-api/descriptor';
import type { Area } from '../../state/area';
import { liveRange, type LiveRange } from '../../state/range';
import type { Sheet } from '../../state/sheet';
import type { Workbook } from '../../state/workbook';

/** Several ranges of one sheet. */
export interface RangeAreasTarget {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly ranges: readonly LiveRange[];
}

export const rangeAreasRef = (workbook: Workbook, sheet: Sheet, areas: readonly Area[]): HostRef =>
  ref('RangeAreas', {
    workbook,
    sheet,
    ranges: areas.map((area) => liveRange(workbook, sheet, area)),
  } satisfies RangeAreasTarget);
