import type { DateText } from '../domain/fiche';
import type { SummaryContent } from '../format/summary/remembered-texts';
import { saysOtherwise } from '../format/summary/made-page';
import { summaryContent } from '../format/summary/summary-content';
import { sheetWords } from '../format/words/sheet-words';
import type { OpenFiche, RadarMode } from './fiche-app';
import { radarRows } from './radar-rows';

/** What the page for the presentation says of a fiche, made that day. */
export function pageContent(open: OpenFiche, mode: RadarMode, date: DateText): SummaryContent {
  return summaryContent({ ...open, words: sheetWords(open.language) }, radarRows(open, mode), date);
}

/** Whether the page in the workbook says something that the fiche no longer says. */
export function pageIsBehind(open: OpenFiche): boolean {
  return open.page !== null && saysOtherwise(open.page, pageContent(open, 'overall', open.page.date));
}
