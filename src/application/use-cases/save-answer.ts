import type { Answer } from '../../domain/fiche';
import type { Cells } from '../../format/cells';
import { DESCRIPTOR_NAMES } from '../../format/descriptor-formula';
import { answerCells } from '../../format/write-answers';
import { afterWrites, type AppContext } from '../app-context';
import type { OpenFiche } from '../fiche-app';
import { expectRow, knownTable, missingColumn, rowWrites, type KnownTable } from '../known-rows';
import { withFiche } from '../opened-fiche';
import { success, type Result } from '../result';
import { scoreWrites } from '../score-writes';
import { writeTyped } from '../sheets-behind';
import { withRetry } from '../with-retry';

/** Writes one answer with all the scores that follow from it, in one round trip. Scores on a protected sheet stay behind. */
export async function saveAnswer(
  context: AppContext,
  from: OpenFiche,
  questionId: string,
  answer: Answer,
  parts: readonly (keyof Answer)[] = ['value', 'comment'],
): Promise<Result<OpenFiche>> {
  const to = withFiche(from, { ...from.fiche, answers: { ...from.fiche.answers, [questionId]: answer } });
  const saved = await withRetry(context, 'saveAnswer', (known) => {
    const place = questionRow(known, questionId);
    if (!place) return { code: 'missingPart', place: `FPD_Answers ${questionId}` };
    const { descriptor, answer: level, comment } = answerCells(to.questionnaire, questionId, answer);
    const cells = {
      ...(parts.includes('value') ? { answer: level } : {}),
      ...(parts.includes('comment') ? { comment } : {}),
    };
    const lost = missingColumn(place.answers, cells);
    if (lost !== null) return { code: 'missingPart', place: lost };
    const isDescribed = !parts.includes('value') || looksUp(known, place);
    const typed = rowWrites(place.answers, place.row, isDescribed ? cells : { ...cells, descriptor });
    const shown = scoreWrites(to, afterWrites(known, typed));
    return writeTyped(context, known, to, { typed, shown }, expectRow(place.answers, place.row, ['ref']));
  });
  return saved.ok ? success(to) : saved;
}

interface QuestionRow {
  readonly answers: KnownTable;
  readonly row: number;
}

/**
 * Whether the sheet looks the descriptor up by itself. An older workbook does not. With the Référentiel gone, the formula shows
 * nothing, and finds its sentences again once the sheet is built anew: it is left there too.
 */
function looksUp(known: Cells, { answers, row }: QuestionRow): boolean {
  if ((known.names[DESCRIPTOR_NAMES.id] ?? null) !== null) return true;
  const column = answers.places.get('descriptor');
  return !known.tables['FPD_Questions'] && column !== undefined && answers.cells.rows[row]?.[column] === '';
}

function questionRow(known: Cells, questionId: string): QuestionRow | null {
  const answers = knownTable(known, 'FPD_Answers');
  const column = answers?.places.get('ref');
  if (!answers || column === undefined) return null;
  const row = answers.cells.rows.findIndex((cells) => String(cells[column] ?? '').trim() === questionId);
  return row < 0 ? null : { answers, row };
}
