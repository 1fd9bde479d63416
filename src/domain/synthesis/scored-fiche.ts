import type { DateText } from '../fiche';
import { quadrantOf, type Quadrant } from '../matrix';
import type { Scores } from '../scores';
import type { Method } from './method';

/** What a synthesis keeps of a fiche. */
export interface ScoredFiche {
  /** The file that it was read from. */
  readonly file: string;
  /** When that file was last saved, in milliseconds since 1970; null where nothing tells. */
  readonly saved: number | null;
  readonly id: string;
  /** The workshop that it was filled in for, and its date; '' outside one. */
  readonly workshop: string;
  readonly workshopDate: DateText;
  readonly name: string;
  readonly authority: string;
  readonly date: DateText;
  readonly method: Method;
  readonly scores: Scores;
}

/** How far a fiche is answered: `insufficient` has too few answers for an index. */
export type Completeness = 'complete' | 'provisional' | 'insufficient' | 'unanswered';

/** How far its answers carry. */
export function completenessOf({ answeredCount, provisional, difficulty, scaleUp }: Scores): Completeness {
  if (answeredCount === 0) return 'unanswered';
  if (difficulty.missing === 'coverage' || scaleUp.missing === 'coverage') return 'insufficient';
  return provisional ? 'provisional' : 'complete';
}

/** Where a project stands in the matrix; null without both indexes. */
export function standing({ difficulty, scaleUp }: Scores): Quadrant | null {
  return difficulty.value === null || scaleUp.value === null ? null : quadrantOf(difficulty.value, scaleUp.value);
}
