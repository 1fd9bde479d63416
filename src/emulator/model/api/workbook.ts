import { describe, ref } from '../../rich-api/descriptor';
import type { Workbook } from '../state/workbook';

export const workbookType = describe<Workbook>('Workbook', {
  values: {
    name: (workbook) => workbook.name,
  },
  links: {
    worksheets: (workbook) => ref('WorksheetCollection', workbook),
  },
});
