import { ref, type HostRef } from '../../rich-api/descriptor';
import { HostError } from '../../rich-api/host-error';
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

/** Lets go of a range that no client holds any more: a pane open for a day asks for some fifty with each save. */
const released = new FinalizationRegistry<{ readonly from: Workbook['liveRanges']; readonly held: WeakRef<LiveRange> }>(
  ({ from, held }) => void from.delete(held),
);

export const liveRange = (workbook: Workbook, sheet: Sheet, area: Area): LiveRange => {
  const range: LiveRange = { workbook, sheet, area };
  const held = new WeakRef(range);
  workbook.liveRanges.add(held);
  released.register(range, { from: workbook.liveRanges, held });
  return range;
};

export const rangeRef = (workbook: Workbook, sheet: Sheet, area: Area): HostRef =>
  ref('Range', liveRange(workbook, sheet, area));

/** Where a range stands now. Its sheet or its cells may be gone. */
export const areaOf = (range: LiveRange): Area => {
  if (!range.workbook.sheets.includes(range.sheet)) throw new HostError('ItemNotFound');
  if (range.area === undefined) throw new HostError('InvalidReference');
  return range.area;
};

/** Calls `visit` with every range that a client may still hold. */
export const eachLiveRange = (workbook: Workbook, visit: (range: LiveRange) => void): void => {
  for (const held of workbook.liveRanges) {
    const range = held.deref();
    if (range !== undefined) visit(range);
  }
};

export const fullAddress = (sheet: Sheet, area: Area): string => `${quoteSheetName(sheet.name)}!${areaAddress(area)}`;
