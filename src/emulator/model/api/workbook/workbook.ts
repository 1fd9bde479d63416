import { describe, ref, type HostRef } from '../../../rich-api/descriptor';
import { HostError, itemNotFound } from '../../../rich-api/host-error';
import { selectionOf } from '../../cells/selection';
import { eventRange, eventsEnabled } from '../../events';
import { area } from '../../state/area';
import { part } from '../../state/part';
import { areaOf, rangeRef } from '../../state/range';
import type { Workbook } from '../../state/workbook';
import { rangeAreasRef } from '../range/range-areas-ref';
import { bindingsOf } from './bindings';
import { propertiesOf } from './properties';

/** What a workbook's window would show or a save would set. */
export const workbookFlags = part<
  Workbook,
  { usePrecisionAsDisplayed: boolean; chartDataPointTrack: boolean; saved: boolean }
>(() => ({ usePrecisionAsDisplayed: false, chartDataPointTrack: true, saved: false }));

const forEvent = (workbook: Workbook, id: string): HostRef => {
  const range = eventRange(workbook, id);
  if (range?.area === undefined) throw itemNotFound();
  return rangeRef(workbook, range.sheet, areaOf(range));
};

export const workbookType = describe<Workbook>('Workbook', {
  values: {
    name: (workbook) => workbook.name,
    readOnly: () => false,
    isDirty: {
      get: (workbook) => workbook.isDirty,
      set: (workbook, value) => {
        workbook.isDirty = value === true;
      },
    },
    autoSave: () => false,
    previouslySaved: (workbook) => workbookFlags(workbook).saved,
    calculationEngineVersion: () => 191_029,
    chartDataPointTrack: {
      get: (workbook) => workbookFlags(workbook).chartDataPointTrack,
      set: (workbook, value) => {
        workbookFlags(workbook).chartDataPointTrack = value === true;
      },
    },
    usePrecisionAsDisplayed: {
      get: (workbook) => workbookFlags(workbook).usePrecisionAsDisplayed,
      set: (workbook, value) => {
        workbookFlags(workbook).usePrecisionAsDisplayed = value === true;
      },
    },
  },
  links: {
    worksheets: (workbook) => ref('WorksheetCollection', workbook),
    names: (workbook) => ref('NamedItemCollection', { workbook, sheet: undefined }),
    application: (workbook) => ref('Application', workbook),
    properties: (workbook) => ref('DocumentProperties', propertiesOf(workbook)),
    settings: (workbook) => ref('SettingCollection', workbook),
    protection: (workbook) => ref('WorkbookProtection', workbook),
    bindings: (workbook) => ref('BindingCollection', bindingsOf(workbook)),
    functions: (workbook) => ref('Functions', workbook),
    _Runtime: (workbook) => ref('Runtime', workbook),
  },
  methods: {
    getActiveCell: (workbook) => {
      const selected = selectionOf(workbook.active).areas.at(-1) ?? area(0, 0);
      return rangeRef(workbook, workbook.active, area(selected.row, selected.column));
    },
    getSelectedRange: (workbook) => {
      const [selected, ...more] = selectionOf(workbook.active).areas;
      if (selected === undefined || more.length > 0) throw new HostError('InvalidSelection');
      return rangeRef(workbook, workbook.active, selected);
    },
    getSelectedRanges: (workbook) => rangeAreasRef(workbook, workbook.active, selectionOf(workbook.active).areas),
    getIsActiveCollabSession: () => false,
    save: (workbook) => {
      workbook.isDirty = false;
      workbookFlags(workbook).saved = true;
    },
    close: () => null,
    _GetRangeForEventByReferenceId: (workbook, args) => forEvent(workbook, args.text(0)),
    _GetReferenceCount: () => 0,
  },
  events: ['activated', 'autoSaveSettingChanged'],
});

export const runtimeType = describe<Workbook>('Runtime', {
  values: {
    enableEvents: {
      get: (workbook) => eventsEnabled(workbook).enabled,
      set: (workbook, value) => {
        eventsEnabled(workbook).enabled = value === true;
      },
    },
  },
});
