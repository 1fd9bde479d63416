import { blockArea, meet } from './areas';
import type { Area, SheetPlan } from './sheet-plan';

interface Rows {
  readonly row: number;
  readonly rows: number;
}

/** The same plan without the rows that nothing of it fills, but for one of space above each section. */
export function keepRows(plan: SheetPlan, filled: readonly Area[]): SheetPlan {
  const rows = new Set(filled.flatMap(({ row, rows: count }) => Array.from({ length: count }, (_, i) => row + i)));
  const spaced = plan.blocks.filter(({ style }) => style === 'section').map(({ row }) => row - 1);
  const kept = [...new Set([...rows, HEAD_SPACE, ...spaced])].sort((a, b) => a - b);
  const moved = new Map(kept.map((row, index) => [row, index]));
  /** The same rows at their new place; none where one of them is gone. */
  const at = <T extends Rows>(old: T): T[] => {
    const row = moved.get(old.row);
    const whole = row !== undefined && moved.get(old.row + old.rows - 1) === row + old.rows - 1;
    return whole ? [{ ...old, row }] : [];
  };
  const inPlace = <T extends { readonly area: Area }>(entry: T): T[] =>
    at(entry.area).map((area) => ({ ...entry, area }));
  const draws = (area: Area) => filled.some((one) => meet(one, area));
  const rowByRow = <T extends Rows>(old: T): T[] =>
    Array.from({ length: old.rows }, (_, i) => ({ ...old, row: old.row + i, rows: 1 })).flatMap(at);
  const { titleRows: oldTitleRows, breaks = [], ...page } = plan.page;
  const [titleRows] = oldTitleRows ? at(oldTitleRows) : [];
  return {
    ...plan,
    blocks: plan.blocks.flatMap((block) => at(blockArea(block)).map(({ row }) => ({ ...block, row }))),
    formulas: (plan.formulas ?? []).flatMap(at),
    merges: plan.merges.filter(draws).flatMap(at),
    tables: plan.tables.flatMap(inPlace),
    names: plan.names.flatMap(inPlace),
    validations: plan.validations.filter(({ area }) => draws(area)).flatMap(inPlace),
    conditions: plan.conditions.filter(({ area }) => draws(area)).flatMap(inPlace),
    rowHeights: plan.rowHeights.flatMap(rowByRow),
    fitRows: plan.fitRows.flatMap(rowByRow),
    page: {
      ...page,
      area: { ...page.area, rows: kept.length },
      breaks: breaks.flatMap((row) => at({ row, rows: 1 }).map((moved) => moved.row)),
      ...(titleRows ? { titleRows } : {}),
    },
  };
}

/** The narrow row under the head of a sheet. */
const HEAD_SPACE = 3;
