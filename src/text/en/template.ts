import type { LaterTexts } from '../texts';

export const template: LaterTexts['template'] = {
  title: 'Prepare the template',
  hint: 'The workbook that you will hand out: an empty sheet in the workshop’s name.',
  language: 'Language of the workbook',
  prepare: 'Prepare this workbook',
  preparing: 'Preparing…',
  filled: 'This workbook already holds a sheet that is filled in. For a template, start from a new workbook.',
  openPane: 'Open the pane with this workbook',
  openYes: 'Yes',
  openNo: 'No',
  openPaneHint: 'For those who have the add-in. The others read at the head of the first sheet how to open it.',
  notSet: 'Excel did not keep this setting. The pane can always be opened by hand, from the Home tab.',
  then: 'Then, to hand it out:',
  steps: {
    save: 'in Excel, choose “File”, then “Save a Copy” (or “Save As”);',
    name: 'give it the workshop’s name, as .xlsx;',
    handOut: 'send that file, or put it in a shared folder: one copy a project.',
  },
};
