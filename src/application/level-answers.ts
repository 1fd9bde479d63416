import type { Questionnaire } from '../domain/questionnaire';
import { answerRowsOf, firstRows, isOwnWords } from '../format/answer-table';
import type { Cells } from '../format/cells';
import { DESCRIPTOR_NAMES } from '../format/descriptor-formula';
import type { ReadFiche } from '../format/read-fiche';
import { columnsOf } from '../format/tables';
import { askedRows } from '../format/write-answers';
import { knownTable, rowWrites } from './known-rows';
import type { CellWrite } from './workbook-port';

/** Brings the rows of answers, wherever they were sorted to, level with a questionnaire’s words. No answer or comment changes. */
export function levelAnswers(cells: Cells, before: ReadFiche, questionnaire: Questionnaire): readonly CellWrite[] {
  const known = knownTable(cells, 'FPD_Answers');
  if (!known) return [];
  const columns = columnsOf('FPD_Answers').map(({ id }) => id);
  // Sheets of today look the descriptor up themselves.
  const lookedUp = (cells.names[DESCRIPTOR_NAMES.id] ?? null) === null ? [] : ['descriptor'];
  const rows = firstRows(answerRowsOf(known.cells));
  const found = { answers: before.fiche.answers, questionnaire: before.questionnaire, table: known.cells };
  return askedRows(questionnaire, before.language, before.fiche.answers).flatMap((values) => {
    const row = rows.get(String(values[0]));
    if (!row) return [];
    const kept = ['comment', ...lookedUp, ...(isOwnWords(found, row) ? ['answer'] : [])];
    const planned = columns.flatMap((id, i) => (kept.includes(id) ? [] : [[id, values[i] ?? ''] as const]));
    return rowWrites(known, row.row, Object.fromEntries(planned));
  });
}
