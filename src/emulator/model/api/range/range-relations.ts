import { describe, ref, type HostRef, type Method } from '../../../rich-api/descriptor';
import { itemNotFound } from '../../../rich-api/host-error';
import { dependents, precedents } from '../../calc/precedents';
import { areaOf, fullAddress, rangeRef, type LiveRange } from '../../state/range';
import type { Place } from '../../state/follower';
import type { Sheet } from '../../state/sheet';
import type { Workbook } from '../../state/workbook';
import { rangeAreasRef } from './range-areas-ref';

/** Areas that may stand on several sheets. */
interface WorkbookAreas {
  readonly workbook: Workbook;
  readonly places: readonly Place[];
}

type Find = (workbook: Workbook, place: Place, directOnly: boolean) => readonly Place[];

const related =
  (find: Find, directOnly: boolean): Method<LiveRange> =>
  (range) => {
    const places = find(range.workbook, { sheet: range.sheet, area: areaOf(range) }, directOnly);
    if (places.length === 0) throw itemNotFound();
    return ref('WorkbookRangeAreas', { workbook: range.workbook, places } satisfies WorkbookAreas);
  };

/** Which cells a range's formulas read, and which formulas read the range. */
export const rangeRelations = describe<LiveRange>('Range', {
  methods: {
    getDirectPrecedents: related(precedents, true),
    getPrecedents: related(precedents, false),
    getDirectDependents: related(dependents, true),
    getDependents: related(dependents, false),
  },
});

const bySheet = ({ places }: WorkbookAreas): ReadonlyMap<Sheet, readonly Place[]> => {
  const found = new Map<Sheet, Place[]>();
  for (const place of places) found.set(place.sheet, [...(found.get(place.sheet) ?? []), place]);
  return found;
};

const areasOn = (target: WorkbookAreas, sheet: Sheet): HostRef =>
  rangeAreasRef(
    target.workbook,
    sheet,
    (bySheet(target).get(sheet) ?? []).map(({ area }) => area),
  );

const onSheet: Method<WorkbookAreas> = (target, args) => {
  const sheet = target.workbook.findSheet(args.text(0));
  if (sheet === undefined || !bySheet(target).has(sheet)) throw itemNotFound();
  return areasOn(target, sheet);
};

export const workbookRangeAreasType = describe<WorkbookAreas>('WorkbookRangeAreas', {
  values: {
    addresses: (target) =>
      [...bySheet(target)].map(([sheet, places]) => places.map(({ area }) => fullAddress(sheet, area)).join(',')),
  },
  links: {
    areas: (target) => ref('RangeAreasCollection', target),
    ranges: (target) => ref('RangeCollection', { workbook: target.workbook, ranges: liveRanges(target) }),
  },
  methods: {
    getRangeAreasBySheet: onSheet,
    getRangeAreasOrNullObjectBySheet: (target, args) => {
      const sheet = target.workbook.findSheet(args.text(0));
      return sheet !== undefined && bySheet(target).has(sheet) ? areasOn(target, sheet) : ref('', null);
    },
  },
});

const liveRanges = ({ workbook, places }: WorkbookAreas): readonly LiveRange[] =>
  places.map(({ sheet, area }) => rangeRef(workbook, sheet, area).target as LiveRange);

export const rangeAreasCollectionType = describe<WorkbookAreas>('RangeAreasCollection', {
  items: (target) => [...bySheet(target).keys()].map((sheet) => areasOn(target, sheet)),
});
