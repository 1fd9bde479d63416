import type { Questionnaire } from '../domain/questionnaire';

const NARROW = '\u202f';
const WIDE = '\u00a0';

/** A French sentence with its typographic apostrophes and the unbreakable spaces that its punctuation takes. */
export function frenchTypography(text: string): string {
  return text
    .replaceAll("'", '’')
    .replaceAll(/[ \u00a0]([;?!])/g, `${NARROW}$1`)
    .replaceAll(/[ \u202f]([:»])/g, `${WIDE}$1`)
    .replaceAll(/«[ \u202f]/g, `«${WIDE}`)
    .replaceAll(/(n°) /g, `$1${WIDE}`);
}

/** Every text of a questionnaire so set, its ids untouched. */
export function withFrenchTypography(questionnaire: Questionnaire): Questionnaire {
  return reset(questionnaire) as Questionnaire;
}

function reset(part: unknown, key?: string): unknown {
  if (typeof part === 'string') return key === 'id' ? part : frenchTypography(part);
  if (Array.isArray(part)) return part.map((entry) => reset(entry));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, reset(value, name)]));
}
