import type { Texts } from '../texts';

export const commands: Texts['commands'] = {
  noFiche: 'This workbook has no project sheet yet. Open the Data Project Sheet pane to create one.',
  notInserted: 'The radar was not inserted.',
};
