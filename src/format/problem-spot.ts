import type { Problem } from '../domain/problem';
import { answerRowsOf } from './answer-table';
import type { Cells } from './cells';
import { tablePlace } from './problem-place';
import { spotOf, type Spot } from './questionnaire-cells';
import { columnsOf } from './tables';

/** Where the cell of a problem stands, in the cells that it was found in; null where there is none. */
export function spotOfProblem({ code, place }: Problem, cells: Cells): Spot | null {
  const id = /^answers\.(.+)$/.exec(place)?.[1];
  if (id !== undefined) {
    const rows = answerRowsOf(cells.tables['FPD_Answers'] ?? null).filter(({ ref }) => ref === id);
    // Of two rows of a question, the one that does not count.
    const row = code === 'duplicateQuestion' ? (rows[1] ?? rows[0]) : rows[0];
    const column = code === 'reasonMissing' ? 'comment' : 'answer';
    return row ? spotOf({ kind: 'cell', table: 'FPD_Answers', row: row.row, column }, cells) : null;
  }
  const found = tablePlace(place);
  if (!found) return (cells.names[place] ?? null) === null ? null : { kind: 'name', name: place };
  const { table, row } = found;
  if (!cells.tables[table]) return null;
  const column = found.column ?? columnsOf(table)[0]?.id ?? '';
  return spotOf(row === null ? { kind: 'table', table } : { kind: 'cell', table, row, column }, cells);
}
