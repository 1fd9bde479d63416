import type { Horizon, Question, Questionnaire, Theme } from '../domain/questionnaire';
import type { IssueReason, QuestionnaireIssue } from './issue';

const HORIZONS = ['prototype', 'scaleUp'] as const;

/** What the shape alone does not show: ids used twice, sentences that do not match the scale, weights that nothing feeds. */
export function incoherences({ rules, scale, themes }: Questionnaire): readonly QuestionnaireIssue[] {
  const issues: QuestionnaireIssue[] = [];
  if (rules.attentionThreshold >= rules.difficultyThreshold) {
    issues.push(ofWhole('thresholdsCross', ['rules', 'attentionThreshold']));
  }
  const sameId = repeated(themes, ({ id }) => id);
  issues.push(...sameId.map((index) => ofTheme('duplicateTheme', themes, index, ['id'])));
  for (const index of repeated(themes, ({ axisLabel }) => axisLabel)) {
    issues.push(ofTheme('duplicateAxisLabel', themes, index, ['axisLabel']));
  }
  const questions = themes.flatMap((theme, themeIndex) =>
    theme.questions.map((question, index) => ({ theme, themeIndex, question, index })),
  );
  // On a sheet, two themes of one id have the same questions: the ids of those say nothing more.
  for (const at of repeated(questions, ({ question }) => question.id)) {
    const entry = questions[at];
    if (entry && !sameId.includes(entry.themeIndex)) issues.push(ofQuestion('duplicateQuestion', entry, ['id']));
  }
  for (const entry of questions) {
    if (entry.question.levels.length !== scale.levels.length) issues.push(ofQuestion('oneALevel', entry, ['levels']));
  }
  for (const horizon of HORIZONS) {
    if (themes.every((theme) => theme.weights[horizon] === 0)) {
      issues.push(ofWhole('noWeight', ['themes', 'weights', horizon]));
    }
  }
  themes.forEach((theme, index) => {
    for (const horizon of HORIZONS.filter((one) => isUnfed(theme, one))) {
      issues.push(ofTheme('noQuestionForWeight', themes, index, ['weights', horizon]));
    }
  });
  return issues;
}

/** A weight on a horizon on which the theme asks nothing would never count. */
function isUnfed(theme: Theme, horizon: Horizon): boolean {
  return theme.weights[horizon] > 0 && !theme.questions.some((question) => question.horizon === horizon);
}

type Path = QuestionnaireIssue['path'];

function ofWhole(reason: IssueReason, path: Path): QuestionnaireIssue {
  return { reason, field: path.join('.'), path };
}

function ofTheme(reason: IssueReason, themes: readonly Theme[], index: number, field: Path): QuestionnaireIssue {
  return { reason, theme: themes[index]?.id ?? '', field: field.join('.'), path: ['themes', index, ...field] };
}

interface PlacedQuestion {
  readonly theme: Theme;
  readonly themeIndex: number;
  readonly question: Question;
  readonly index: number;
}

function ofQuestion(reason: IssueReason, entry: PlacedQuestion, field: Path): QuestionnaireIssue {
  const { theme, themeIndex, question, index } = entry;
  const path = ['themes', themeIndex, 'questions', index, ...field];
  return { reason, theme: theme.id, question: question.id, field: field.join('.'), path };
}

/** The ranks of the entries whose key an earlier entry already had. */
function repeated<T>(entries: readonly T[], keyOf: (entry: T) => string): readonly number[] {
  const seen = new Set<string>();
  return entries.flatMap((entry, index) => {
    const key = keyOf(entry);
    const again = seen.has(key);
    seen.add(key);
    return again ? [index] : [];
  });
}
