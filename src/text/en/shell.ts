import type { Texts } from '../texts';

export const shell: Texts['shell'] = {
  product: 'Data Project Sheet',
  untitled: 'Untitled project',
  screens: { fiche: 'Project', data: 'Data', assess: 'Assess', report: 'Results' },
  screensLabel: 'Parts of the project sheet',
  menu: 'More actions',
  language: 'Language',
  languages: { fr: 'Français', en: 'English' },
  workbookLanguage: {
    fr: 'The questions and their levels are in French, the language of this workbook.',
    en: 'The questions and their levels are in English, the language of this workbook.',
  },
  refresh: 'Refresh from the workbook',
  introduction: 'Show the introduction',
  help: 'Help and credits',
  privacy: 'Privacy',
  close: 'Close',
  noExcel: 'This pane works in a workbook. Open it from Excel: Home tab, Fiche Projet Data.',
  loading: 'Reading the workbook…',
  loadFailed: {
    happened: 'This part of the pane could not be loaded.',
    safe: 'Your workbook is untouched.',
    action: 'Check your connection, then try again.',
  },
  loadingPart: 'Loading…',
  status: {
    saved: 'Saved in the workbook',
    saving: 'Saving…',
    failed: 'Not saved yet',
    readOnly: 'Read-only',
  },
  saveNews: { saving: 'Still saving…', saved: 'All is saved in the workbook.' },
  cellEditing: 'Confirm the cell being edited in Excel (Enter)…',
  retry: 'Try again',
  discard: 'Drop this change',
  dismiss: 'Hide this message',
  undoKey: 'Ctrl+Z',
  undo: 'Undo',
  undoWhat: {
    typing: 'Undo typing',
    answer: 'Undo answer',
    edit: 'Undo change',
    add: 'Undo adding',
    remove: 'Undo removal',
    move: 'Undo move',
  },
  undoOf: (what, where) => `${what}: ${where}`,
  undone: (where) => `Undone: ${where}`,
  removed: (item) => `“${item}” was removed.`,
  readOnly: 'This workbook was made with a newer version. You can read it here; to change it, update the add-in.',
  problems: {
    title: (count, one) =>
      one ? `${count} point to check in the workbook` : `${count} points to check in the workbook`,
    importTitle: (count, one) =>
      one ? `${count} point to check in the imported file` : `${count} points to check in the imported file`,
    show: 'Show',
    hide: 'Hide',
    more: (count: string, one: boolean) => (one ? `and ${count} other` : `and ${count} others`),
    repair: 'Repair the workbook',
    repairing: 'Repairing…',
    repaired:
      'The missing parts are back in the workbook. What they held, where it was deleted, has to be typed again. No cell that someone filled was changed.',
    radarRedrawn: 'The radar is drawn again on its sheet.',
    recovered: (count: string, one: boolean, sheet: string) =>
      one
        ? `${count} text without a place in the project sheet is copied to the sheet “${sheet}”. It is still where it was too.`
        : `${count} texts without a place in the project sheet are copied to the sheet “${sheet}”. They are still where they were too.`,
    partlyRepaired:
      'A part of the project sheet is still missing: the list above says which. No cell that was filled has changed.',
  },
  crash: {
    title: 'The pane met an error',
    safe: 'What was saved is in the workbook and is untouched.',
    rescue: {
      trying: 'Saving what you typed last…',
      saved: 'All that you typed is saved in the workbook.',
      failed: 'What you typed last could not be saved: it will have to be typed again.',
    },
    action: 'Reload the pane to go on.',
    reload: 'Reload the pane',
    keepWhy: 'To be on the safe side, take the sheet along in a file: it can be imported later.',
    keep: 'Take the sheet along (.json)',
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
