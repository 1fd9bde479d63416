import { distinct, type Duplicate } from './duplicates';
import type { Method } from './method';
import type { ScoredFiche } from './scored-fiche';
import { themeFigures, type ThemeFigures } from './theme-figures';

/** The fiches of one questionnaire version, which alone are averaged together. */
export interface MethodGroup {
  readonly method: Method;
  /** By name, those without one last. */
  readonly fiches: readonly ScoredFiche[];
  readonly figures: readonly ThemeFigures[];
}

/** The fiches of a workshop, seen together. */
export interface Synthesis {
  /** The one with most fiches first: the workshop's own. */
  readonly groups: readonly MethodGroup[];
  readonly duplicates: readonly Duplicate[];
}

/** Puts fiches side by side: each once, grouped by the method that scores them. */
export function synthesisOf(fiches: readonly ScoredFiche[]): Synthesis {
  const { fiches: each, duplicates } = distinct(fiches);
  const groups = new Map<string, { readonly method: Method; readonly fiches: ScoredFiche[] }>();
  for (const fiche of each) {
    const group = groups.get(fiche.method.key);
    if (group) group.fiches.push(fiche);
    else groups.set(fiche.method.key, { method: fiche.method, fiches: [fiche] });
  }
  return {
    groups: [...groups.values()]
      // A method that only stands in for one that cannot be read is never the workshop's own, where there is another.
      .sort((a, b) => Number(a.method.standsIn) - Number(b.method.standsIn) || b.fiches.length - a.fiches.length)
      .map(({ method, fiches }) => ({
        method,
        fiches: [...fiches].sort(byName),
        figures: themeFigures(method, fiches),
      })),
    duplicates,
  };
}

const names = new Intl.Collator('fr', { numeric: true });

function byName(a: ScoredFiche, b: ScoredFiche): number {
  const [nameA, nameB] = [a.name.trim(), b.name.trim()];
  if ((nameA === '') !== (nameB === '')) return nameA === '' ? 1 : -1;
  return names.compare(nameA, nameB) || names.compare(a.authority, b.authority) || names.compare(a.file, b.file);
}
