import { intersection, type Area } from '../state/area';
import { allWithout } from '../state/conditional/area-list';
import type { ConditionalFormat } from '../state/conditional/conditional-format';
import { mapFormulas, rebase, setAreas } from '../state/conditional/formulas';
import {
  clearConditionalFormats,
  conditionalFormatsOf,
  nextConditionalId,
} from '../state/conditional/formats-of-sheet';
import { extendArea } from '../state/extend';
import type { Follower, Place } from '../state/follower';
import { shiftArea, shiftCell, type Shift } from '../state/shift';
import type { Sheet } from '../state/sheet';
import type { Workbook } from '../state/workbook';
import { rewriteReferences, sameStyle } from '../calc/rewrite';

const everyFormat = (workbook: Workbook): { sheet: Sheet; format: ConditionalFormat }[] =>
  workbook.sheets.flatMap((sheet) => conditionalFormatsOf(sheet).formats.map((format) => ({ sheet, format })));

/** A first cell about to be deleted hands its formulas to the one that takes its place. */
const handOn = (shift: Shift, { areas: [first], condition }: ConditionalFormat): void => {
  if (first === undefined || shift.kind !== 'delete') return;
  if (shiftCell(shift, first.row, first.column) !== undefined) return;
  if (shift.axis === 'row') rebase(condition, shift.area.row + shift.area.rows - first.row, 0);
  else rebase(condition, 0, shift.area.column + shift.area.columns - first.column);
};

const shifted = (workbook: Workbook, shift: Shift): void => {
  for (const format of conditionalFormatsOf(shift.sheet).formats) handOn(shift, format);
  for (const { sheet, format } of everyFormat(workbook)) {
    mapFormulas(format.condition, (formula) =>
      rewriteReferences(formula, (reference) => {
        const named = reference.sheet?.toLowerCase() ?? sheet.name.toLowerCase();
        if (named !== shift.sheet.name.toLowerCase()) return undefined;
        const to = shiftArea(shift, reference.area);
        return to === undefined ? '#REF!' : sameStyle(reference.sheet, reference.local, to);
      }),
    );
  }
  for (const format of conditionalFormatsOf(shift.sheet).formats) {
    format.areas = format.areas.flatMap((area) => shiftArea(shift, area) ?? []);
  }
  dropEmpty(shift.sheet);
};

/** The formats that reach an area, with the parts of them that do. */
const taken = ({ sheet, area }: Place): { format: ConditionalFormat; parts: Area[] }[] =>
  conditionalFormatsOf(sheet).formats.flatMap((format) => {
    const parts = format.areas.flatMap((each) => intersection(each, area) ?? []);
    return parts.length === 0 ? [] : [{ format, parts }];
  });

/** Puts parts of a format elsewhere: as more cells of it on its own sheet, as a format of its own on another. */
const place = (workbook: Workbook, format: ConditionalFormat, parts: readonly Area[], from: Place, to: Place): void => {
  const placed = parts.map((part) => offset(part, from.area, to.area));
  if (from.sheet === to.sheet) setAreas(format, [...format.areas, ...placed]);
  else {
    const copy = copyOf(workbook, format, [...format.areas]);
    setAreas(copy, placed);
    conditionalFormatsOf(to.sheet).formats.push(copy);
  }
};

/** Cut and pasted cells take their conditional formats along; those that stood at the new place are gone. */
const moved: Follower['moved'] = (workbook, from, to) => {
  const along = taken(from);
  clearConditionalFormats(to.sheet, to.area);
  for (const { format, parts } of along) {
    place(workbook, format, parts, from, to);
    const rest = allWithout(format.areas, from.area);
    const stays = from.sheet === to.sheet ? [...rest, ...overlap(parts, from, to)] : rest;
    setAreas(format, stays);
  }
  for (const sheet of new Set([from.sheet, to.sheet])) dropEmpty(sheet);
};

/** What of the new place lies in the old one, and so was cut out with it. */
const overlap = (parts: readonly Area[], from: Place, to: Place): Area[] =>
  parts.flatMap((part) => intersection(offset(part, from.area, to.area), from.area) ?? []);

/** Copied cells bring their conditional formats, once for every time that they were pasted. */
const formatsCopied: Follower['formatsCopied'] = (workbook, from, to) => {
  const along = taken(from).map(({ format, parts }) => ({
    format,
    parts,
    whole: copyOf(workbook, format, format.areas),
  }));
  clearConditionalFormats(to.sheet, to.area);
  for (const { format, parts, whole } of along) {
    const known = from.sheet === to.sheet && format.areas.length > 0 ? format : whole;
    for (let row = to.area.row; row + from.area.rows <= to.area.row + to.area.rows; row += from.area.rows) {
      for (
        let column = to.area.column;
        column + from.area.columns <= to.area.column + to.area.columns;
        column += from.area.columns
      ) {
        const at = { sheet: to.sheet, area: { ...from.area, row, column } };
        place(workbook, known, parts, from, at);
      }
    }
  }
};

const offset = (area: Area, from: Area, to: Area): Area => ({
  ...area,
  row: area.row + to.row - from.row,
  column: area.column + to.column - from.column,
});

const dropEmpty = (sheet: Sheet): void => {
  const all = conditionalFormatsOf(sheet);
  all.formats = all.formats.filter(({ areas }) => areas.length > 0);
};

const copyOf = (workbook: Workbook, format: ConditionalFormat, areas: Area[]): ConditionalFormat => ({
  ...structuredClone(format),
  id: nextConditionalId(workbook),
  areas,
});

const sheetCopied = (workbook: Workbook, from: Sheet, to: Sheet): void => {
  conditionalFormatsOf(to).formats = conditionalFormatsOf(from).formats.map((format) =>
    copyOf(workbook, format, [...format.areas]),
  );
};

const sheetRenamed = (workbook: Workbook, sheet: Sheet, before: string): void => {
  for (const { format } of everyFormat(workbook)) {
    mapFormulas(format.condition, (formula) =>
      rewriteReferences(formula, ({ sheet: named, local, area }) =>
        named?.toLowerCase() === before.toLowerCase() ? sameStyle(sheet.name, local, area) : undefined,
      ),
    );
  }
};

/** Conditional formats on their cells, and their formulas with the cells that they name. */
export const conditionalFollower: Follower = {
  shifted,
  moved,
  sheetCopied,
  sheetRenamed,
  formatsCopied,
  extended: (_workbook, sheet, extension) => {
    for (const format of conditionalFormatsOf(sheet).formats) {
      setAreas(
        format,
        format.areas.map((area) => extendArea(extension, area)),
      );
    }
  },
  formatsCleared: (_workbook, sheet, area) => clearConditionalFormats(sheet, area),
};
