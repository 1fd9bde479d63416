import type { Horizon, Questionnaire, Theme } from '../domain/questionnaire';
import type { QuestionnaireIssue } from './issue';

/** What the shape alone does not show: ids used twice, sentences that do not match the scale, weights that nothing feeds. */
export function incoherences(questionnaire: Questionnaire): readonly QuestionnaireIssue[] {
  const { rules, themes } = questionnaire;
  const issues: QuestionnaireIssue[] = [];
  if (rules.attentionThreshold >= rules.difficultyThreshold) {
    issues.push({ reason: 'thresholdsCross', field: 'rules.attentionThreshold' });
  }
  for (const theme of repeated(themes, ({ id }) => id)) {
    issues.push({ reason: 'duplicateTheme', theme: theme.id, field: 'id' });
  }
  for (const theme of repeated(themes, ({ axisLabel }) => axisLabel)) {
    issues.push({ reason: 'duplicateAxisLabel', theme: theme.id, field: 'axisLabel' });
  }
  const questions = themes.flatMap((theme) => theme.questions.map((question) => ({ theme, question })));
  for (const { theme, question } of repeated(questions, (entry) => entry.question.id)) {
    issues.push({ reason: 'duplicateQuestion', theme: theme.id, question: question.id, field: 'id' });
  }
  for (const { theme, question } of questions) {
    if (question.levels.length !== questionnaire.scale.levels.length) {
      issues.push({ reason: 'oneALevel', theme: theme.id, question: question.id, field: 'levels' });
    }
  }
  for (const horizon of ['prototype', 'scaleUp'] as const) {
    if (themes.every((theme) => theme.weights[horizon] === 0)) {
      issues.push({ reason: 'noWeight', field: `themes.weights.${horizon}` });
    }
  }
  issues.push(...themes.flatMap((theme) => (['prototype', 'scaleUp'] as const).flatMap(unfedWeight(theme))));
  return issues;
}

/** A weight on a horizon on which the theme asks nothing would never count. */
function unfedWeight(theme: Theme): (horizon: Horizon) => readonly QuestionnaireIssue[] {
  return (horizon) =>
    theme.weights[horizon] > 0 && !theme.questions.some((question) => question.horizon === horizon)
      ? [{ reason: 'noQuestionForWeight', theme: theme.id, field: `weights.${horizon}` }]
      : [];
}

/** The entries whose key an earlier entry already had. */
function repeated<T>(entries: readonly T[], keyOf: (entry: T) => string): readonly T[] {
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const key = keyOf(entry);
    const again = seen.has(key);
    seen.add(key);
    return again;
  });
}
