import { describe, ref } from '../../../rich-api/descriptor';
import { invalidArgument, itemNotFound } from '../../../rich-api/host-error';
import { COLUMNS, ROWS, area, type Area } from '../../state/area';
import { pageLayoutOf } from '../../state/page/page-of-sheet';
import { rangeRef } from '../../state/range';
import { liveSheet, type SheetTarget } from '../worksheet-ref';
import { areaArgument } from './areas-argument';

export const worksheetFreezePanes = describe<SheetTarget>('Worksheet', {
  links: { freezePanes: (target) => ref('WorksheetFreezePanes', target) },
});

const freeze = (target: SheetTarget, frozen: Area | undefined): void => {
  pageLayoutOf(liveSheet(target)).frozen = frozen;
  target.workbook.touch();
};

const count = (given: number, most: number): number => {
  if (!Number.isInteger(given) || given < 1 || given >= most) throw invalidArgument();
  return given;
};

export const worksheetFreezePanesType = describe<SheetTarget>('WorksheetFreezePanes', {
  methods: {
    /** The cells given stay in sight, in the corner; whole rows or columns stay at the top or at the left. */
    freezeAt: (target, args) => freeze(target, areaArgument(target, args, 0)),
    freezeRows: (target, args) => freeze(target, area(0, 0, count(args.optionalNumber(0) ?? 1, ROWS), COLUMNS)),
    freezeColumns: (target, args) => freeze(target, area(0, 0, ROWS, count(args.optionalNumber(0) ?? 1, COLUMNS))),
    unfreeze: (target) => freeze(target, undefined),
    getLocation: (target) => {
      const { frozen } = pageLayoutOf(liveSheet(target));
      if (frozen === undefined) throw itemNotFound();
      return rangeRef(target.workbook, target.sheet, frozen);
    },
  },
});
