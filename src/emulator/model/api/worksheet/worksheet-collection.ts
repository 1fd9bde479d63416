import { describe, type HostRef } from '../../../rich-api/descriptor';
import { itemNotFound } from '../../../rich-api/host-error';
import { addSheet } from '../../sheets/sheets';
import { worksheetCollectionEvents } from './worksheet-events';
import type { Workbook } from '../../state/workbook';
import { worksheetRef } from '../worksheet-ref';

const end = (workbook: Workbook, last: boolean, visibleOnly: boolean): HostRef => {
  const shown = workbook.sheets.filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');
  const found = shown.at(last ? -1 : 0);
  if (found === undefined) throw itemNotFound();
  return worksheetRef(workbook, found);
};

export const worksheetCollectionType = describe<Workbook>('WorksheetCollection', {
  items: (workbook) => workbook.sheets.map((sheet) => worksheetRef(workbook, sheet)),
  item: (workbook, args) => {
    const sheet = workbook.findSheet(args.text(0));
    if (sheet === undefined) throw itemNotFound();
    return worksheetRef(workbook, sheet);
  },
  methods: {
    add: (workbook, args) => worksheetRef(workbook, addSheet(workbook, args.optionalText(0))),
    getActiveWorksheet: (workbook) => worksheetRef(workbook, workbook.active),
    getCount: (workbook, args) =>
      workbook.sheets.filter((sheet) => !args.flag(0) || sheet.visibility === 'Visible').length,
    getFirst: (workbook, args) => end(workbook, false, args.flag(0)),
    getLast: (workbook, args) => end(workbook, true, args.flag(0)),
  },
  events: worksheetCollectionEvents,
});
