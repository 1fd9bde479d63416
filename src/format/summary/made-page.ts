import type { DateText } from '../../domain/fiche';
import type { Cells } from '../cells';
import { writtenDate, writtenFromCell, type SummaryContent } from './remembered-texts';
import { SLOT_KEYS, SUMMARY_NAMES, type SlotKey } from './summary-names';

/** The page for the presentation as a workbook remembers it. */
export interface MadePage {
  /** The day it was last made; '' where that is not known. */
  readonly date: DateText;
  /** What its places were given; those that are not remembered are left out. */
  readonly content: Partial<SummaryContent>;
}

/** The page that the cells of a workbook tell of; null where there is none. */
export function madePage({ names }: Cells): MadePage | null {
  const cell = names[SUMMARY_NAMES.written] ?? null;
  return cell === null ? null : { date: writtenDate(cell), content: writtenFromCell(cell) };
}

/** Follow a choice or the day, and not the fiche: the curves of the radar, and when the page was made. */
const NOT_OF_THE_FICHE: readonly SlotKey[] = ['chart', 'made'];

/** Whether a page would say something else by now. What is not remembered is not held against it. */
export function saysOtherwise({ content }: MadePage, now: SummaryContent): boolean {
  return SLOT_KEYS.some((key) => {
    const before = content[key];
    return (
      !NOT_OF_THE_FICHE.includes(key) && before !== undefined && JSON.stringify(before) !== JSON.stringify(now[key])
    );
  });
}
