import { answersMark, SCORED_ANSWERS } from '../format/answers-mark';
import type { Cells, CellValue, TableCells } from '../format/cells';
import { CHART_NAMES } from '../format/chart-names';
import { placeColumnsOf } from '../format/table-columns';
import { columnsOf } from '../format/tables';
import { horizonRows, keyPointRows, namesCurrentAnswers, readingCells, scoreRows } from '../format/write-scores';
import type { OpenFiche } from './fiche-app';
import type { CellWrite } from './workbook-port';

/**
 * The workbook’s own questionnaire is there and cannot be read: the standard one stands in for it in the pane. Its scores would
 * be wrong on sheets that hold those of another method, which stay until it can be read again.
 */
function isScoredByAnother({ problems }: OpenFiche, known: Cells): boolean {
  return problems.some(({ code }) => code === 'questionnaireUnreadable') && Boolean(known.tables['FPD_Themes']);
}

/**
 * What brings the Radar sheet's figures up to the answers, for those of its places that the workbook still has. The cells known
 * must hold the answers that the scores come from: their mark is written with the scores.
 */
export function scoreWrites(open: OpenFiche, known: Cells): readonly CellWrite[] {
  if (isScoredByAnother(open, known)) return [];
  const { questionnaire, language, scores } = open;
  const writes: CellWrite[] = [];
  const table = known.tables['FPD_Scores'];
  if (table?.rows.length === questionnaire.themes.length) {
    writes.push(...tableWrites(table, scoreRows(questionnaire, language, scores)));
  }
  const isThere = (name: string) => (known.names[name] ?? null) !== null;
  for (const [name, value] of Object.entries(readingCells(questionnaire, language, scores))) {
    if (isThere(name)) writes.push({ kind: 'name', name, value });
  }
  if (isThere(CHART_NAMES.keyPoints)) {
    writes.push({ kind: 'block', name: CHART_NAMES.keyPoints, values: keyPointRows(questionnaire, language, scores) });
  }
  if (isThere(CHART_NAMES.horizons)) {
    writes.push({ kind: 'block', name: CHART_NAMES.horizons, values: horizonRows(questionnaire, language, scores) });
  }
  const answers = known.tables['FPD_Answers'];
  if (answers && isThere(SCORED_ANSWERS)) {
    writes.push({ kind: 'name', name: SCORED_ANSWERS, value: answersMark(answers) });
  }
  const current = known.names[CHART_NAMES.current] ?? null;
  if (current !== null && namesCurrentAnswers(current)) {
    // A radar that compares: of its two evaluations, the one of the answers as they stand goes with them.
    const values = scoreRows(questionnaire, language, scores).map(([, overall = '']) => [overall]);
    writes.push({ kind: 'block', name: CHART_NAMES.current, values: [[current], ...values] });
  }
  return writes;
}

/** The scores in their own columns: those that someone added, before or between, keep what they hold. */
function tableWrites(found: TableCells, values: CellValue[][]): readonly CellWrite[] {
  const table = 'FPD_Scores';
  const places = placeColumnsOf(table, found);
  const columns = columnsOf(table).map(({ id }) => places.get(id));
  if (columns.every((column, i) => column === i)) return [{ kind: 'body', table, values }];
  return values.flatMap((line, row) =>
    line.flatMap((value, i): CellWrite[] => {
      const column = columns[i];
      return column === undefined ? [] : [{ kind: 'cell', table, row, column, value }];
    }),
  );
}
