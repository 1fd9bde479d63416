import { isRecord } from '../../src/domain/raw-reader';
import { scoreAnswers } from '../../src/domain/score-answers';
import { scoreReport, type ScoreReport } from '../../src/domain/score-report';
import type { AnswerValue } from '../../src/domain/fiche';
import type { Questionnaire } from '../../src/domain/questionnaire';
import { isLevel } from '../../src/domain/theme-score';

export type ScoredCase = { readonly case: string } & ScoreReport;

/** The scored cases, in order, and a sentence for each thing that was left out. */
export interface ScoredCases {
  readonly cases: readonly ScoredCase[];
  readonly warnings: readonly string[];
}

/**
 * Scores an array of `{ case, answers }`. Answers are levels, `unknown`, `notApplicable`, or null; anything else counts as
 * an empty answer, with a warning. Gives a sentence instead where the whole is not such an array.
 */
export function scoreCases(raw: unknown, questionnaire: Questionnaire): ScoredCases | string {
  if (!Array.isArray(raw)) return 'un tableau de cas est attendu, chacun avec « case » et « answers ».';
  const cases: ScoredCase[] = [];
  const warnings: string[] = [];
  const known = new Set(questionnaire.themes.flatMap((theme) => theme.questions.map(({ id }) => id)));
  for (const [index, entry] of (raw as unknown[]).entries()) {
    const answers = isRecord(entry) ? entry['answers'] : undefined;
    if (!isRecord(entry) || !isRecord(answers)) return `le cas n° ${index + 1} n’a pas d’objet « answers ».`;
    const name = typeof entry['case'] === 'string' ? entry['case'] : String(index + 1);
    const values: Record<string, AnswerValue> = {};
    for (const [id, value] of Object.entries(answers)) {
      if (!known.has(id))
        warnings.push(`${name} : la question ${id} n’existe pas dans le référentiel, réponse ignorée.`);
      else if (isAnswer(questionnaire, value)) values[id] = value;
      else if (value !== null)
        warnings.push(`${name} : ${id} = ${JSON.stringify(value)} n’est pas une réponse, ignorée.`);
    }
    cases.push({ case: name, ...scoreReport(scoreAnswers(questionnaire, values)) });
  }
  return { cases, warnings };
}

function isAnswer(questionnaire: Questionnaire, value: unknown): value is AnswerValue {
  return (
    value === 'unknown' || value === 'notApplicable' || (typeof value === 'number' && isLevel(questionnaire, value))
  );
}
