import { namesOf, type Names } from '../state/names';
import type { Sheet } from '../state/sheet';
import { tablesOf } from '../state/table';
import type { Workbook } from '../state/workbook';
import type { KnownFormula, KnownFormulas } from './known-formula';

type Cells = Map<Sheet, number[]>;

/**
 * The cells that changed since all formulas were known, and those whose formulas must be calculated anew for it, by place key.
 * Undefined where all formulas must be.
 */
export const staleFormulas = (
  workbook: Workbook,
  known: KnownFormulas,
): ReadonlyMap<Sheet, Set<number>> | undefined => {
  const changed: Cells = new Map();
  for (const sheet of workbook.sheets) {
    const cells = sheet.contents.changedCells();
    // What spills reaches cells that have no formula.
    if (cells === undefined || !sheet.enableCalculation || !sheet.spilled.isEmpty) return undefined;
    changed.set(sheet, [...cells]);
  }
  const stale = new Map([...changed].map(([sheet, cells]) => [sheet, new Set(cells)] as const));
  follow(changed, unchanged(known, stale), stale);
  return stale;
};

type Unchanged = readonly [sheet: Sheet, cell: number, formula: KnownFormula];

const unchanged = (known: KnownFormulas, stale: ReadonlyMap<Sheet, Set<number>>): Unchanged[] =>
  [...known].flatMap(([sheet, formulas]) =>
    [...formulas].flatMap(([cell, formula]) =>
      stale.get(sheet)?.has(cell) === true ? [] : [[sheet, cell, formula] as const],
    ),
  );

/** Adds to the stale formulas those that look at a changed cell, then those that look at these, and so on. */
const follow = (changed: Cells, among: readonly Unchanged[], stale: ReadonlyMap<Sheet, Set<number>>): void => {
  let [edge, left] = [changed, among];
  while (edge.size > 0) {
    const [next, rest]: [Cells, Unchanged[]] = [new Map(), []];
    for (const one of left) {
      const [sheet, cell, { sources }] = one;
      if (sources.elsewhere || [...edge].some(([on, cells]) => sources.mayHold(on, cells))) {
        stale.get(sheet)?.add(cell);
        next.set(sheet, [...(next.get(sheet) ?? []), cell]);
      } else rest.push(one);
    }
    [edge, left] = [next, rest];
  }
};

/** All that the meaning of a formula depends on beside cells: sheets, tables and names. Equal as long as none of them changed. */
export const structureOf = (workbook: Workbook): string =>
  JSON.stringify([
    named(namesOf(workbook)),
    workbook.sheets.map((sheet) => [
      sheet.id,
      sheet.name,
      named(namesOf(sheet)),
      tablesOf(sheet).map((table) => [
        table.name,
        table.area,
        table.showHeaders,
        table.showTotals,
        table.columns.map(({ name }) => name),
      ]),
    ]),
  ]);

const named = (names: Names): readonly string[] => [...names.values()].flatMap(({ name, formula }) => [name, formula]);
