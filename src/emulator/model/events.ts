import { areaAddress } from './state/address';
import { intersection, type Area } from './state/area';
import { part } from './state/part';
import { liveRange, type LiveRange } from './state/range';
import type { Sheet } from './state/sheet';
import { tablesOf, type Table } from './state/table';
import type { Workbook } from './state/workbook';

/** Numbers of the worksheet events in the protocol. */
export const worksheetEvent = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  rowHiddenChanged: 22,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
} as const;
/** Numbers of the tables' events. */
export const tableEvent = { selectionChanged: 100, changed: 101, added: 102, deleted: 103 } as const;
export const workbookEvent = { autoSaveSettingChanged: 2200, activated: 2203 } as const;

export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted'
  | 'Others';

/** Who makes the changes at hand: the add-in, unless the model is told that the user does. */
export interface Author {
  triggerSource: 'ThisLocalAddin' | 'Unknown';
}
export const authorOf = part<Workbook, Author>(() => ({ triggerSource: 'ThisLocalAddin' }));
/** `runtime.enableEvents = false` keeps events from being raised. */
export const eventsEnabled = part<Workbook, { enabled: boolean }>(() => ({ enabled: true }));

/** Ranges that events speak of, for `event.getRange(context)`. */
const eventRanges = part<Workbook, Map<string, LiveRange>>(() => new Map());
export const eventRange = (workbook: Workbook, id: string): LiveRange | undefined => eventRanges(workbook).get(id);

const KEPT = 500;
/** Keeps a range for the handlers of an event, and returns the id by which they ask for it. */
export const keepForEvent = (workbook: Workbook, sheet: Sheet, area: Area): string => {
  const ranges = eventRanges(workbook);
  const id = `e${workbook.nextId()}`;
  ranges.set(id, liveRange(workbook, sheet, area));
  const oldest = ranges.keys().next();
  if (ranges.size > KEPT && oldest.done !== true) ranges.delete(oldest.value);
  return id;
};

/** Whether anybody would hear of an event on a sheet; what goes into it can be left undone otherwise. */
export const isHeard = (workbook: Workbook, sheet: Sheet, type: number): boolean =>
  eventsEnabled(workbook).enabled &&
  (workbook.events.isWanted(type, sheet.id) || workbook.events.isWanted(type, 'Workbook'));

/** Whether anybody would hear of a change to a sheet's cells: through the sheets, or through a table. */
export const isChangeHeard = (workbook: Workbook, sheet: Sheet): boolean =>
  isHeard(workbook, sheet, worksheetEvent.changed) ||
  // Table handlers are not counted: only a sheet without tables has nobody to tell.
  (eventsEnabled(workbook).enabled && tablesOf(sheet).length > 0);

/** Raises an event for whoever listens to the sheet, and to the workbook's sheets. */
export const raise = (
  workbook: Workbook,
  sheet: Sheet,
  type: number,
  args: Readonly<Record<string, unknown>>,
): void => {
  if (!eventsEnabled(workbook).enabled) return;
  const message = { worksheetId: sheet.id, source: 'Local', ...args };
  for (const target of [sheet.id, 'Workbook']) workbook.events.push(type, target, message);
};

/** What a single-cell edit changed, as `event.details`. */
export interface ChangeDetails {
  readonly valueBefore: unknown;
  readonly valueAfter: unknown;
  readonly valueTypeBefore: string;
  readonly valueTypeAfter: string;
}

export interface Change {
  readonly type: ChangeType;
  readonly details?: ChangeDetails;
  readonly shiftDirection?: string;
}

export const raiseChanged = (workbook: Workbook, sheet: Sheet, area: Area, change: Change): void => {
  raise(workbook, sheet, worksheetEvent.changed, {
    ...changeArguments(workbook, sheet, area, change),
    shiftDirection: change.shiftDirection ?? 'None',
    triggerSource: authorOf(workbook).triggerSource,
  });
  if (change.type !== 'RangeEdited') return;
  for (const table of tablesOf(sheet)) {
    const part = intersection(table.area, area);
    if (part !== undefined) raiseTableChanged(workbook, table, part, change);
  }
};

/** Raises a table's changed event, for the table and for the collections it is in. */
export const raiseTableChanged = (workbook: Workbook, table: Table, area: Area, change: Change): void => {
  const args = changeArguments(workbook, table.sheet, area, change);
  if (eventsEnabled(workbook).enabled)
    workbook.events.push(tableEvent.changed, table.id, {
      worksheetId: table.sheet.id,
      source: 'Local',
      tableId: table.id,
      ...args,
    });
  raise(workbook, table.sheet, tableEvent.changed, { tableId: table.id, ...args });
};

const changeArguments = (
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  change: Change,
): Readonly<Record<string, unknown>> => ({
  address: areaAddress(area),
  changeType: change.type,
  referenceId: keepForEvent(workbook, sheet, area),
  ...change.details,
});
