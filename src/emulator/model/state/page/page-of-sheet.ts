import { COLUMNS, ROWS, area } from '../area';
import type { Follower } from '../follower';
import { part } from '../part';
import { shiftArea, type Shift } from '../shift';
import type { Sheet } from '../sheet';
import { newPageLayout, type PageBreak, type PageLayout } from './page-layout';

const layouts = part<Sheet, { layout: PageLayout }>(() => ({ layout: newPageLayout() }));

export const pageLayoutOf = (sheet: Sheet): PageLayout => layouts(sheet).layout;

/** Breaks move with the rows or columns that they stand before; those of deleted ones are gone. */
const shiftBreaks = (shift: Shift, axis: Shift['axis'], breaks: readonly PageBreak[]): PageBreak[] => {
  const whole = axis === 'row' ? shift.area.columns === COLUMNS : shift.area.rows === ROWS;
  if (shift.axis !== axis || !whole) return [...breaks];
  return breaks.flatMap(({ id, at }) => {
    const line = axis === 'row' ? area(at, 0, 1, COLUMNS) : area(0, at, ROWS, 1);
    const moved = shiftArea(shift, line);
    return moved === undefined ? [] : [{ id, at: axis === 'row' ? moved.row : moved.column }];
  });
};

const shifted: Follower['shifted'] = (_workbook, shift) => {
  const layout = pageLayoutOf(shift.sheet);
  layout.printArea = layout.printArea.flatMap((each) => shiftArea(shift, each) ?? []);
  layout.titleRows = layout.titleRows && shiftArea(shift, layout.titleRows);
  layout.titleColumns = layout.titleColumns && shiftArea(shift, layout.titleColumns);
  layout.rowBreaks = shiftBreaks(shift, 'row', layout.rowBreaks);
  layout.columnBreaks = shiftBreaks(shift, 'column', layout.columnBreaks);
};

const sheetCopied: Follower['sheetCopied'] = (_workbook, from, to) => {
  layouts(to).layout = structuredClone(pageLayoutOf(from));
};

export const pageFollower: Follower = { shifted, sheetCopied };
