import type { DateText } from '../fiche';
import type { ScoredFiche } from './scored-fiche';

/** The workshop that most fiches come from; '' for what most do not share. */
export interface SharedWorkshop {
  readonly name: string;
  readonly date: DateText;
}

/** The name that more than half of the fiches bear, and the date that more than half of those bear. */
export function sharedWorkshop(fiches: readonly ScoredFiche[]): SharedWorkshop {
  const name = shared(fiches.map(({ workshop }) => workshop));
  const its = name === '' ? fiches : fiches.filter(({ workshop }) => plain(workshop) === plain(name));
  return { name, date: shared(its.map(({ workshopDate }) => workshopDate)) };
}

/** The text that more than half of these are, however spaced and in whatever case, as it was written first; or ''. */
function shared(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(plain(text), (counts.get(plain(text)) ?? 0) + 1);
  const most = [...counts].find(([, count]) => count * 2 > texts.length)?.[0];
  return onOneLine(texts.find((text) => plain(text) === most) ?? '');
}

const plain = (text: string): string => onOneLine(text).normalize('NFC').toLowerCase();

const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
