/** The four quadrants of the matrix D × G. */
export type Quadrant = 'scaleUp' | 'secureThenScaleUp' | 'localSuccess' | 'rethink';

const MIDDLE = 50;

/** Where a project stands: Généraliser, Sécuriser puis généraliser, Réussite locale, À repenser. */
export function quadrantOf(difficultyIndex: number, scaleUpIndex: number): Quadrant {
  if (scaleUpIndex >= MIDDLE) return difficultyIndex < MIDDLE ? 'scaleUp' : 'secureThenScaleUp';
  return difficultyIndex < MIDDLE ? 'localSuccess' : 'rethink';
}
