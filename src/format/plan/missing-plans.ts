import type { Cells } from '../cells';
import { listsIn } from '../choice-lists';
import { DESCRIPTOR_NAMES } from '../descriptor-formula';
import { blockArea, meet, shareRows } from './areas';
import { keepRows } from './keep-rows';
import type { Area, Block, PlannedName, SheetPlan } from './sheet-plan';

/**
 * The plans of what a workbook lacks. A sheet of which nothing is left is planned whole; of one that lost a table or a field,
 * only that part is planned, for a sheet of its own. What a workbook has is in no plan.
 */
export function missingPlans(plans: readonly SheetPlan[], cells: Cells): readonly SheetPlan[] {
  const missing = plans.flatMap((plan) => {
    const lacks = (part: Part) => (part.table ? !cells.tables[part.name] : (cells.names[part.name] ?? null) === null);
    const missing = partsOf(plan).filter(lacks);
    if (missing.length === 0) return [];
    return [missing.length === partsOf(plan).length ? plan : partialPlan(plan, missing)];
  });
  const known = new Set(missing.flatMap(({ names }) => names.map(({ name }) => name)));
  const isThere = (name: string) => known.has(name) || (cells.names[name] ?? null) !== null;
  return missing.map((plan) => withKnownNames(plan, isThere));
}

/** Excel refuses a drop-down whose list it does not know, and a formula finds nothing: an older workbook may lack names. */
function withKnownNames(plan: SheetPlan, isThere: (name: string) => boolean): SheetPlan {
  const isKnown = (formula: string | undefined) => formula === undefined || listsIn(formula).every(isThere);
  const isFound = (formula: string) => !formula.includes(DESCRIPTOR_NAMES.id) || isThere(DESCRIPTOR_NAMES.id);
  return {
    ...plan,
    ...(plan.formulas ? { formulas: plan.formulas.filter(({ formula }) => isFound(formula)) } : {}),
    validations: plan.validations.filter(({ list }) => isKnown(list)),
    conditions: plan.conditions.filter((one) => one.kind !== 'formula' || isKnown(one.formula)),
  };
}

/** A table, or a named cell that goes with none. Areas of names that go with a table are its own. */
interface Part {
  readonly name: string;
  readonly table: boolean;
  readonly areas: readonly Area[];
}

function partsOf({ tables, names }: SheetPlan): readonly Part[] {
  const areasWith = (table: string) => names.filter((name) => name.goesWith === table).map(({ area }) => area);
  return [
    ...tables.map(({ name, area }) => ({ name, table: true, areas: [area, ...areasWith(name)] })),
    ...names.filter(isOnItsOwn).map(({ name, area }) => ({ name, table: false, areas: [area] })),
  ];
}

const isOnItsOwn = ({ goesWith, optional }: PlannedName) => goesWith === undefined && !optional;

function partialPlan(plan: SheetPlan, missing: readonly Part[]): SheetPlan {
  const all = partsOf(plan);
  const isMissing = ({ name }: Part) => missing.some((part) => part.name === name);
  const names = new Set(missing.map(({ name }) => name));
  const kept: SheetPlan = {
    ...plan,
    blocks: plan.blocks.filter((block) => isHead(block) || ownersOf(block, plan, all).some(isMissing)),
    formulas: (plan.formulas ?? []).filter(({ goesWith }) => names.has(goesWith)),
    tables: plan.tables.filter(({ name }) => names.has(name)),
    names: plan.names.filter(({ name, goesWith }) => names.has(goesWith ?? name)),
  };
  const filled = [...kept.blocks.map(blockArea), ...missing.flatMap(({ areas }) => areas)];
  return keepRows(kept, filled);
}

/** The band at the head of a sheet. */
const isHead = ({ row }: Block) => row < 3;

/** The parts that a block draws or captions: those it lies in; for a section's title, those below it; else those beside it. */
function ownersOf(block: Block, plan: SheetPlan, parts: readonly Part[]): readonly Part[] {
  const own = blockArea(block);
  const partsWith = (test: (area: Area) => boolean) => parts.filter(({ areas }) => areas.some(test));
  const within = partsWith((area) => meet(own, area));
  if (within.length > 0) return within;
  if (block.style !== 'section') return partsWith((area) => shareRows(own, area));
  const next = plan.blocks
    .filter(({ style, row, column }) => style === 'section' && row > block.row && column === block.column)
    .reduce((first, { row }) => Math.min(first, row), Infinity);
  return partsWith(
    (area) =>
      area.row > block.row && area.row < next && area.column >= block.column && area.column <= block.column + NEAR,
  );
}

/** How far to the right of a section's title its parts begin, at most. */
const NEAR = 2;
