/** Sizes of rows or columns in points, hidden ones, and outline levels; only what differs from the standard is kept. */
export class Dimensions {
  readonly sizes = new Map<number, number>();
  readonly hidden = new Map<number, true>();
  readonly levels = new Map<number, number>();
  /** Those whose size Excel fitted to their text, and nobody chose. */
  readonly fitted = new Map<number, true>();

  constructor(public standard: number) {}

  size(index: number): number {
    return this.hidden.has(index) ? 0 : (this.sizes.get(index) ?? this.standard);
  }

  /** The distance in points from the first row or column to this one. */
  offset(index: number): number {
    let distance = index * this.standard;
    for (const [key, size] of this.sizes) if (key < index) distance += size - this.standard;
    for (const key of this.hidden.keys()) if (key < index) distance -= this.sizes.get(key) ?? this.standard;
    return distance;
  }
}

/** Excel measures widths in digits of the standard font, 7 pixels each plus 5 of padding, at 96 pixels an inch. */
export const pointsFromCharacters = (characters: number): number => Math.round(characters * 7 + 5) * 0.75;
export const charactersFromPoints = (points: number): number =>
  Math.round(Math.max(0, (points / 0.75 - 5) / 7) * 100) / 100;
