import type { SheetPlan } from './sheet-plan';

/** Longest name of a sheet that Excel takes. */
const LONGEST_NAME = 31;

/** The same plans, each under a name that no sheet of the workbook has: one that is taken gets a number. */
export function withFreeNames<Table extends string>(
  plans: readonly SheetPlan<Table>[],
  sheetNames: readonly string[],
): readonly SheetPlan<Table>[] {
  const taken = new Set(sheetNames.map((name) => name.toLowerCase()));
  return plans.map((plan) => {
    const name = freeName(plan.name, taken);
    taken.add(name.toLowerCase());
    return { ...plan, name };
  });
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) {
    const ending = ` (${number})`;
    free = `${name.slice(0, LONGEST_NAME - ending.length)}${ending}`;
  }
  return free;
}
