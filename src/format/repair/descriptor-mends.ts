import type { Questionnaire } from '../../domain/questionnaire';
import { rangeOfFormula } from '../address';
import { descriptorFor } from '../answer-cell';
import type { Cells, CellValue } from '../cells';
import { descriptorFormula, descriptorNames } from '../descriptor-formula';
import { cellsById, placeColumns } from '../table-columns';
import type { TableName } from '../tables';
import { cellAt, type Inspection, type Mend } from './mend';

/** The names that descriptors are looked up by, where they are lost, and the look-up in the stead of texts that the add-in wrote. */
export function descriptorMends(cells: Cells, questionnaire: Questionnaire, inspection: Inspection): readonly Mend[] {
  const headers = headersById(cells, 'FPD_Questions');
  if (!headers || !cells.tables['FPD_Questions']) return [];
  const { id, level0, level1, level2, level3, level4 } = headers;
  if (!id || !level0 || !level1 || !level2 || !level3 || !level4) return [];
  const names = descriptorNames({ id, level0, level1, level2, level3, level4 })
    // A plain range, as a table leaves that was none for a while, would not grow with the questions.
    .filter(({ name }) => (cells.names[name] ?? null) === null || rangeOfFormula(inspection.definedNames[name] ?? ''))
    .map(({ name, refersTo }): Mend => ({ kind: 'defineName', name, refersTo }));
  return [...names, ...lookUps(cells, questionnaire, inspection)];
}

function lookUps(cells: Cells, questionnaire: Questionnaire, { tables, sheets }: Inspection): readonly Mend[] {
  const found = cells.tables['FPD_Answers'];
  const table = tables.find(({ name }) => name === 'FPD_Answers');
  const sheet = sheets.find(({ name }) => name === table?.sheet);
  const { ref, answer } = headersById(cells, 'FPD_Answers') ?? {};
  if (!found || !table || !sheet || !ref || !answer) return [];
  const places = placeColumns('FPD_Answers', found.headers);
  const column = places.get('descriptor');
  if (column === undefined) return [];
  const rows = [...found.rows.keys()].filter((row) => {
    const id = String(cellsById(found, row, places)('ref')).trim();
    const stands = cellAt(sheet, table.area.row + 1 + row, table.area.column + column);
    return id !== '' && isOurs(questionnaire, id, stands);
  });
  const formula = descriptorFormula(questionnaire, { ref, answer });
  return rows.length === 0 ? [] : [{ kind: 'formula', table: 'FPD_Answers', column, rows, formula }];
}

/** A text that the add-in wrote for some answer to the question, or none at all. */
function isOurs(questionnaire: Questionnaire, questionId: string, stands: CellValue): boolean {
  const { min, max } = questionnaire.scale;
  const levels = Array.from({ length: max - min + 1 }, (_, i) => min + i);
  return [null, 'unknown' as const, ...levels].some(
    (value) => descriptorFor(questionnaire, questionId, value) === stands,
  );
}

/** A table's own headers, as someone may have renamed them, by column id. */
function headersById(cells: Cells, table: TableName): Readonly<Partial<Record<string, string>>> | null {
  const found = cells.tables[table];
  if (!found) return null;
  return Object.fromEntries(
    [...placeColumns(table, found.headers)].map(([id, column]) => [id, String(found.headers[column] ?? '')]),
  );
}
