import { describe } from '../../rich-api/descriptor';
import { itemNotFound } from '../../rich-api/host-error';
import { worksheetRef } from './worksheet-ref';
import type { Workbook } from '../state/workbook';

export const worksheetCollectionType = describe<Workbook>('WorksheetCollection', {
  items: (workbook) => workbook.sheets.map((sheet) => worksheetRef(workbook, sheet)),
  item: (workbook, args) => {
    const sheet = workbook.findSheet(args.text(0));
    if (sheet === undefined) throw itemNotFound();
    return worksheetRef(workbook, sheet);
  },
  methods: {
    getActiveWorksheet: (workbook) => worksheetRef(workbook, workbook.active),
  },
});
