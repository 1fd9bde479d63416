import { oneOf } from '../../rich-api/arguments';
import { invalidArgument } from '../../rich-api/host-error';
import { area, containsCell, wholeSheet, type Area } from '../state/area';
import { areaOf, type LiveRange } from '../state/range';
import { plain } from '../state/cell';
import { requireEditable } from '../state/protection';
import { formatValue } from '../state/number-format';
import type { Sheet } from '../state/sheet';
import type { Workbook } from '../state/workbook';
import { valueAt } from './read';
import { usedArea } from './used-area';
import { writeCells } from './write';

export interface Search {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

export const readSearch = (criteria: Readonly<Record<string, unknown>>): Search => {
  const flag = (value: unknown): boolean => {
    if (value === undefined || value === null) return false;
    if (typeof value !== 'boolean') throw invalidArgument();
    return value;
  };
  const direction = criteria['searchDirection'];
  return {
    completeMatch: flag(criteria['completeMatch']),
    matchCase: flag(criteria['matchCase']),
    backwards:
      direction !== undefined && direction !== null && oneOf(direction, ['Forward', 'Backwards']) === 'Backwards',
  };
};

const fold = (text: string, { matchCase }: Search): string => (matchCase ? text : text.toLowerCase());

const matches = (text: string, wanted: string, search: Search): boolean =>
  search.completeMatch
    ? fold(text, search) === fold(wanted, search)
    : fold(text, search).includes(fold(wanted, search));

/** What is looked through: what a cell shows, and what was typed into it. */
const candidates = (workbook: Workbook, sheet: Sheet, row: number, column: number): readonly string[] => {
  const shown = formatValue(valueAt(workbook, sheet, row, column), sheet.formats.at(row, column).numberFormat);
  const formula = sheet.contents.get(row, column)?.formula;
  return formula === undefined ? [shown] : [shown, formula];
};

/** All cells of a range that hold a text, in reading order. */
export const findAllCells = (range: LiveRange, wanted: string, search: Search): readonly Area[] => {
  const used = usedArea(range.workbook, range.sheet, true, areaOf(range));
  if (used === undefined || wanted === '') return [];
  return range.sheet.contents
    .entries(used)
    .filter(([row, column]) =>
      candidates(range.workbook, range.sheet, row, column).some((text) => matches(text, wanted, search)),
    )
    .map(([row, column]) => area(row, column));
};

/** The found cells, neighbours in a row taken together. */
export const findAreas = (range: LiveRange, wanted: string, search: Search): readonly Area[] =>
  joined(findAllCells(range, wanted, search));

/** Cells in reading order as few rectangles: runs in a row, then equal runs below each other. */
export const joined = (cells: readonly Area[]): readonly Area[] => {
  const runs: Area[] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    if (last?.row === cell.row && last.column + last.columns === cell.column)
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push(cell);
  }
  const blocks: Area[] = [];
  for (const run of runs) {
    const above = blocks.findIndex(
      (block) => block.row + block.rows === run.row && block.column === run.column && block.columns === run.columns,
    );
    const block = blocks[above];
    if (block === undefined) blocks.push(run);
    else blocks[above] = { ...block, rows: block.rows + 1 };
  }
  return blocks;
};

/** The first cell found, or from the end when searching backwards. A single cell means: search the sheet after it. */
export const findFirst = (range: LiveRange, wanted: string, search: Search): Area | undefined => {
  const of = areaOf(range);
  const one = of.rows === 1 && of.columns === 1;
  const found = findAllCells(one ? { ...range, area: wholeSheet } : range, wanted, search);
  const ordered = search.backwards ? [...found].reverse() : found;
  if (!one) return ordered[0];
  return ordered.find((cell) => containsCell(of, cell.row, cell.column)) ?? ordered[0];
};

/** Replaces text in the constants and formulas of a range; answers how many replacements were made. */
export const replaceText = (range: LiveRange, wanted: string, replacement: string, search: Search): number => {
  if (wanted === '') throw invalidArgument();
  const used = usedArea(range.workbook, range.sheet, true, areaOf(range));
  if (used === undefined) return 0;
  const pattern = new RegExp(wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), search.matchCase ? 'g' : 'gi');
  let count = 0;
  for (const [row, column, content] of range.sheet.contents.entries(used)) {
    const typed = content.formula ?? String(plain(content.value));
    if (!matches(typed, wanted, search)) continue;
    requireEditable(range.sheet, area(row, column));
    count += search.completeMatch ? 1 : [...typed.matchAll(pattern)].length;
    const text = search.completeMatch ? replacement : typed.replace(pattern, () => replacement);
    writeCells(range.workbook, range.sheet, area(row, column), () => text);
  }
  return count;
};
