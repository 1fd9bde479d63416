import type { Texts } from '../texts';

export const shell: Texts['shell'] = {
  product: 'Data Project Sheet',
  untitled: 'Untitled project',
  screens: { fiche: 'Sheet', data: 'Data', assess: 'Assess', report: 'Results' },
  screensLabel: 'Parts of the project sheet',
  menu: 'More actions',
  language: 'Language',
  languages: { fr: 'Français', en: 'English' },
  refresh: 'Refresh from the workbook',
  help: 'Help and credits',
  privacy: 'Privacy',
  close: 'Close',
  noExcel: 'This pane works in a workbook. Open it from Excel: Home tab, Fiche Projet Data.',
  loading: 'Reading the workbook…',
  status: {
    saved: 'Saved in the workbook',
    saving: 'Saving…',
    failed: 'Not saved yet',
    readOnly: 'Read-only',
  },
  saveNews: { saving: 'Still saving…', saved: 'All is saved in the workbook.' },
  retry: 'Try again',
  discard: 'Drop this change',
  dismiss: 'Hide this message',
  undo: 'Undo',
  removed: (item) => `“${item}” was removed.`,
  readOnly: 'This workbook was made with a newer version. You can read it here; to change it, update the add-in.',
  problems: {
    title: (count, one) =>
      one ? `${count} point to check in the workbook` : `${count} points to check in the workbook`,
    importTitle: (count, one) =>
      one ? `${count} point to check in the imported file` : `${count} points to check in the imported file`,
    show: 'Show',
    hide: 'Hide',
  },
  crash: {
    title: 'The pane met an error',
    safe: 'What was saved is in the workbook and is untouched.',
    action: 'Reload the pane to go on.',
    reload: 'Reload the pane',
  },
  helpTitle: 'Help and credits',
  helpText: [
    'Fill in the sheet, list the data, answer the questions theme by theme, then insert the radar in the worksheet.',
    'Everything is written to the workbook as you go. You may close the pane or fill in the worksheets directly: nothing gets lost.',
    'Within a question, keys 0 to 4 choose a level.',
  ],
  creditTitle: 'Source of the method',
  privacyTitle: 'Privacy',
  privacyText: [
    'Nothing leaves your workbook: no account, no audience measurement, nothing sent.',
    'The pane loads only its own files and Microsoft’s Office library.',
  ],
};
