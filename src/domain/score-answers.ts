import { coverageOf } from './coverage';
import type { AnswerValue, Answers } from './fiche';
import { bandOf, rawIndexes } from './indexes';
import { reaches } from './rounding';
import type { Questionnaire } from './questionnaire';
import type { IndexRange, MissingIndexReason, Scores } from './scores';
import { stakeOf, type AnswerValues } from './theme-score';

/** The values alone of a fiche's answers. */
export function answerValues(answers: Answers): AnswerValues {
  return Object.fromEntries(Object.entries(answers).map(([id, { value }]) => [id, value]));
}

/**
 * Everything the method reads from answers: theme scores, both lists, both indexes with bands, ceilings, coverage, range.
 *
 * Pure and total: whatever the answers, each figure is a number or null, never NaN. Answers to questions that the
 * questionnaire does not have, and levels off its scale, are as if empty.
 */
export function scoreAnswers(questionnaire: Questionnaire, answers: AnswerValues): Scores {
  const { rules } = questionnaire;
  const coverage = coverageOf(questionnaire, answers);
  const raw = rawIndexes(questionnaire, answers);
  const enough = reaches(coverage.share, rules.minimumCoverage) && coverage.answered > 0;
  const provisional = enough && coverage.open.length > 0;
  const range = provisional ? rangesOf(questionnaire, answers, coverage.open) : null;
  const difficulty = enough ? raw.difficulty : null;
  const scaleUp = enough ? raw.scaleUp : null;
  const missing = (value: number | null, otherwise: MissingIndexReason): MissingIndexReason | null =>
    value !== null ? null : enough ? otherwise : 'coverage';
  const prototypeThemes = questionnaire.themes.filter((theme) => theme.weights.prototype > 0);
  const prototypeScores = prototypeThemes.flatMap(({ id }) => {
    const score = raw.themes.find(({ themeId }) => themeId === id)?.prototype ?? null;
    return score === null ? [] : [{ id, score }];
  });
  const isDifficulty = (score: number) => reaches(score, rules.difficultyThreshold);
  return {
    themes: raw.themes,
    difficulties: prototypeScores.filter(({ score }) => isDifficulty(score)).map(({ id }) => id),
    attention: prototypeScores
      .filter(({ score }) => reaches(score, rules.attentionThreshold) && !isDifficulty(score))
      .map(({ id }) => id),
    prototypeThemeCount: prototypeThemes.length,
    difficulty: {
      value: difficulty,
      band: bandOf(rules.difficultyBands, difficulty),
      range: range?.difficulty ?? null,
      missing: missing(difficulty, 'noAnswer'),
    },
    scaleUp: {
      value: scaleUp,
      band: bandOf(rules.scaleUpBands, scaleUp),
      range: range?.scaleUp ?? null,
      raw: enough ? raw.scaleUpRaw : null,
      ceiling: raw.ceiling,
      missing: missing(scaleUp, raw.noFavourableAnswer ? 'noFavourableAnswer' : 'noAnswer'),
    },
    coverage: coverage.share,
    answeredCount: coverage.answered,
    requiredCount: coverage.required,
    provisional,
    keyPoints: keyPointsOf(raw.themes),
  };
}

function keyPointsOf(themes: Scores['themes']): readonly string[] {
  return themes
    .flatMap(({ themeId, overall }, order) => (overall === null ? [] : [{ themeId, overall, order }]))
    .sort((a, b) =>
      reaches(a.overall, b.overall) && reaches(b.overall, a.overall) ? a.order - b.order : b.overall - a.overall,
    )
    .map(({ themeId }) => themeId);
}

/** Both indexes with every open question at its best level, then at its worst, ceilings included. */
function rangesOf(
  questionnaire: Questionnaire,
  answers: AnswerValues,
  open: readonly string[],
): { difficulty: IndexRange | null; scaleUp: IndexRange | null } {
  const best = rawIndexes(questionnaire, filled(questionnaire, answers, open, Math.min));
  const worst = rawIndexes(questionnaire, filled(questionnaire, answers, open, Math.max));
  return {
    difficulty: rangeOf(best.difficulty, worst.difficulty),
    scaleUp: rangeOf(worst.scaleUp, best.scaleUp),
  };
}

function rangeOf(lowest: number | null, highest: number | null): IndexRange | null {
  return lowest === null || highest === null ? null : [lowest, highest];
}

function filled(
  questionnaire: Questionnaire,
  answers: AnswerValues,
  open: readonly string[],
  pick: (a: number, b: number) => number,
): AnswerValues {
  const { min, max } = questionnaire.scale;
  const levels: Record<string, AnswerValue> = {};
  for (const theme of questionnaire.themes) {
    for (const { id } of theme.questions) {
      // Going through the stake turns a favourable theme's best level into the top of the scale.
      if (open.includes(id)) levels[id] = stakeOf(questionnaire, theme, pick(min, max));
    }
  }
  return { ...answers, ...levels };
}
