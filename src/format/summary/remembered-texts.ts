import type { DateText } from '../../domain/fiche';
import { isIsoDate } from '../../domain/iso-date';
import type { CellValue } from '../cells';
import { SLOT_KEYS, type SlotKey } from './summary-names';

export type Grid = readonly (readonly CellValue[])[];
/** What each slot of the page holds, row by row. */
export type SummaryContent = Readonly<Record<SlotKey, Grid>>;
/** What the cell that remembers the page holds; nothing where someone changed it. */
export function writtenFromCell(cell: CellValue): Partial<SummaryContent> {
  const read = rememberedIn(cell);
  return Object.fromEntries(
    SLOT_KEYS.flatMap((key) => {
      const grid = read[key];
      return isGrid(grid) ? [[key, grid]] : [];
    }),
  );
}

/** The day that the cell remembers; '' where it remembers none. */
export function writtenDate(cell: CellValue): DateText {
  const { date } = rememberedIn(cell);
  return typeof date === 'string' && isIsoDate(date) ? date : '';
}

function rememberedIn(cell: CellValue): Partial<Record<string, unknown>> {
  try {
    const read = JSON.parse(String(cell)) as unknown;
    return typeof read === 'object' && read !== null ? read : {};
  } catch {
    return {};
  }
}

function isGrid(value: unknown): value is Grid {
  return Array.isArray(value) && value.every((row) => Array.isArray(row));
}
