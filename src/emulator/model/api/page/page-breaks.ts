import { describe, ref, type HostRef } from '../../../rich-api/descriptor';
import { invalidArgument, itemNotFound } from '../../../rich-api/host-error';
import { area } from '../../state/area';
import type { PageBreak, PageLayout } from '../../state/page/page-layout';
import { pageLayoutOf } from '../../state/page/page-of-sheet';
import { rangeRef } from '../../state/range';
import type { SheetTarget } from '../worksheet-ref';
import { areaArgument } from './areas-argument';
import type { PagePart } from './page-part';

/** Breaks between rows are horizontal, those between columns vertical. */
interface Breaks extends SheetTarget {
  readonly kind: 'rowBreaks' | 'columnBreaks';
  readonly layout: PageLayout;
}
interface BreakPart extends Breaks, PagePart<PageBreak> {}

export const worksheetPageBreaks = describe<SheetTarget>('Worksheet', {
  links: {
    horizontalPageBreaks: (target) =>
      ref('PageBreakCollection', { ...target, kind: 'rowBreaks', layout: pageLayoutOf(target.sheet) } satisfies Breaks),
    verticalPageBreaks: (target) =>
      ref('PageBreakCollection', {
        ...target,
        kind: 'columnBreaks',
        layout: pageLayoutOf(target.sheet),
      } satisfies Breaks),
  },
});

const breakRef = (target: Breaks, part: PageBreak): HostRef =>
  ref('PageBreak', { ...target, part } satisfies BreakPart);

export const pageBreakCollectionType = describe<Breaks>('PageBreakCollection', {
  items: (target) => target.layout[target.kind].map((each) => breakRef(target, each)),
  /** By place; one that was added is addressed by its id from then on, which is text. */
  item: (target, args) => {
    const key = args.at(0);
    const breaks = target.layout[target.kind];
    const found = typeof key === 'number' ? breaks[key] : breaks.find(({ id }) => id === key);
    if (found === undefined) throw itemNotFound();
    return breakRef(target, found);
  },
  methods: {
    add: (target, args) => {
      const { row, column } = areaArgument(target, args, 0);
      const at = target.kind === 'rowBreaks' ? row : column;
      // Nothing is printed before the first row or column, so that no page can end there.
      if (at === 0) throw invalidArgument();
      const breaks = target.layout[target.kind];
      const known = breaks.find((each) => each.at === at);
      if (known !== undefined) return breakRef(target, known);
      const made: PageBreak = { id: `b${target.workbook.nextId()}`, at };
      breaks.push(made);
      breaks.sort((a, b) => a.at - b.at);
      target.workbook.touch();
      return breakRef(target, made);
    },
    removePageBreaks: (target) => {
      target.layout[target.kind] = [];
      target.workbook.touch();
    },
  },
});

export const pageBreakType = describe<BreakPart>('PageBreak', {
  id: ({ part }) => ({ _Id: part.id }),
  values: {
    rowIndex: ({ kind, part }) => (kind === 'rowBreaks' ? part.at : 0),
    columnIndex: ({ kind, part }) => (kind === 'columnBreaks' ? part.at : 0),
    _Id: ({ part }) => part.id,
  },
  methods: {
    delete: ({ workbook, layout, kind, part }) => {
      layout[kind] = layout[kind].filter((each) => each !== part);
      workbook.touch();
    },
    getCellAfterBreak: ({ workbook, sheet, kind, part }) =>
      rangeRef(workbook, sheet, kind === 'rowBreaks' ? area(part.at, 0) : area(0, part.at)),
  },
});
