import { ref, type AccessibleValue, type HostRef } from '../../../rich-api/descriptor';
import { requireAllowed } from '../../state/protection';
import type { Shape } from '../../state/shapes/shape';
import type { SheetTarget } from '../worksheet-ref';

/** What members of a shape's classes work on: one piece of the shape's state, and where the shape belongs. */
export interface ShapePart<T = Shape> extends SheetTarget {
  readonly shape: Shape;
  readonly part: T;
  /** The group that the shape is a member of. */
  readonly parent?: Shape | undefined;
}

export const shapeRef = ({ workbook, sheet }: SheetTarget, shape: Shape, parent?: Shape): HostRef =>
  ref('Shape', { workbook, sheet, shape, part: shape, parent } satisfies ShapePart);

export const shapePieceRef = (type: string, from: ShapePart<unknown>, part: object): HostRef =>
  ref(type, { ...from, part } satisfies ShapePart<object>);

/** A sheet protected without `allowEditObjects` refuses every change to its shapes. */
export const drawing = ({ sheet, workbook }: SheetTarget): void => {
  requireAllowed(sheet, 'allowEditObjects');
  workbook.touch();
};

/** A member that is kept as it was set, after `check` has read it. */
export const keptInShape = <P extends object, K extends keyof P>(
  key: K,
  check: (value: unknown) => P[K],
): AccessibleValue<ShapePart<P>> => ({
  get: ({ part }) => part[key],
  set: (target, value) => {
    const checked = check(value);
    drawing(target);
    target.part[key] = checked;
  },
});
