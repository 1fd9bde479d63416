import { intersection, type Area } from '../state/area';
import type { Place } from '../state/follower';
import type { Sheet } from '../state/sheet';
import type { Workbook } from '../state/workbook';
import { evaluateFormula } from './calculator';
import { tokenize } from './lexer';
import { Reference } from './value';

/** The cells that a formula names, whether by address, by name or by table. */
const named = (workbook: Workbook, sheet: Sheet, row: number, column: number, formula: string): readonly Place[] =>
  tokenize(formula.slice(1)).flatMap(({ kind, text }) => {
    if (kind !== 'reference' && kind !== 'name' && kind !== 'structured') return [];
    const found = evaluateFormula(workbook, sheet, row, column, `=${text}`);
    return found instanceof Reference ? [{ sheet: found.sheet, area: found.area }] : [];
  });

const formulasIn = ({ sheet, area }: Place): readonly (readonly [number, number, string])[] =>
  sheet.contents
    .entries(area)
    .flatMap(([row, column, { formula }]) => (formula === undefined ? [] : [[row, column, formula] as const]));

const key = ({ sheet, area }: Place): string => `${sheet.id} ${area.row} ${area.column} ${area.rows} ${area.columns}`;

const distinct = (places: readonly Place[]): readonly Place[] => [
  ...new Map(places.map((place) => [key(place), place])).values(),
];

/** The areas that the formulas of an area read. */
const direct = (workbook: Workbook, place: Place): readonly Place[] =>
  distinct(formulasIn(place).flatMap(([row, column, formula]) => named(workbook, place.sheet, row, column, formula)));

/** The cells whose formulas read an area. */
const readers = (workbook: Workbook, { sheet, area }: Place): readonly Place[] =>
  workbook.sheets.flatMap((other) =>
    formulasIn({ sheet: other, area: wholeArea(other) }).flatMap(([row, column, formula]) =>
      named(workbook, other, row, column, formula).some(
        (place) => place.sheet === sheet && intersection(place.area, area) !== undefined,
      )
        ? [{ sheet: other, area: { row, column, rows: 1, columns: 1 } }]
        : [],
    ),
  );

const wholeArea = (sheet: Sheet): Area => sheet.contents.extent() ?? { row: 0, column: 0, rows: 1, columns: 1 };

/** Follows `step` from a place until nothing new is found, or only once. */
const follow = (place: Place, step: (from: Place) => readonly Place[], once: boolean): readonly Place[] => {
  const found = new Map<string, Place>();
  let edge: readonly Place[] = [place];
  do {
    edge = edge.flatMap(step).filter((next) => !found.has(key(next)));
    for (const next of edge) found.set(key(next), next);
  } while (!once && edge.length > 0);
  return [...found.values()];
};

export const precedents = (workbook: Workbook, place: Place, directOnly: boolean): readonly Place[] =>
  follow(place, (from) => direct(workbook, from), directOnly);

export const dependents = (workbook: Workbook, place: Place, directOnly: boolean): readonly Place[] =>
  follow(place, (from) => readers(workbook, from), directOnly);
