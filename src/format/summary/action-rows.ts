import { isIsoDate } from '../../domain/iso-date';
import type { PlannedAction } from '../../domain/fiche';
import type { Language } from '../../domain/questionnaire';
import { LOCALES } from '../locales';
import type { PlanInput } from '../plan/plan-input';
import { byKeyPoints } from './by-key-points';
import type { Fitting } from './fitting';
import { ACTION_ROWS, ROOMS } from './summary-slots';

/** An action of the plan, or a lead for a difficulty that has none. */
interface Answer {
  readonly theme: string;
  readonly cells: readonly string[];
}

/**
 * Theme, action, who, when: the plan's actions, then leads while there are rows for them; all in the order of the key points.
 */
export function actionRows(input: PlanInput, fitting: Fitting): (readonly string[])[] {
  const planned = byKeyPoints(input.scores, plannedActions(input), ({ theme }) => theme).slice(0, ACTION_ROWS);
  const answers = [...planned.map((action) => chosen(input, action, fitting)), ...leads(input, fitting)];
  const rows = byKeyPoints(input.scores, answers.slice(0, ACTION_ROWS), ({ theme }) => theme);
  return rows.length > 0 ? rows.map(({ cells }) => cells) : [['', input.words.summary.noAnswer, '', '']];
}

function chosen(input: PlanInput, { theme, action, who, when }: PlannedAction, { fit }: Fitting): Answer {
  const cells = [
    fit(themeWord(input, theme), ROOMS.problemTheme, 'radar'),
    fit(action, ROOMS.action, 'radar'),
    fit(who, ROOMS.who, 'radar'),
    fit(shortDate(when, input.language), ROOMS.when, 'radar'),
  ];
  return { theme, cells };
}

/** One line that counts the actions without a row. */
export function moreActions(input: PlanInput): string {
  const { language, words } = input;
  const count = plannedActions(input).length - ACTION_ROWS;
  if (count <= 0) return '';
  const one = new Intl.PluralRules(LOCALES[language]).select(count) === 'one';
  return words.summary.moreActions(new Intl.NumberFormat(LOCALES[language]).format(count), one);
}

function plannedActions({ fiche }: PlanInput): readonly PlannedAction[] {
  return fiche.actions.filter(({ action }) => action.trim() !== '');
}

/** The first suggestion of each difficulty that no action answers, the strongest difficulty first. */
function leads(input: PlanInput, { fit }: Fitting): readonly Answer[] {
  const answered = new Set(plannedActions(input).map(({ theme }) => theme));
  return byKeyPoints(input.scores, input.scores.difficulties, (id) => id).flatMap((id) => {
    const theme = input.questionnaire.themes.find((one) => one.id === id);
    const [suggestion] = theme?.suggestions ?? [];
    if (!theme || suggestion === undefined || answered.has(id)) return [];
    const lead = fit(input.words.summary.lead(suggestion), ROOMS.action, 'questionnaire');
    return [{ theme: id, cells: [fit(theme.axisLabel, ROOMS.problemTheme, 'questionnaire'), lead, '', ''] }];
  });
}

function themeWord({ questionnaire }: PlanInput, theme: string): string {
  return questionnaire.themes.find(({ id }) => id === theme)?.axisLabel ?? theme;
}

function shortDate(date: string, language: Language): string {
  if (!isIsoDate(date)) return date;
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'short', timeZone: 'UTC' }).format(Date.parse(date));
}
