import { worksheetEvent } from '../../events';

/** What a sheet can be listened to for, as the registration methods name it, with the event's number. */
export const worksheetEvents = {
  activated: worksheetEvent.activated,
  calculated: worksheetEvent.calculated,
  columnSorted: worksheetEvent.columnSorted,
  dataChanged: worksheetEvent.changed,
  deactivated: worksheetEvent.deactivated,
  formatChanged: worksheetEvent.formatChanged,
  formulaChanged: worksheetEvent.formulaChanged,
  nameChanged: worksheetEvent.nameChanged,
  protectionChanged: worksheetEvent.protectionChanged,
  rowHiddenChanged: worksheetEvent.rowHiddenChanged,
  rowSorted: worksheetEvent.rowSorted,
  selectionChanged: worksheetEvent.selectionChanged,
  singleClicked: 21,
  visibilityChanged: worksheetEvent.visibilityChanged,
} as const;

/** The same of all sheets, and of their coming and going. */
export const worksheetCollectionEvents = {
  ...worksheetEvents,
  added: worksheetEvent.added,
  deleted: worksheetEvent.deleted,
  moved: worksheetEvent.moved,
} as const;
