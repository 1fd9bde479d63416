import type { ConditionalRule } from '../../../xlsx/sheet-rules';
import type { PresetCriterion } from '../../model/state/conditional/enumerations';

const presence = { Blanks: 'blanks', NonBlanks: 'noBlanks', Errors: 'errors', NonErrors: 'noErrors' } as const;
const repetition = { UniqueValues: 'unique', DuplicateValues: 'duplicate' } as const;
const periods: Readonly<Partial<Record<PresetCriterion, string>>> = {
  Yesterday: 'yesterday',
  Today: 'today',
  Tomorrow: 'tomorrow',
  LastSevenDays: 'last7Days',
  LastWeek: 'lastWeek',
  ThisWeek: 'thisWeek',
  NextWeek: 'nextWeek',
  LastMonth: 'lastMonth',
  ThisMonth: 'thisMonth',
  NextMonth: 'nextMonth',
};
const deviations: Readonly<Record<string, number>> = { One: 1, Two: 2, Three: 3 };

/** One of Excel's ready-made conditions as a file says it. */
export function presetRule(preset: PresetCriterion): ConditionalRule {
  if (preset in presence) return { kind: 'presence', test: presence[preset as keyof typeof presence] };
  if (preset in repetition) return { kind: 'repetition', test: repetition[preset as keyof typeof repetition] };
  const period = periods[preset];
  if (period !== undefined) return { kind: 'period', period };
  const [, number] = /^(One|Two|Three)StdDev/.exec(preset) ?? [];
  return {
    kind: 'average',
    below: preset.includes('Below'),
    orEqual: preset.startsWith('EqualOr'),
    ...(number === undefined ? {} : { standardDeviations: deviations[number] ?? 1 }),
  };
}

const numbers: Readonly<Record<string, string>> = { Three: '3', Four: '4', Five: '5' };

/** `ThreeTrafficLights1` → `3TrafficLights1`. */
export function iconSetName(style: string): string {
  return style.replace(/^(Three|Four|Five)/, (word) => numbers[word] ?? word).replace('GrayArrows', 'ArrowsGray');
}
