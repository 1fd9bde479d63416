export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A picture under construction, in pixels; colours are `#RRGGBB`. */
export class Raster {
  /** Red, green and blue of every pixel, line by line. */
  readonly pixels: Uint8Array;

  constructor(
    readonly width: number,
    readonly height: number,
    paper: string,
  ) {
    this.pixels = new Uint8Array(width * height * 3);
    this.fill(
      [
        { x: 0, y: 0 },
        { x: width, y: 0 },
        { x: width, y: height },
        { x: 0, y: height },
      ],
      paper,
    );
  }

  /** Fills what lies inside a closed line, by the even-odd rule. */
  fill(corners: readonly Spot[], color: string): void {
    const ink = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
    const top = Math.max(0, Math.floor(Math.min(...corners.map(({ y }) => y))));
    const bottom = Math.min(this.height - 1, Math.ceil(Math.max(...corners.map(({ y }) => y))));
    for (let row = top; row <= bottom; row += 1) {
      const crossings = crossingsAt(corners, row + 0.5);
      for (let pair = 0; pair + 1 < crossings.length; pair += 2) {
        const from = Math.max(0, Math.round(crossings[pair] ?? 0));
        const to = Math.min(this.width, Math.round(crossings[pair + 1] ?? 0));
        for (let column = from; column < to; column += 1) this.pixels.set(ink, (row * this.width + column) * 3);
      }
    }
  }

  rectangle(left: number, top: number, width: number, height: number, color: string): void {
    const [right, bottom] = [left + width, top + height];
    this.fill(
      [
        { x: left, y: top },
        { x: right, y: top },
        { x: right, y: bottom },
        { x: left, y: bottom },
      ],
      color,
    );
  }

  line(from: Spot, to: Spot, color: string, thickness = 1): void {
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    const dx = ((to.y - from.y) / length) * (thickness / 2);
    const dy = ((to.x - from.x) / length) * (thickness / 2);
    this.fill(
      [
        { x: from.x - dx, y: from.y + dy },
        { x: to.x - dx, y: to.y + dy },
        { x: to.x + dx, y: to.y - dy },
        { x: from.x + dx, y: from.y - dy },
      ],
      color,
    );
  }

  disc(center: Spot, radius: number, color: string): void {
    this.fill(arc(center, radius, 0, 2 * Math.PI), color);
  }
}

const crossingsAt = (corners: readonly Spot[], y: number): number[] =>
  corners
    .flatMap((from, index) => {
      const to = corners[(index + 1) % corners.length] ?? from;
      if (from.y <= y === to.y <= y) return [];
      return [from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)];
    })
    .sort((a, b) => a - b);

/** Spots along a part of a circle; angles run clockwise from the top. */
export const arc = ({ x, y }: Spot, radius: number, from: number, to: number): Spot[] => {
  const steps = Math.max(2, Math.ceil(((to - from) / (2 * Math.PI)) * 72));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const angle = from + ((to - from) * step) / steps;
    return { x: x + radius * Math.sin(angle), y: y - radius * Math.cos(angle) };
  });
};
