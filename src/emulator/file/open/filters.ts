import type { AutoFilter, FilterColumn } from '../../../xlsx/sheet-rules';
import type { FilterCriteria } from '../../model/filters/criteria';
import { DYNAMIC_FILTERS } from '../../model/filters/periods';
import { lastRow, type Area } from '../../model/state/area';
import type { Filter } from '../../model/state/filters';
import type { Sheet } from '../../model/state/sheet';
import { comparisons, dynamicName } from '../filter-words';

/** Gives a filter its criteria; the rows of its body that the file hides are then hidden by it. */
export function fillFilter(sheet: Sheet, filter: Filter, from: AutoFilter, body: Area): void {
  for (const column of from.columns) {
    const criteria = criteriaOf(column);
    if (criteria) filter.columns.set(column.column, criteria);
  }
  if (filter.columns.size === 0) return;
  for (const row of sheet.rows.hidden.keys()) {
    if (row >= body.row && row <= lastRow(body)) filter.hidden.set(row, true);
  }
}

/** What a column's filter shows; undefined for one that shows all, or of a kind that a file's description lacks. */
function criteriaOf({ values, blanks, custom, top, dynamic }: FilterColumn): FilterCriteria | undefined {
  if (values !== undefined || blanks)
    return { filterOn: 'Values', values: [...(values ?? []), ...(blanks ? [''] : [])] };
  if (custom !== undefined) {
    const [first, second] = custom.conditions.map(({ operator, value }) => `${comparisons[operator] ?? '='}${value}`);
    if (first === undefined) return undefined;
    const one: FilterCriteria = { filterOn: 'Custom', criterion1: first };
    return second === undefined ? one : { ...one, criterion2: second, operator: custom.all ? 'And' : 'Or' };
  }
  if (top !== undefined) {
    const unit = top.percent ? 'Percent' : 'Items';
    return { filterOn: `${top.bottom ? 'Bottom' : 'Top'}${unit}`, criterion1: String(top.count) };
  }
  const found = DYNAMIC_FILTERS.find((name) => dynamicName(name) === dynamic);
  return found === undefined ? undefined : { filterOn: 'Dynamic', dynamicCriteria: found };
}
