import { anchorAt, boxOf, shiftAnchor, type Box } from '../charts/anchor';
import { drawingNumberOf } from '../drawing-number';
import type { Follower } from '../follower';
import { part } from '../part';
import type { Sheet } from '../sheet';
import type { Shift } from '../shift';
import type { Workbook } from '../workbook';
import type { Shape } from './shape';

/** The shapes of a sheet, bottommost first. */
export const shapesOf = part<Sheet, { shapes: Shape[] }>(() => ({ shapes: [] }));

export const nextShapeId = (workbook: Workbook): string =>
  `{${workbook.nextId().toString(16).toUpperCase().padStart(8, '0')}-0002-0000-0000-000000000000}`;

/** Shapes and the members of groups, all on one level. */
export const allShapes = (shapes: readonly Shape[]): Shape[] =>
  shapes.flatMap((shape) => [shape, ...allShapes(shape.members)]);

export const findShape = (shapes: readonly Shape[], key: string): Shape | undefined => {
  const wanted = key.toLowerCase();
  return shapes.find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
};

/** Moves a shape; the members of a group move and stretch with it. */
export const setBox = (sheet: Sheet, shape: Shape, box: Box): void => {
  const before = boxOf(sheet, shape.anchor);
  shape.anchor = anchorAt(sheet, box);
  const scale = (to: number, from: number): number => (from === 0 ? 1 : to / from);
  const [across, down] = [scale(box.width, before.width), scale(box.height, before.height)];
  for (const member of shape.members) {
    const { left, top, width, height } = boxOf(sheet, member.anchor);
    setBox(sheet, member, {
      left: box.left + (left - before.left) * across,
      top: box.top + (top - before.top) * down,
      width: width * across,
      height: height * down,
    });
  }
};

/** A shape that only moves with its cells keeps its size; one that does neither keeps its place. */
const shiftShape = (shift: Shift, shape: Shape, placement = shape.placement): void => {
  const { width, height } = boxOf(shift.sheet, shape.anchor);
  if (placement !== 'Absolute') shape.anchor = shiftAnchor(shift, shape.anchor);
  if (placement === 'OneCell') {
    const { left, top } = boxOf(shift.sheet, shape.anchor);
    shape.anchor = anchorAt(shift.sheet, { left, top, width, height });
  }
  for (const member of shape.members) shiftShape(shift, member, placement);
};

/** A copy with ids of its own. */
export const copyShape = (workbook: Workbook, shape: Shape): Shape => ({
  ...structuredClone(shape),
  id: nextShapeId(workbook),
  members: shape.members.map((member) => copyShape(workbook, member)),
});

export const shapeFollower: Follower = {
  shifted: (_workbook, shift) => {
    for (const shape of shapesOf(shift.sheet).shapes) shiftShape(shift, shape);
  },
  sheetCopied: (workbook, from, to) => {
    shapesOf(to).shapes = shapesOf(from).shapes.map((shape) => copyShape(workbook, shape));
    drawingNumberOf(to).last = drawingNumberOf(from).last;
  },
};
