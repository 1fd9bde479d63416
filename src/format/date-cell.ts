import type { DateText } from '../domain/fiche';
import { isIsoDate } from '../domain/iso-date';
import type { CellValue } from './cells';
import { dayFromText } from './written-date';

const MS_PER_DAY = 86_400_000;
/** Day 0 of Excel's 1900 date system, as it counts from 1 March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_SERIAL = 61;
const LAST_SERIAL = 2_958_465;

/** The date a cell holds: a serial number, or a date written as text in French, English or ISO; other text as it is. */
export function dateFromCell(cell: CellValue): DateText {
  if (typeof cell === 'number') return dateFromSerial(cell) ?? String(cell);
  if (typeof cell === 'boolean') return String(cell);
  return dayFromText(cell) ?? cell;
}

/** What a cell should hold for a date: its serial number, or the text that is no date. */
export function dateToCell(date: DateText): CellValue {
  if (!isIsoDate(date)) return date;
  const serial = (Date.parse(`${date}T00:00:00Z`) - DAY_ZERO) / MS_PER_DAY;
  return serial >= FIRST_SERIAL ? serial : date;
}

function dateFromSerial(serial: number): string | null {
  const day = Math.floor(serial);
  if (day < FIRST_SERIAL || day > LAST_SERIAL) return null;
  return new Date(DAY_ZERO + day * MS_PER_DAY).toISOString().slice(0, 10);
}
