import { isIsoDate } from '../../domain/iso-date';
import type { PlannedAction } from '../../domain/fiche';
import type { Language } from '../../domain/questionnaire';
import type { PlanInput } from '../plan/plan-input';
import type { Fitting } from './fitting';
import { ACTION_ROWS, ROOMS } from './summary-slots';

const LOCALES: Readonly<Record<Language, string>> = { fr: 'fr-FR', en: 'en-GB' };

/** Theme, action, who, when: the plan's actions, then a lead for each difficulty that has none, while there are rows. */
export function actionRows(input: PlanInput, { fit }: Fitting): string[][] {
  const { language, words } = input;
  const chosen = plannedActions(input).map(({ theme, action, who, when }) => [
    fit(themeWord(input, theme), ROOMS.problemTheme, 'radar'),
    fit(action, ROOMS.action, 'radar'),
    fit(who, ROOMS.who, 'radar'),
    fit(shortDate(when, language), ROOMS.when, 'radar'),
  ]);
  const rows = [...chosen.slice(0, ACTION_ROWS), ...leads(input, { fit })].slice(0, ACTION_ROWS);
  return rows.length > 0 ? rows : [['', words.summary.noAnswer, '', '']];
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

/** The first suggestion of each difficulty that no action answers. */
function leads(input: PlanInput, { fit }: Pick<Fitting, 'fit'>): string[][] {
  const answered = new Set(plannedActions(input).map(({ theme }) => theme));
  return input.scores.difficulties.flatMap((id) => {
    const theme = input.questionnaire.themes.find((one) => one.id === id);
    const [suggestion] = theme?.suggestions ?? [];
    if (!theme || suggestion === undefined || answered.has(id)) return [];
    const lead = fit(input.words.summary.lead(suggestion), ROOMS.action, 'questionnaire');
    return [[fit(theme.axisLabel, ROOMS.problemTheme, 'questionnaire'), lead, '', '']];
  });
}

function themeWord({ questionnaire }: PlanInput, theme: string): string {
  return questionnaire.themes.find(({ id }) => id === theme)?.axisLabel ?? theme;
}

function shortDate(date: string, language: Language): string {
  if (!isIsoDate(date)) return date;
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'short', timeZone: 'UTC' }).format(Date.parse(date));
}
