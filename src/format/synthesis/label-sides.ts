/** Where a label stands, seen from its point. */
export type LabelSide = 'right' | 'left' | 'above' | 'below';

export interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

/** Room that a letter, a line and a marker take, in points of the indexes: the matrix is about 110 letters wide and 30 lines high. */
const LETTER = 0.88;
const LINE = 3.4;
const MARKER = 2;
const SIDES: readonly LabelSide[] = ['right', 'left', 'above', 'below'];

/** A side for each label on which it meets neither a point nor another label, as far as there is one; else its right or left, within the chart. */
export function labelSides(points: readonly LabelledPoint[]): readonly LabelSide[] {
  const taken: Box[] = points.map(({ x, y }) => around(x, y, MARKER, MARKER));
  return points.map((point, own) => {
    const isFree = (side: LabelSide) => {
      const box = boxOf(point, side);
      const inside = box.left >= 0 && box.right <= 100 && box.low >= 0 && box.high <= 100;
      return inside && taken.every((other, i) => i === own || !meet(box, other));
    };
    const side = SIDES.find(isFree) ?? (boxOf(point, 'right').right <= 100 ? 'right' : 'left');
    taken.push(boxOf(point, side));
    return side;
  });
}

function boxOf({ x, y, text }: LabelledPoint, side: LabelSide): Box {
  const lines = text.split('\n');
  const width = Math.max(...lines.map(({ length }) => length)) * LETTER;
  const height = lines.length * LINE;
  switch (side) {
    case 'right':
      return around(x + MARKER + width / 2, y, width / 2, height / 2);
    case 'left':
      return around(x - MARKER - width / 2, y, width / 2, height / 2);
    case 'above':
      return around(x, y + MARKER + height / 2, width / 2, height / 2);
    case 'below':
      return around(x, y - MARKER - height / 2, width / 2, height / 2);
  }
}

function around(x: number, y: number, across: number, up: number): Box {
  return { left: x - across, right: x + across, low: y - up, high: y + up };
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.low < b.high && b.low < a.high;
}
