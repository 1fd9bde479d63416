import { rangeFormula, rangeOfFormula } from '../address';
import type { Cells } from '../cells';
import { blockArea, meet } from '../plan/areas';
import type { Area, PlannedName, SheetPlan } from '../plan/sheet-plan';
import type { InspectedSheet, Inspection, Mend } from './mend';
import { witnessedPlaces, witnessOf } from './witness';

type Drawn = NonNullable<Extract<Mend, { kind: 'defineName' }>['draws']>;

interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * Names that are lost while what they named is there get it back: the cell beside their caption, or a place within a block whose
 * name is there. What goes with a table and is nowhere is drawn anew, right of all that its sheet holds. A name whose sheet is
 * gone is left to whoever builds sheets.
 */
export function lostNames(plan: SheetPlan, cells: Cells, inspection: Inspection): readonly Mend[] {
  const lost = plan.names.filter(
    ({ name, refersTo }) => refersTo === undefined && (cells.names[name] ?? null) === null,
  );
  if (lost.length === 0) return [];
  const homes = homesOf(plan, inspection);
  const places = new Map<string, Place>(
    Object.entries(inspection.definedNames).flatMap(([name, formula]) => {
      const place = rangeOfFormula(formula);
      return place ? [[name, place] as const] : [];
    }),
  );
  const mends: Mend[] = [];
  const define = ({ name }: PlannedName, place: Place, draws?: Drawn) => {
    places.set(name, place);
    const mend: Mend = { kind: 'defineName', name, refersTo: rangeFormula(place.sheet, place.area) };
    mends.push(draws ? { ...mend, draws } : mend);
  };
  // Blocks before the cells within them.
  const largestFirst = [...lost].sort((a, b) => b.area.rows * b.area.columns - a.area.rows * a.area.columns);
  const drawnBeside = freeColumns(homes);
  for (const planned of largestFirst) {
    const found = withinBlock(plan, planned, places) ?? beside(plan, planned, homes, places, inspection.tables);
    if (found) {
      define(planned, found);
      continue;
    }
    const table = inspection.tables.find(({ name }) => name === planned.goesWith);
    // Where a sheet was too large to be looked at, nobody knows what stands there.
    if (!table || !planned.goesWith || !homes.some(({ name }) => name === table.sheet)) continue;
    const drawn = drawnAnew(plan, planned.area, drawnBeside(table.sheet));
    define(planned, { sheet: table.sheet, area: drawn.area }, { besideTable: planned.goesWith, blocks: drawn.blocks });
    drawnBeside(table.sheet, drawn.end);
  }
  return mends;
}

/** The sheets on which something of a plan is left. */
function homesOf(
  { tables, names }: SheetPlan,
  { tables: found, sheets, definedNames }: Inspection,
): readonly InspectedSheet[] {
  const withTables = found.filter(({ name }) => tables.some((table) => table.name === name)).map(({ sheet }) => sheet);
  const withNames = names.flatMap(({ name }) => rangeOfFormula(definedNames[name] ?? '')?.sheet ?? []);
  const homes = new Set([...withTables, ...withNames]);
  return sheets.filter(({ name }) => homes.has(name));
}

/** A cell of a block that has a name of its own: where the block is, it is. */
function withinBlock(plan: SheetPlan, { name, area }: PlannedName, places: ReadonlyMap<string, Place>): Place | null {
  for (const block of plan.names) {
    const place = places.get(block.name);
    const isWithin = block.name !== name && block.refersTo === undefined && meet(block.area, area);
    if (!place || !isWithin || block.area.rows * block.area.columns <= area.rows * area.columns) continue;
    const row = place.area.row + area.row - block.area.row;
    const column = place.area.column + area.column - block.area.column;
    return { sheet: place.sheet, area: { ...area, row, column } };
  }
  return null;
}

/** The cells that a caption on a sheet speaks of, where it speaks of one place alone that is no table's and no other name's. */
function beside(
  plan: SheetPlan,
  { area }: PlannedName,
  homes: readonly InspectedSheet[],
  places: ReadonlyMap<string, Place>,
  tables: readonly Place[],
): Place | null {
  const witness = witnessOf(plan, area);
  if (!witness) return null;
  const taken = [...places.values(), ...tables];
  const isFree = (one: Place) => !taken.some(({ sheet, area: at }) => sheet === one.sheet && meet(at, one.area));
  const found = homes
    .flatMap((sheet) =>
      witnessedPlaces(sheet, witness).map(({ row, column }) => ({ sheet: sheet.name, area: { ...area, row, column } })),
    )
    .filter(isFree);
  const [place, ...others] = found;
  return place && others.length === 0 ? place : null;
}

/** A named area drawn in free columns, under its caption. */
function drawnAnew(plan: SheetPlan, area: Area, column: number) {
  const caption = witnessOf(plan, area);
  const left = area.column - (caption?.right ?? 0);
  const filled: readonly Area[] = [
    area,
    ...(caption ? [{ row: area.row - caption.down, column: left, rows: 1, columns: 1 }] : []),
  ];
  const blocks = plan.blocks.filter((block) => filled.some((one) => meet(one, blockArea(block))));
  const first = Math.min(left, ...blocks.map((block) => block.column));
  const moved = (at: number) => at - first + column;
  const ends = [area.column + area.columns, ...blocks.map((block) => block.column + blockArea(block).columns)];
  return {
    area: { ...area, column: moved(area.column) },
    end: moved(Math.max(...ends)),
    blocks: blocks.map((block) => ({ ...block, column: moved(block.column) })),
  };
}

/** Tells the first free column of a sheet, one left blank before it; or notes where what was drawn there ends. */
function freeColumns(homes: readonly InspectedSheet[]) {
  const ends = new Map(
    homes.map(({ name, column, cells }) => [name, column + Math.max(0, ...cells.map((line) => line.length))]),
  );
  return (sheet: string, end?: number): number => {
    if (end !== undefined) ends.set(sheet, end);
    return (ends.get(sheet) ?? 0) + 1;
  };
}
