import { LONGEST_TEXT } from '../../domain/fiche';
import { formatsFor } from '../formats';
import type { Texts } from '../texts';

const { number } = formatsFor('en');
const typed = 'What you typed stays in the pane.';
const untouched = 'The workbook was not changed.';

export const failures: Texts['failures'] = {
  cellEditing: {
    happened: () => 'A cell is being edited in Excel.',
    safe: typed,
    action: 'Confirm the cell (Enter), then try again.',
  },
  protectedSheet: {
    happened: (place) => (place ? `The worksheet “${place}” is protected.` : 'A worksheet of the fiche is protected.'),
    safe: typed,
    action: 'Remove the protection (Review tab), or ask whoever set it, then try again.',
  },
  sheetBehind: {
    happened: (place) =>
      place
        ? `What you typed is saved, but the worksheet “${place}” is protected: its scores and its title could not be updated.`
        : 'What you typed is saved, but a protected worksheet could not be updated.',
    safe: 'Your answers are in the workbook, and the scores shown in this pane are up to date.',
    action: 'Remove the protection (Review tab), or ask whoever set it, then try again.',
  },
  protectedWorkbook: {
    happened: () => 'The structure of this workbook is protected: Excel cannot add a worksheet.',
    safe: untouched,
    action: 'Remove the protection (Review tab, “Protect Workbook”), then try again.',
  },
  readOnly: {
    happened: () => 'This workbook is open as read-only.',
    safe: typed,
    action: 'Save a copy of it or enable editing, then try again.',
  },
  missingPart: {
    happened: (place) =>
      place
        ? `A part of the project sheet is missing in the workbook: ${place}.`
        : 'A part of the project sheet is missing in the workbook.',
    safe: typed,
    action: 'Undo the deletion in Excel (Ctrl+Z), then try again.',
  },
  textTooLong: {
    happened: (length) =>
      `This text has ${number(Number(length))} characters; a cell of Excel holds ${number(LONGEST_TEXT)} at most.`,
    safe: typed,
    action: 'Shorten it: it is saved as soon as it fits.',
  },
  noRoom: {
    happened: (place) =>
      place
        ? `Excel refuses to shift cells in the worksheet “${place}”.`
        : 'Excel refuses to shift cells in this worksheet.',
    safe: typed,
    action: 'Clear the filters of the worksheet, or move what stands beside or below the table, then try again.',
  },
  changedMeanwhile: {
    happened: () => 'The worksheet changed meanwhile.',
    safe: typed,
    action: 'Try again: the workbook will be read first.',
  },
  unsupported: {
    happened: (place) =>
      place ? `This version of Excel cannot do it (${place}).` : 'This version of Excel cannot do it.',
    safe: 'The project sheet and its scores are intact.',
    action: 'Update Excel, or open the workbook in Excel for the web.',
  },
  halfBuilt: {
    happened: (place) => `Excel stopped before the end, and unfinished worksheets were left: ${place}.`,
    safe: 'Nothing that was already in the workbook has changed.',
    action: 'Delete these worksheets, then try again.',
  },
  busy: {
    happened: () => 'Excel is busy and did not answer.',
    safe: typed,
    action: 'Wait a moment, then try again.',
  },
  disconnected: {
    happened: () => 'The link with the workbook is broken.',
    safe: 'What was saved is in the workbook.',
    action: 'Copy what you typed last, then close and reopen the pane.',
  },
  unsoundQuestionnaire: {
    happened: () => 'The questionnaire cannot be applied: some points are still to be corrected.',
    safe: untouched,
    action: 'Choose “Check the questionnaire”, correct what it lists, then apply.',
  },
  unreadableFile: {
    happened: () => 'This file is neither a workbook nor an exported project sheet, or it is damaged.',
    safe: untouched,
    action: 'Choose a .xlsx or .json file that holds a project sheet.',
  },
  damagedFile: {
    happened: () => 'This workbook is damaged: it breaks off or contradicts itself.',
    safe: untouched,
    action: 'Ask for the file again, or open it in Excel, which may be able to repair it, then save it.',
  },
  oldFormatFile: {
    happened: () => 'This workbook is of another format (.xls, .xlsb, .ods).',
    safe: untouched,
    action: 'Open it in Excel, save it as .xlsx, then choose the new file.',
  },
  encryptedFile: {
    happened: () => 'This file is protected by a password.',
    safe: untouched,
    action: 'Open it in Excel, save a copy without a password, then import that copy.',
  },
  fileTooLarge: {
    happened: () => 'This file is too large for a project sheet.',
    safe: untouched,
    action: 'Check that it is the right file, or keep only the worksheets of the project sheet.',
  },
  notAFiche: {
    happened: () => 'This file can be read, but holds no project sheet.',
    safe: untouched,
    action: 'Choose a workbook made with Data Project Sheet.',
  },
  newerFile: {
    happened: () => 'This file comes from a newer version of Data Project Sheet, which this one cannot read.',
    safe: untouched,
    action: 'Update Data Project Sheet, then try again.',
  },
  partNotFetched: {
    happened: () => 'A part of Fiche Projet Data could not be loaded.',
    safe: untouched,
    action: 'Check your connection, then try again.',
  },
  unexpected: {
    happened: () => 'Something unforeseen prevented this.',
    safe: typed,
    action: 'Try again; if it comes back, close and reopen the pane.',
  },
};
