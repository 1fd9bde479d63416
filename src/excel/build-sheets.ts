import type { SheetPlan } from '../format/plan/sheet-plan';
import { drawSheet } from './draw-sheet';

/**
 * Draws the plans on new sheets at the end of the workbook, and none on a sheet that exists: a name that is taken gets a
 * number. Two round trips: one to learn the names, one to draw.
 */
export async function buildSheets(context: Excel.RequestContext, plans: readonly SheetPlan[]): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load({ name: true });
  await context.sync();
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  for (const plan of plans) {
    const name = freeName(plan.name, taken);
    taken.add(name.toLowerCase());
    drawSheet(context, worksheets.add(name), plan);
  }
  await context.sync();
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name} (${number})`;
  return free;
}
