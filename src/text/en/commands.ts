import type { LaterTexts } from '../texts';

export const commands: LaterTexts['commands'] = {
  noFiche: 'This workbook has no project sheet yet. Open the Data Project Sheet pane to create one.',
  cosmetics:
    'The radar is inserted, but Excel refused a part of its looks. Click in the worksheet, then insert it again.',
  sheet: 'Add-in message',
  sheetHint: 'You can delete this worksheet.',
  notInserted: 'The radar was not inserted.',
};
