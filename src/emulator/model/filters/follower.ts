import type { Follower } from '../state/follower';
import { sheetFilterOf, showAll, type Filter } from '../state/filters';
import { shiftArea, shiftCell, shiftKeys } from '../state/shift';
import { tablesOf } from '../state/table';

/** Keeps a sheet's filter on its cells, and hidden rows known by their new numbers. Runs before the tables' follower. */
export const filterFollower: Follower = {
  shifted: (_workbook, shift) => {
    const kept = sheetFilterOf(shift.sheet);
    for (const table of tablesOf(shift.sheet))
      if (table.filter !== undefined) shiftKeys(shift, 'row', table.filter.hidden);
    const { filter } = kept;
    if (filter === undefined) return;
    shiftKeys(shift, 'row', filter.hidden);
    const after = shiftArea(shift, filter.area);
    if (after === undefined || shiftArea(shift, { ...filter.area, rows: 1 }) === undefined) {
      showAll(shift.sheet, filter);
      kept.filter = undefined;
      return;
    }
    const columns = [...filter.columns];
    filter.columns.clear();
    for (const [index, criteria] of columns) {
      const cell = shiftCell(shift, filter.area.row, filter.area.column + index);
      if (cell !== undefined) filter.columns.set(cell[1] - after.column, criteria);
    }
    filter.area = after;
  },
  sheetCopied: (_workbook, from, to) => {
    const { filter } = sheetFilterOf(from);
    if (filter !== undefined) sheetFilterOf(to).filter = { ...copied(filter), area: filter.area };
  },
};

const copied = ({ columns, hidden }: Filter): Filter => ({ columns: new Map(columns), hidden: new Map(hidden) });
