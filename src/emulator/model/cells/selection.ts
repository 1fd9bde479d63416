import { HostError } from '../../rich-api/host-error';
import { areaAddress } from '../state/address';
import { area, sameArea, type Area } from '../state/area';
import type { Follower } from '../state/follower';
import { part } from '../state/part';
import { shiftArea } from '../state/shift';
import type { Sheet } from '../state/sheet';
import type { Workbook } from '../state/workbook';
import { raise, worksheetEvent } from '../events';

/** What is selected on a sheet, the last area given being the one with the active cell. */
export interface Selection {
  areas: readonly Area[];
}

export const selectionOf = part<Sheet, Selection>(() => ({ areas: [area(0, 0)] }));

/** The old event of the whole document, `workbook.onSelectionChanged`. */
const DOCUMENT_SELECTION_CHANGED = 2;

/** Shows a sheet, which must be visible. */
export const activateSheet = (workbook: Workbook, sheet: Sheet): void => {
  if (sheet.visibility !== 'Visible')
    throw new HostError('InvalidOperation', 'A hidden worksheet cannot be activated.');
  const before = workbook.active;
  if (before === sheet) return;
  workbook.active = sheet;
  if (workbook.sheets.includes(before)) raise(workbook, before, worksheetEvent.deactivated, {});
  raise(workbook, sheet, worksheetEvent.activated, {});
};

/** Selects areas of a sheet and shows the sheet. */
export const selectAreas = (workbook: Workbook, sheet: Sheet, areas: readonly Area[]): void => {
  activateSheet(workbook, sheet);
  const selection = selectionOf(sheet);
  const same =
    selection.areas.length === areas.length && areas.every((one, at) => sameArea(one, selection.areas[at] ?? one));
  selection.areas = areas;
  if (same) return;
  raise(workbook, sheet, worksheetEvent.selectionChanged, { address: areas.map(areaAddress).join(',') });
  workbook.events.push(DOCUMENT_SELECTION_CHANGED, '', {});
  for (const follower of workbook.followers) for (const one of areas) follower.selected?.(workbook, sheet, one);
};

export const selectRange = (workbook: Workbook, sheet: Sheet, of: Area): void => selectAreas(workbook, sheet, [of]);

export const selectionFollower: Follower = {
  shifted: (_workbook, shift) => {
    const selection = selectionOf(shift.sheet);
    const left = selection.areas.flatMap((one) => shiftArea(shift, one) ?? []);
    if (left.length > 0) selection.areas = left;
  },
};
