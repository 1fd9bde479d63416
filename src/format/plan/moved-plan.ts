import type { Area, SheetPlan } from './sheet-plan';

/** The same plan so many rows and columns further: its place on the sheet is not the first cell. */
export function movedPlan<Table extends string>(
  plan: SheetPlan<Table>,
  by: Pick<Area, 'row' | 'column'>,
): SheetPlan<Table> {
  const lower = <T extends { readonly row: number }>(one: T): T => ({ ...one, row: one.row + by.row });
  const at = <T extends { readonly row: number; readonly column: number }>(one: T): T => ({
    ...lower(one),
    column: one.column + by.column,
  });
  const inPlace = <T extends { readonly area: Area }>(one: T): T => ({ ...one, area: at(one.area) });
  const { titleRows, breaks = [] } = plan.page;
  return {
    ...plan,
    ...(plan.hiddenColumns ? { hiddenColumns: plan.hiddenColumns.map((column) => column + by.column) } : {}),
    blocks: plan.blocks.map(at),
    formulas: (plan.formulas ?? []).map(at),
    merges: plan.merges.map(at),
    tables: plan.tables.map(inPlace),
    names: plan.names.map(inPlace),
    validations: plan.validations.map(inPlace),
    conditions: plan.conditions.map(inPlace),
    rowHeights: plan.rowHeights.map(lower),
    fitRows: plan.fitRows.map(lower),
    frozenRows: plan.frozenRows + by.row,
    page: {
      ...plan.page,
      area: at(plan.page.area),
      breaks: breaks.map((row) => row + by.row),
      ...(titleRows ? { titleRows: lower(titleRows) } : {}),
    },
  };
}
