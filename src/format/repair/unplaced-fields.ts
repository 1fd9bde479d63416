import { columnLetters, rangeOfFormula } from '../address';
import { PROJECT_FIELDS } from '../fields';
import { meet } from '../plan/areas';
import type { ReadFiche } from '../read-fiche';
import type { Cells } from '../cells';
import { allSheetWords, sheetWords } from '../words/sheet-words';
import type { Inspection } from './mend';
import type { PlacedTexts, Unplaced } from './unplaced';

/**
 * Where a field of the project is nowhere to be found: texts in the columns of the other fields' cells that are in no field and no
 * table. One of them may be what was typed there.
 */
export function unplacedFields(
  cells: Cells,
  { language }: ReadFiche,
  { definedNames, sheets, tables }: Inspection,
  placed: PlacedTexts,
): readonly Unplaced[] {
  const required = PROJECT_FIELDS.filter(({ optional }) => !optional);
  if (required.every(({ name }) => (cells.names[name] ?? null) !== null)) return [];
  const fields = PROJECT_FIELDS.flatMap(({ name }) => rangeOfFormula(definedNames[name] ?? '') ?? []);
  const taken = [...fields, ...tables];
  const { sheets: titles, fields: labels } = sheetWords(language);
  return sheets.flatMap((sheet) => {
    const columns = new Set(fields.filter((one) => one.sheet === sheet.name).map(({ area }) => area.column));
    return sheet.cells.flatMap((line, i) =>
      line.flatMap((value, j): Unplaced[] => {
        const [row, column] = [sheet.row + i, sheet.column + j];
        const text = String(value);
        if (text === '' || !columns.has(column) || placed.has(text) || OURS.has(text)) return [];
        const one = { row, column, rows: 1, columns: 1 };
        if (taken.some(({ sheet: name, area }) => name === sheet.name && meet(area, one))) return [];
        const caption = String(line[j - 1] ?? '');
        const isLabel = Object.values(labels).some(({ label }) => label === caption);
        const what = isLabel ? caption : titles.fiche;
        return [{ place: `${sheet.name}!${columnLetters(column)}${row + 1}`, what, text }];
      }),
    );
  });
}

/** Texts that the layout writes itself. */
const OURS: ReadonlySet<string> = new Set(
  allSheetWords.flatMap(({ sections, titles, guides, fields, headers }) => [
    ...Object.values(sections),
    ...Object.values(titles),
    ...Object.values(guides),
    ...Object.values(fields).flatMap(({ label, hint }) => [label, hint]),
    ...Object.values(headers).flatMap((words) => Object.values<string>(words)),
  ]),
);
