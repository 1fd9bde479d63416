import { HostError } from '../../rich-api/host-error';
import { COLUMNS, ROWS, isEntireColumn, isEntireRow, lastColumn, lastRow, type Area } from '../state/area';
import { protectionOf, requireAllowed } from '../state/protection';
import type { Shift } from '../state/shift';
import type { Sheet } from '../state/sheet';
import type { Workbook } from '../state/workbook';
import { raiseChanged, type ChangeType } from '../events';

/** Makes room at an area, pushing what is there down or right. */
export const insertCells = (workbook: Workbook, sheet: Sheet, area: Area, direction: 'Down' | 'Right'): void => {
  const axis = direction === 'Down' ? 'row' : 'column';
  if (pushesOff(sheet, area, axis)) throw new HostError('NonBlankCellOffSheet');
  perform(workbook, { sheet, kind: 'insert', axis, area }, direction === 'Down' ? 'ShiftCellDown' : 'ShiftCellRight');
};

/** Takes an area away, pulling up or left what stands behind it. */
export const deleteCells = (workbook: Workbook, sheet: Sheet, area: Area, direction: 'Up' | 'Left'): void =>
  perform(
    workbook,
    { sheet, kind: 'delete', axis: direction === 'Up' ? 'row' : 'column', area },
    direction === 'Up' ? 'ShiftCellUp' : 'ShiftCellLeft',
  );

const perform = (workbook: Workbook, shift: Shift, direction: string): void => {
  requirePermission(shift);
  for (const follower of workbook.followers) follower.allows?.(workbook, shift);
  for (const follower of workbook.followers) follower.shifted?.(workbook, shift);
  workbook.touch();
  const type = changeType(shift);
  raiseChanged(workbook, shift.sheet, shift.area, {
    type,
    ...(type.startsWith('Cell') ? { shiftDirection: direction } : {}),
  });
};

/** A protected sheet may allow whole rows and columns to be inserted or deleted, and never cells. */
const requirePermission = ({ sheet, kind, area }: Shift): void => {
  if (!protectionOf(sheet).protected) return;
  if (isEntireRow(area)) requireAllowed(sheet, kind === 'insert' ? 'allowInsertRows' : 'allowDeleteRows');
  else if (isEntireColumn(area)) requireAllowed(sheet, kind === 'insert' ? 'allowInsertColumns' : 'allowDeleteColumns');
  else throw new HostError('AccessDenied');
};

const changeType = ({ kind, area }: Shift): ChangeType => {
  const what = isEntireRow(area) ? 'Row' : isEntireColumn(area) ? 'Column' : 'Cell';
  return `${what}${kind === 'insert' ? 'Inserted' : 'Deleted'}`;
};

/** Whether a filled cell would leave the sheet. */
const pushesOff = (sheet: Sheet, area: Area, axis: Shift['axis']): boolean => {
  const edge: Area =
    axis === 'row'
      ? { ...area, row: Math.max(area.row, ROWS - area.rows), rows: Math.min(area.rows, ROWS - area.row) }
      : {
          ...area,
          column: Math.max(area.column, COLUMNS - area.columns),
          columns: Math.min(area.columns, COLUMNS - area.column),
        };
  if (lastRow(edge) >= ROWS || lastColumn(edge) >= COLUMNS) return true;
  return sheet.contents.extent(edge) !== undefined;
};
