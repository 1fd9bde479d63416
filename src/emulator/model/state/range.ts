import { ref, type HostRef } from '../../rich-api/descriptor';
import type { Area } from './area';
import { areaAddress, quoteSheetName } from './address';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** A range a client holds. Its area moves when cells are inserted or deleted before it; undefined once its cells are gone. */
export interface LiveRange {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  area: Area | undefined;
}

export const rangeRef = (workbook: Workbook, sheet: Sheet, area: Area): HostRef =>
  ref('Range', { workbook, sheet, area } satisfies LiveRange);

export const fullAddress = (sheet: Sheet, area: Area): string => `${quoteSheetName(sheet.name)}!${areaAddress(area)}`;
