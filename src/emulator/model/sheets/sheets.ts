import { HostError, invalidArgument } from '../../rich-api/host-error';
import { raise, worksheetEvent } from '../events';
import { part } from '../state/part';
import { protectionOf } from '../state/protection';
import type { Sheet, Visibility } from '../state/sheet';
import type { Workbook } from '../state/workbook';
import { copyName, freeSheetName, requireSheetName } from './sheet-name';

/** Whether the structure of a workbook is protected, and by which password. */
export const workbookProtection = part<Workbook, { protected: boolean; password: string }>(() => ({
  protected: false,
  password: '',
}));

/** Refuses to add, take away, move or rename sheets while the structure is protected. */
export const requireStructure = (workbook: Workbook): void => {
  if (workbookProtection(workbook).protected) throw new HostError('AccessDenied');
};

/** Adds an empty sheet after the last. */
export const addSheet = (workbook: Workbook, name?: string): Sheet => {
  requireStructure(workbook);
  if (name !== undefined) requireSheetName(workbook, name);
  const sheet = workbook.createSheet(name ?? freeSheetName(workbook));
  workbook.sheets.push(sheet);
  workbook.touch();
  raise(workbook, sheet, worksheetEvent.added, {});
  return sheet;
};

export const renameSheet = (workbook: Workbook, sheet: Sheet, name: string): void => {
  if (name === sheet.name) return;
  requireStructure(workbook);
  requireSheetName(workbook, name, sheet);
  const before = sheet.name;
  sheet.name = name;
  for (const follower of workbook.followers) follower.sheetRenamed?.(workbook, sheet, before);
  workbook.touch();
  raise(workbook, sheet, worksheetEvent.nameChanged, { nameBefore: before, nameAfter: name });
};

export const moveSheet = (workbook: Workbook, sheet: Sheet, position: number): void => {
  requireStructure(workbook);
  if (!Number.isInteger(position) || position < 0 || position >= workbook.sheets.length) throw invalidArgument();
  const before = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(before, 1);
  workbook.sheets.splice(position, 0, sheet);
  workbook.touch();
  if (before !== position)
    raise(workbook, sheet, worksheetEvent.moved, { positionBefore: before, positionAfter: position });
};

const isLastVisible = (workbook: Workbook, sheet: Sheet): boolean =>
  workbook.sheets.every((other) => other === sheet || other.visibility !== 'Visible');

export const setVisibility = (workbook: Workbook, sheet: Sheet, visibility: Visibility): void => {
  requireStructure(workbook);
  const before = sheet.visibility;
  if (visibility !== 'Visible' && isLastVisible(workbook, sheet)) throw new HostError('InvalidOperation');
  sheet.visibility = visibility;
  if (visibility !== 'Visible' && workbook.active === sheet) leave(workbook, sheet);
  workbook.touch();
  if (before !== visibility) {
    raise(workbook, sheet, worksheetEvent.visibilityChanged, { visibilityBefore: before, visibilityAfter: visibility });
  }
};

/** Shows the next visible sheet, or the one before. */
const leave = (workbook: Workbook, sheet: Sheet): void => {
  const at = workbook.sheets.indexOf(sheet);
  const candidates = [...workbook.sheets.slice(at + 1), ...workbook.sheets.slice(0, at).reverse()];
  const next = candidates.find((other) => other.visibility === 'Visible');
  if (next === undefined) return;
  workbook.active = next;
  raise(workbook, sheet, worksheetEvent.deactivated, {});
  raise(workbook, next, worksheetEvent.activated, {});
};

/** Deletes a sheet; the last visible one stays, and a very hidden one must be shown first. */
export const deleteSheet = (workbook: Workbook, sheet: Sheet): void => {
  requireStructure(workbook);
  if (sheet.visibility === 'VeryHidden' || isLastVisible(workbook, sheet)) throw new HostError('InvalidOperation');
  if (workbook.active === sheet) leave(workbook, sheet);
  for (const follower of workbook.followers) follower.sheetDeleted?.(workbook, sheet);
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.touch();
  raise(workbook, sheet, worksheetEvent.deleted, {});
};

/** Copies a sheet with all it holds, and puts the copy at a position. */
export const copySheet = (workbook: Workbook, sheet: Sheet, position: number): Sheet => {
  requireStructure(workbook);
  const copy = workbook.createSheet(copyName(workbook, sheet.name));
  workbook.sheets.splice(position, 0, copy);
  for (const follower of workbook.followers) follower.sheetCopied?.(workbook, sheet, copy);
  const { options, password, protected: isProtected } = protectionOf(sheet);
  Object.assign(protectionOf(copy), { options, password, protected: isProtected });
  workbook.touch();
  raise(workbook, copy, worksheetEvent.added, {});
  return copy;
};

/** Puts sheets that were filled already into a workbook, from a position on. */
export const insertSheets = (workbook: Workbook, sheets: readonly Sheet[], position: number): void => {
  workbook.sheets.splice(position, 0, ...sheets);
  workbook.touch();
  for (const sheet of sheets) raise(workbook, sheet, worksheetEvent.added, {});
};
