import { answerValues } from '../../domain/score-answers';
import { answeredLevel, stakeOf } from '../../domain/theme-score';
import type { Theme } from '../../domain/questionnaire';
import type { PlanInput } from '../plan/plan-input';
import { byKeyPoints } from './by-key-points';
import type { Fitting } from './fitting';
import { PROBLEM_ROWS, ROOMS } from './summary-slots';

/** The difficulties in the order of the key points, each with what was answered in full: as many as the page has rows for. */
export function problemTexts(input: PlanInput): (readonly [theme: string, problem: string])[] {
  const { scores } = input;
  const shown = themesOf(
    input,
    byKeyPoints(scores, scores.difficulties, (id) => id),
  ).slice(0, PROBLEM_ROWS);
  return shown.map((theme) => [theme.axisLabel, problemOf(input, theme)]);
}

/** The same as they fit in their rows; one line that says so where there is none. */
export function problemRows(input: PlanInput, { fit }: Fitting, lines: readonly number[]): string[][] {
  const { scores, words } = input;
  const rows = problemTexts(input).map(([theme, problem], i) => [
    fit(theme, ROOMS.problemTheme, 'questionnaire'),
    fit(problem, { ...ROOMS.problem, lines: lines[i] ?? 1 }, 'assessment'),
  ]);
  if (rows.length > 0) return rows;
  const judged = scores.themes.some(({ prototype }) => prototype !== null);
  return [['', judged ? words.summary.noProblem : words.summary.notAssessed]];
}

/** One line that names the difficulties without a row, and the points of attention. */
export function moreProblems(input: PlanInput, { fit }: Fitting): string {
  const { scores, words } = input;
  const named = (ids: readonly string[]) =>
    themesOf(input, ids)
      .map(({ axisLabel }) => axisLabel)
      .join(' · ');
  const others = byKeyPoints(scores, scores.difficulties, (id) => id).slice(PROBLEM_ROWS);
  const sentences = [
    ...(others.length > 0 ? [words.summary.moreProblems(named(others))] : []),
    ...(scores.attention.length > 0
      ? [words.summary.attention(named(byKeyPoints(scores, scores.attention, (id) => id)))]
      : []),
  ];
  return fit(sentences.join(' '), ROOMS.more, 'radar');
}

function themesOf({ questionnaire }: PlanInput, ids: readonly string[]): readonly Theme[] {
  return ids.flatMap((id) => questionnaire.themes.find((theme) => theme.id === id) ?? []);
}

/** What makes a theme a difficulty: the sentence of its hardest answer for the prototype, and the comment beside it. */
function problemOf({ questionnaire, fiche }: PlanInput, theme: Theme): string {
  const values = answerValues(fiche.answers);
  const answered = theme.questions
    .filter(({ horizon }) => horizon === 'prototype')
    .flatMap((question) => {
      const level = answeredLevel(questionnaire, values, question.id);
      return level === null ? [] : [{ question, level, stake: stakeOf(questionnaire, theme, level) }];
    })
    .sort((a, b) => b.stake - a.stake);
  const [hardest] = answered;
  if (!hardest) return '';
  const { question, level } = hardest;
  const sentence = question.levels[level - questionnaire.scale.min] ?? '';
  const comment = fiche.answers[question.id]?.comment.trim() ?? '';
  return [sentence, comment].filter((part) => part !== '').join(' ');
}
