import { areaWithout } from '../state/area-difference';
import { containsCell, intersection, type Area } from '../state/area';
import type { Sheet } from '../state/sheet';
import { validationsOf, type ValidatedAreas, type Validation } from '../state/validation';

export const validationAt = (sheet: Sheet, row: number, column: number): Validation | undefined =>
  validationsOf(sheet).list.find(({ areas }) => areas.some((one) => containsCell(one, row, column)))?.validation;

export interface Piece {
  readonly area: Area;
  readonly validation: Validation | undefined;
}

/** An area cut up by what validates its parts. */
export const validationPieces = (sheet: Sheet, of: Area): readonly Piece[] => {
  const covered = validationsOf(sheet).list.flatMap(({ areas, validation }) =>
    areas.flatMap((one) => {
      const shared = intersection(one, of);
      return shared === undefined ? [] : [{ area: shared, validation }];
    }),
  );
  const bare = areaWithout(
    of,
    covered.map((piece) => piece.area),
  );
  return [...covered, ...bare.map((area) => ({ area, validation: undefined }))];
};

/** Changes the validation of an area, part by part; undefined takes it away. */
export const changeValidation = (
  sheet: Sheet,
  of: Area,
  change: (before: Validation | undefined) => Validation | undefined,
): void => {
  const changed = new Map<Validation, Area[]>();
  const results = new Map<Validation | undefined, Validation | undefined>();
  for (const { area, validation } of validationPieces(sheet, of)) {
    if (!results.has(validation)) results.set(validation, change(validation));
    const after = results.get(validation);
    if (after !== undefined) changed.set(after, [...(changed.get(after) ?? []), area]);
  }
  const kept = mapAreas(validationsOf(sheet).list, (one) => areaWithout(one, [of]));
  const added = [...changed].map(([validation, areas]) => ({ validation, areas: results.size === 1 ? [of] : areas }));
  validationsOf(sheet).list = [...kept, ...added];
};

/** The list with every area replaced by what becomes of it; what is left with no area is gone. */
export const mapAreas = (
  list: readonly ValidatedAreas[],
  become: (area: Area) => readonly Area[],
): readonly ValidatedAreas[] =>
  list
    .map(({ areas, validation }) => ({ validation, areas: areas.flatMap((one) => become(one)) }))
    .filter(({ areas }) => areas.length > 0);
