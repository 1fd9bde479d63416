import { isIsoDate } from '../../domain/iso-date';
import type { Language } from '../../domain/questionnaire';
import { LOCALES } from '../locales';
import type { PlanInput } from '../plan/plan-input';

/** What the project has at its disposal, on one line: its budget, and from when to when its calendar goes. '' where neither is known. */
export function meansLine({ fiche: { project, calendar }, language, words }: PlanInput): string {
  const { budgetAmount } = project;
  const dates = calendar.flatMap(({ start, end }) => [start, end]).filter(isIsoDate);
  const [first, last] = [dates.toSorted()[0], dates.toSorted().at(-1)];
  const day = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'short', timeZone: 'UTC' });
  return [
    ...(typeof budgetAmount === 'number' ? [words.summary.budget(euros(budgetAmount, language))] : []),
    ...(first !== undefined && last !== undefined && first !== last
      ? [words.summary.calendar(day.format(Date.parse(first)), day.format(Date.parse(last)))]
      : []),
  ].join(' · ');
}

function euros(amount: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
  }).format(amount);
}
