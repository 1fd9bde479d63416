import type { Horizon, Questionnaire, Theme } from './questionnaire';
import type { ThemeScore } from './scores';
import type { AnswerValues } from './theme-score';

/** Why a theme is not counted in an index. */
export type LeftOutReason = 'noLevel' | 'notApplicable' | 'noWeight';

/** The themes that an index does not count, by the reason why; in the questionnaire's order. */
export function leftOut(
  { themes }: Questionnaire,
  scores: readonly ThemeScore[],
  answers: AnswerValues,
  horizon: Horizon,
): Readonly<Record<LeftOutReason, readonly Theme[]>> {
  const reasonOf = (theme: Theme): LeftOutReason | null => {
    if (theme.weights[horizon] <= 0) return 'noWeight';
    if ((scores.find(({ themeId }) => themeId === theme.id)?.[horizon] ?? null) !== null) return null;
    const asked = theme.questions.filter((question) => question.horizon === horizon);
    return asked.length > 0 && asked.every(({ id }) => answers[id] === 'notApplicable') ? 'notApplicable' : 'noLevel';
  };
  const because = (reason: LeftOutReason) => themes.filter((theme) => reasonOf(theme) === reason);
  return { noLevel: because('noLevel'), notApplicable: because('notApplicable'), noWeight: because('noWeight') };
}
