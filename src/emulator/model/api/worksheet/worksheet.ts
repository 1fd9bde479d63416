import { describe, ref, type AccessibleValue } from '../../../rich-api/descriptor';
import { oneOf } from '../../../rich-api/arguments';
import { invalidArgument, itemNotFound } from '../../../rich-api/host-error';
import { calculate } from '../../calc/calculator';
import { activateSheet } from '../../cells/selection';
import { charactersFromPoints, pointsFromCharacters } from '../../state/dimensions';
import { parseColor } from '../../state/color';
import type { Sheet } from '../../state/sheet';
import { copySheet, deleteSheet, moveSheet, renameSheet, setVisibility } from '../../sheets/sheets';
import { worksheetEvents } from './worksheet-events';
import { liveSheet, worksheetRef, type SheetTarget } from '../worksheet-ref';

const flag = (name: 'showGridlines' | 'showHeadings' | 'enableCalculation'): AccessibleValue<SheetTarget> => ({
  get: (target) => liveSheet(target)[name],
  set: (target, value) => {
    if (typeof value !== 'boolean') throw invalidArgument();
    liveSheet(target)[name] = value;
    target.workbook.touch();
  },
});

const color = (value: unknown): string => {
  const parsed = value === '' ? '' : parseColor(value);
  if (parsed === undefined) throw invalidArgument();
  return parsed;
};

const text = (value: unknown): string => {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
};

/** The next sheet in a direction, of all or of those shown. */
const neighbour = (target: SheetTarget, step: 1 | -1, visibleOnly: boolean): Sheet => {
  const { sheets } = target.workbook;
  const at = sheets.indexOf(liveSheet(target));
  const others = step === 1 ? sheets.slice(at + 1) : sheets.slice(0, at).reverse();
  const found = others.find((sheet) => !visibleOnly || sheet.visibility === 'Visible');
  if (found === undefined) throw itemNotFound();
  return found;
};

const positionTypes = ['None', 'Before', 'After', 'Beginning', 'End'] as const;
const copyPosition = (
  { workbook }: SheetTarget,
  type: (typeof positionTypes)[number],
  relative: Sheet | undefined,
): number => {
  if (type === 'Beginning') return 0;
  if (type === 'End' || type === 'None') return workbook.sheets.length;
  if (relative === undefined) throw invalidArgument();
  return workbook.sheets.indexOf(relative) + (type === 'After' ? 1 : 0);
};

export const worksheetType = describe<SheetTarget>('Worksheet', {
  id: ({ sheet }) => ({ Id: sheet.id }),
  values: {
    id: (target) => liveSheet(target).id,
    name: {
      get: (target) => liveSheet(target).name,
      set: (target, value) => renameSheet(target.workbook, liveSheet(target), text(value)),
    },
    position: {
      get: (target) => target.workbook.sheets.indexOf(liveSheet(target)),
      set: (target, value) => moveSheet(target.workbook, liveSheet(target), Number(value)),
    },
    visibility: {
      get: (target) => liveSheet(target).visibility,
      set: (target, value) =>
        setVisibility(target.workbook, liveSheet(target), oneOf(value, ['Visible', 'Hidden', 'VeryHidden'])),
    },
    tabColor: {
      get: (target) => liveSheet(target).tabColor,
      set: (target, value) => {
        liveSheet(target).tabColor = color(value);
        target.workbook.touch();
      },
    },
    tabId: ({ workbook, sheet }) => workbook.sheets.indexOf(sheet) + 1,
    showGridlines: flag('showGridlines'),
    showHeadings: flag('showHeadings'),
    enableCalculation: flag('enableCalculation'),
    standardHeight: (target) => liveSheet(target).rows.standard,
    standardWidth: {
      get: (target) => charactersFromPoints(liveSheet(target).columns.standard),
      set: (target, value) => {
        if (typeof value !== 'number' || value < 0 || value > 255) throw invalidArgument();
        liveSheet(target).columns.standard = pointsFromCharacters(value);
        target.workbook.touch();
      },
    },
  },
  links: {
    protection: (target) => ref('WorksheetProtection', target),
    names: (target) => ref('NamedItemCollection', { workbook: target.workbook, sheet: target.sheet }),
    customProperties: (target) => ref('WorksheetCustomPropertyCollection', target.sheet),
  },
  methods: {
    activate: (target) => activateSheet(target.workbook, liveSheet(target)),
    calculate: (target) => calculate(target.workbook, true),
    delete: (target) => deleteSheet(target.workbook, liveSheet(target)),
    copy: (target, args) => {
      const relative = args.has(1) ? (args.object(1).target as SheetTarget).sheet : undefined;
      const position = copyPosition(target, args.oneOf(0, positionTypes, 'None'), relative);
      return worksheetRef(target.workbook, copySheet(target.workbook, liveSheet(target), position));
    },
    getNext: (target, args) => worksheetRef(target.workbook, neighbour(target, 1, args.flag(0))),
    getPrevious: (target, args) => worksheetRef(target.workbook, neighbour(target, -1, args.flag(0))),
    showOutlineLevels: (target, args) => {
      for (const [axis, level] of [
        ['rows', args.number(0)],
        ['columns', args.number(1)],
      ] as const) {
        const { levels, hidden } = liveSheet(target)[axis];
        if (level <= 0) continue;
        for (const [at, own] of levels)
          if (own >= level) hidden.set(at, true);
          else hidden.delete(at);
      }
    },
  },
  events: worksheetEvents,
});
