import type { Texts } from '../texts';

export const facilitate: Texts['facilitate'] = {
  open: 'Run a workshop',
  fromStart: 'Do you run the workshop?',
  title: 'Run a workshop',
  intro: 'For whoever prepares the workshop, hands out its workbook and brings the sheets together.',
  back: 'Back to the sheet',
  backToStart: 'Back to the start',
};
