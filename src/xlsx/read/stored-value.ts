import type { CellValue } from '../book';
import type { SharedText } from './strings';
import { excelTextOf } from './xml-node';

/** What a cell of this type holds, by what stands in its `v`; null for nothing. Texts of their own cell stand elsewhere. */
export function storedValue(type: string, stored: string | undefined, texts: readonly SharedText[]): CellValue {
  if (stored === undefined) return null;
  switch (type) {
    case 's':
      return texts[Number(stored)]?.text ?? null;
    case 'str':
      return excelTextOf(stored);
    case 'b':
      return stored === '1' || stored === 'true';
    case 'e':
      return { error: stored };
    case 'd':
      return serialOf(stored);
    default: {
      const number = Number(stored);
      // What is no number, or none that a cell holds, is kept as it is written.
      return stored.trim() === '' ? null : Number.isFinite(number) ? number : stored;
    }
  }
}

const MS_PER_DAY = 86_400_000;

/** A date written out (`2026-11-24T00:00:00`) as a serial number of the 1900 system; text where it is none. */
function serialOf(text: string): CellValue {
  const time = Date.parse(
    text.includes('T') ? (/Z|[+-]\d\d:?\d\d$/.test(text) ? text : `${text}Z`) : `${text}T00:00:00Z`,
  );
  return Number.isNaN(time) ? text : (time - Date.UTC(1899, 11, 30)) / MS_PER_DAY;
}
