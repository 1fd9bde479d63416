import { evaluationScores } from '../domain/snapshot';
import type { CellValue } from '../format/cells';
import { curveRows, evaluationName, horizonRows, scoreRows } from '../format/write-scores';
import { sheetWords } from '../format/words/sheet-words';
import type { ComparedEvaluations, OpenFiche, RadarMode } from './fiche-app';

/** What a radar of its own is drawn from, under a header row: label and one value, or two. */
export function radarRows(from: OpenFiche, mode: RadarMode): readonly (readonly CellValue[])[] {
  const { questionnaire, language, scores } = from;
  if (mode === 'horizons') return horizonRows(questionnaire, language, scores);
  if (mode !== 'overall') return comparedRows(from, mode);
  const { theme, overall } = sheetWords(language).headers.FPD_Scores;
  return [[theme, overall], ...scoreRows(questionnaire, language, scores).map((row) => row.slice(0, 2))];
}

/** The rows of a radar that compares two evaluations. */
export function comparedRows(from: OpenFiche, { current, earlier }: ComparedEvaluations): CellValue[][] {
  const { questionnaire, language, scores } = from;
  const curves = [current, earlier].map((evaluation) => ({
    name: evaluationName(evaluation, language),
    values: evaluationScores(evaluation, questionnaire, scores),
  }));
  return curveRows(questionnaire, language, curves);
}
