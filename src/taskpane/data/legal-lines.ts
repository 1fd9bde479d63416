import type { LegalStake } from '../../domain/fiche';
import { LEGAL_GROUPS, LEGAL_TOPICS, type LegalGroup } from '../../domain/legal-topics';

/** A line of the checklist with its place in the fiche's list. */
export interface LegalLine {
  readonly index: number;
  readonly stake: LegalStake;
}

export interface LegalPart {
  /** One of the checklist's three, or the lines someone added. */
  readonly group: LegalGroup | 'own';
  readonly lines: readonly LegalLine[];
  /** Lines that have a status. */
  readonly examined: number;
}

/** The checklist by part, each in the order the workbook holds it; of the three that are given, one without lines is left out. */
export function legalParts(stakes: readonly LegalStake[]): readonly LegalPart[] {
  const lines = stakes.map((stake, index) => ({ stake, index }));
  const parts = [...LEGAL_GROUPS, 'own' as const].map((group) => {
    const own = lines.filter(({ stake }) => groupOf(stake.topic) === group);
    return { group, lines: own, examined: own.filter(({ stake }) => stake.status.trim() !== '').length };
  });
  return parts.filter(({ group, lines: { length } }) => group === 'own' || length > 0);
}

function groupOf(topic: string): LegalGroup | 'own' {
  const known = LEGAL_GROUPS.find((group) => (LEGAL_TOPICS[group] as readonly string[]).includes(topic));
  return known ?? 'own';
}
