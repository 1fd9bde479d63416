import type { Area } from '../state/area';
import { requireAllowed, requireEditable } from '../state/protection';
import type { Sheet } from '../state/sheet';
import type { Workbook } from '../state/workbook';
import { hyperlinksOf } from './hyperlink';
import { changeCells } from './write';

export const clearTypes = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;
export type ClearType = (typeof clearTypes)[number];

/** Clears what `type` says: contents, formats, links (keeping their look, or not), or all. */
export const clearCells = (workbook: Workbook, sheet: Sheet, area: Area, type: ClearType): void => {
  if (type === 'Formats') requireAllowed(sheet, 'allowFormatCells');
  else requireEditable(sheet, area);
  if (type === 'All' || type === 'Formats' || type === 'RemoveHyperlinks') clearFormats(workbook, sheet, area, type);
  if (type === 'All' || type === 'Hyperlinks' || type === 'RemoveHyperlinks') hyperlinksOf(sheet).clear(area);
  if (type === 'All' || type === 'Contents' || type === 'ResetContents') {
    changeCells(workbook, sheet, area, () => sheet.contents.clear(area));
  }
  workbook.touch();
};

const clearFormats = (workbook: Workbook, sheet: Sheet, area: Area, type: ClearType): void => {
  if (type === 'RemoveHyperlinks' && hyperlinksOf(sheet).extent(area) === undefined) return;
  sheet.formats.clear(area);
  if (type === 'RemoveHyperlinks') return;
  for (const follower of workbook.followers) {
    follower.formatsCleared?.(workbook, sheet, area);
    if (type === 'All') follower.cleared?.(workbook, sheet, area);
  }
};
