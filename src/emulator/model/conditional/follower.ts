import { intersection, type Area } from '../state/area';
import { allWithout } from '../state/conditional/area-list';
import type { Condition, ConditionalFormat } from '../state/conditional/conditional-format';
import {
  clearConditionalFormats,
  conditionalFormatsOf,
  nextConditionalId,
} from '../state/conditional/formats-of-sheet';
import type { Follower } from '../state/follower';
import { shiftArea, type Shift } from '../state/shift';
import type { Sheet } from '../state/sheet';
import type { Workbook } from '../state/workbook';
import { rewriteReferences, sameStyle } from '../calc/rewrite';

/** Changes every formula of a condition. */
export const mapFormulas = (condition: Condition, change: (formula: string) => string): void => {
  switch (condition.type) {
    case 'Custom':
      condition.formula = change(condition.formula);
      break;
    case 'CellValue': {
      if (condition.rule === undefined) break;
      const { formula1, formula2, ...rest } = condition.rule;
      const second = formula2 === undefined ? {} : { formula2: change(formula2) };
      condition.rule = { ...rest, formula1: change(formula1), ...second };
      break;
    }
    case 'ColorScale': {
      const { minimum, midpoint, maximum } = condition.criteria;
      condition.criteria = {
        minimum: withFormula(minimum, change),
        ...(midpoint === undefined ? {} : { midpoint: withFormula(midpoint, change) }),
        maximum: withFormula(maximum, change),
      };
      break;
    }
    case 'DataBar':
      condition.lowerBoundRule = withFormula(condition.lowerBoundRule, change);
      condition.upperBoundRule = withFormula(condition.upperBoundRule, change);
      break;
    case 'IconSet':
      condition.criteria = condition.criteria.map((criterion) => withFormula(criterion, change));
      break;
    default:
  }
};

const withFormula = <T extends { readonly formula?: string }>(rule: T, change: (formula: string) => string): T =>
  rule.formula === undefined ? rule : { ...rule, formula: change(rule.formula) };

const everyFormat = (workbook: Workbook): { sheet: Sheet; format: ConditionalFormat }[] =>
  workbook.sheets.flatMap((sheet) => conditionalFormatsOf(sheet).formats.map((format) => ({ sheet, format })));

const shifted = (workbook: Workbook, shift: Shift): void => {
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
  const all = conditionalFormatsOf(shift.sheet);
  for (const format of all.formats) format.areas = format.areas.flatMap((area) => shiftArea(shift, area) ?? []);
  all.formats = all.formats.filter(({ areas }) => areas.length > 0);
};

/** Cut and pasted cells take their conditional formats along; those that stood at the new place are gone. */
const moved: Follower['moved'] = (workbook, from, to) => {
  const taken = conditionalFormatsOf(from.sheet).formats.filter(({ areas }) =>
    areas.some((area) => intersection(area, from.area) !== undefined),
  );
  const parts = taken.map((format) => ({
    format,
    areas: format.areas.flatMap((area) => intersection(area, from.area) ?? []),
  }));
  clearConditionalFormats(to.sheet, to.area);
  for (const format of taken) format.areas = allWithout(format.areas, from.area);
  for (const { format, areas } of parts) {
    const placed = areas.map((area) => offset(area, from.area, to.area));
    if (from.sheet === to.sheet) format.areas.push(...placed);
    else conditionalFormatsOf(to.sheet).formats.push(copyOf(workbook, format, placed));
  }
  for (const sheet of new Set([from.sheet, to.sheet])) dropEmpty(sheet);
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
  cleared: (_workbook, sheet, area) => clearConditionalFormats(sheet, area),
};
