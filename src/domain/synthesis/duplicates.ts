import type { ScoredFiche } from './scored-fiche';

/** A fiche that was met more than once, and which of its files counts. */
export interface Duplicate {
  readonly kept: ScoredFiche;
  readonly dropped: readonly ScoredFiche[];
}

/** Fiches, each once, in the order in which each was first met. */
export interface Distinct {
  readonly fiches: readonly ScoredFiche[];
  readonly duplicates: readonly Duplicate[];
}

/**
 * Keeps the newest of fiches met more than once. Copies of one template share its identifier, so name and authority must
 * be the same as well; a fiche without a name, or without an identifier, is nobody's duplicate.
 */
export function distinct(fiches: readonly ScoredFiche[]): Distinct {
  const met = new Map<string, ScoredFiche[]>();
  fiches.forEach((fiche, place) => {
    const key = identityOf(fiche) ?? String(place);
    const same = met.get(key);
    if (same) same.push(fiche);
    else met.set(key, [fiche]);
  });
  const groups = [...met.values()].map((same) => ({ same, kept: same.reduce(newer) }));
  return {
    fiches: groups.map(({ kept }) => kept),
    duplicates: groups
      .filter(({ same }) => same.length > 1)
      .map(({ same, kept }) => ({ kept, dropped: same.filter((fiche) => fiche !== kept) })),
  };
}

function identityOf({ id, name, authority }: ScoredFiche): string | null {
  const plain = (text: string) => text.normalize('NFC').replaceAll(/\s+/g, ' ').trim().toLowerCase();
  return plain(id) === '' || plain(name) === '' ? null : JSON.stringify([plain(id), plain(name), plain(authority)]);
}

/** The one saved last; where that does not tell, the one that has more answers, then the one met first. */
function newer(a: ScoredFiche, b: ScoredFiche): ScoredFiche {
  const [savedA, savedB] = [a.saved ?? -Infinity, b.saved ?? -Infinity];
  if (savedA !== savedB) return savedB > savedA ? b : a;
  return b.scores.answeredCount > a.scores.answeredCount ? b : a;
}
