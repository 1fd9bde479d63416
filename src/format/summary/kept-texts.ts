import { LONGEST_TEXT, type DateText } from '../../domain/fiche';
import type { CellValue } from '../cells';
import type { Grid, SummaryContent } from './remembered-texts';
import { SLOT_KEYS, type SlotKey } from './summary-names';
import { SLOTS } from './summary-slots';

/** What each slot of the page is given, the day that happens, and the mark of the answers it comes from. */
export interface DatedContent {
  readonly date: DateText;
  readonly content: SummaryContent;
  readonly answers: CellValue;
}
/** What was found in each slot; null where its name or its cells are gone. */
export type FoundContent = Readonly<Record<SlotKey, Grid | null>>;

/** One cell of a named range to write, counted from the range's first. */
export interface SlotWrite {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

export interface Rewriting {
  /** The cells that do not hold what they should yet. */
  readonly writes: readonly SlotWrite[];
  /** Texts that a person changed on the page and that stay there. */
  readonly kept: number;
  /** What a person had typed where something else must stand. */
  readonly replaced: readonly string[];
}

/**
 * How a page gets from what it holds to what it should say. A text that someone changed on the page stays while what it was
 * made from is the same; else it makes way and is handed back, so that nothing typed is lost. An emptied cell is filled again.
 * Only cells that are still there are written. Without a place to put what is replaced, all that was typed stays.
 */
export function rewriting(
  found: FoundContent,
  written: Partial<SummaryContent>,
  next: SummaryContent,
  mayReplace: boolean,
): Rewriting {
  const writes: SlotWrite[] = [];
  const replaced: string[] = [];
  let kept = 0;
  for (const key of SLOT_KEYS) {
    const { name, text } = SLOTS[key];
    next[key].forEach((cells, row) =>
      cells.forEach((value, column) => {
        const present = found[key]?.[row]?.[column];
        if (present === undefined || present === value) return;
        const before = written[key]?.[row]?.[column] ?? '';
        const typed = present !== '' && present !== before;
        if (typed && (!mayReplace || (text && value === before))) kept += 1;
        else {
          if (typed) replaced.push(String(present));
          writes.push({ name, row, column, value });
        }
      }),
    );
  }
  return { writes, kept, replaced };
}

/** The cell that remembers what the slots were last given, and when. '' where it would not fit, as if nothing had been written. */
export function writtenCell({ date, content }: Pick<DatedContent, 'date' | 'content'>): string {
  const text = JSON.stringify({ date, ...content });
  return text.length <= LONGEST_TEXT ? text : '';
}

/** Replaced texts under those already there; the oldest go first where one cell would not hold all. */
export function withReplaced(present: CellValue, replaced: readonly string[]): string {
  const lines = [...(present === '' ? [] : [String(present)]), ...replaced];
  return lines.join('\n').slice(-LONGEST_TEXT);
}
