import { describe } from '../../rich-api/descriptor';
import { invalidArgument } from '../../rich-api/host-error';
import { parseArea } from '../state/address';
import { wholeSheet } from '../state/area';
import { rangeRef } from '../state/range';
import type { SheetTarget } from './worksheet-ref';

export const worksheetType = describe<SheetTarget>('Worksheet', {
  id: ({ sheet }) => ({ Id: sheet.id }),
  values: {
    id: ({ sheet }) => sheet.id,
    name: ({ sheet }) => sheet.name,
    position: ({ workbook, sheet }) => workbook.sheets.indexOf(sheet),
  },
  methods: {
    getRange: ({ workbook, sheet }, args) => {
      const address = args.optionalText(0);
      const area = address === undefined ? wholeSheet : parseArea(address);
      if (area === undefined) throw invalidArgument();
      return rangeRef(workbook, sheet, area);
    },
  },
});
