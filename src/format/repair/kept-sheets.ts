import { allSheetWords } from '../words/sheet-words';

/** Whether a sheet is one of before, which stepped aside as a questionnaire was applied: the fiche is no longer there. */
export function isKeptSheet(name: string): boolean {
  return allSheetWords.some(({ sheets, keptSheet }) =>
    Object.values(sheets).some((sheet) => name.startsWith(keptSheet(sheet))),
  );
}
