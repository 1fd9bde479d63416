import { LONGEST_TEXT } from '../../domain/fiche';
import { formatsFor } from '../formats';
import type { LaterTexts } from '../texts';

const { number } = formatsFor('en');

export const problems: LaterTexts['problems'] = {
  notAnObject: (place) => `${place}: the expected structure is not there.`,
  wrongType: (place, found) => `${place}: “${found}” is not of the expected kind.`,
  notADate: (place, found) => `${place}: “${found}” is not a date. The text is kept.`,
  notANumber: (place, found) => `${place}: “${found}” is not a number. The text is kept.`,
  unknownAnswer: (place, found) => `${place}: there is no answer “${found}”. It is not counted.`,
  unknownQuestion: (place) => `${place}: this question is not in the questionnaire. It is not counted.`,
  unknownRow: (place) => `${place}: the row does not say which question it answers. It is not counted.`,
  duplicateQuestion: (place) => `${place}: this question appears twice. The first row counts.`,
  unknownChoice: (place, found) => `${place}: “${found}” is not in the list. The text is kept.`,
  missingName: (place) => `${place}: not found in the workbook.`,
  missingTable: (place) => `${place}: this table is gone from the workbook.`,
  missingColumn: (place) => `${place}: this column is gone from the table.`,
  missingRow: (place, found) => `${place}: the row “${found}” is gone from the table.`,
  cellError: (place, found) => `${place}: the cell shows an error (${found}).`,
  questionnaireUnreadable: (place) =>
    `${place}: the workbook’s questionnaire cannot be read. The add-in’s own replaces it in the pane; the sheets keep their scores.`,
  questionnaireChanged: (place) =>
    `${place}: the questionnaire was changed on its sheet and not applied. It scores this sheet already; to bring the other sheets up to date: the pane’s menu, “Run a workshop”.`,
  newerLayout: (place) => `${place}: this workbook comes from a newer version.`,
  reasonMissing: (place) => `${place}: “Not applicable” expects its reason as a comment.`,
  textCut: (place, found) =>
    `${place}: this text of ${number(Number(found))} characters was cut, a cell of Excel holds ${number(LONGEST_TEXT)}. The file keeps all of it.`,
  ficheKept: () =>
    'This workbook already held a fiche: it stayed as it was, and was not replaced by the chosen content.',
};
