import type { BookSheet } from '../../../xlsx/book';
import type { PageSetup } from '../../../xlsx/sheet-page';
import { parseArea } from '../../model/state/address';
import { area, COLUMNS, ROWS, type Area } from '../../model/state/area';
import type { HeaderFooter } from '../../model/state/page/page-layout';
import { pageLayoutOf } from '../../model/state/page/page-of-sheet';
import { paperNumbers, type PaperType } from '../../model/state/page/paper';
import type { Sheet } from '../../model/state/sheet';
import type { Workbook } from '../../model/state/workbook';

const POINTS_PER_INCH = 72;

/** Sets a sheet up for printing, and what of it stays in sight. */
export function fillPage(workbook: Workbook, sheet: Sheet, { page, view }: BookSheet): void {
  const layout = pageLayoutOf(sheet);
  layout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = paperOf(page.paper) ?? layout.paperSize;
  layout.zoom = page.fit ? fitOf(page.fit) : { scale: page.scale ?? 100 };
  if (page.margins) {
    for (const [side, inches] of Object.entries(page.margins)) {
      layout.margins[side as keyof typeof layout.margins] = inches * POINTS_PER_INCH;
    }
  }
  layout.centerHorizontally = page.centerHorizontally ?? false;
  layout.centerVertically = page.centerVertically ?? false;
  layout.printGridlines = page.printGridlines ?? false;
  layout.printHeadings = page.printHeadings ?? false;
  layout.blackAndWhite = page.blackAndWhite ?? false;
  layout.draftMode = page.draft ?? false;
  layout.printOrder = page.pageOrder === 'overThenDown' ? 'OverThenDown' : 'DownThenOver';
  layout.printComments = page.comments
    ? ({ atEnd: 'EndSheet', asDisplayed: 'InPlace' } as const)[page.comments]
    : 'NoComments';
  layout.printErrors = page.errors
    ? ({ blank: 'Blank', dash: 'Dash', NA: 'NotAvailable' } as const)[page.errors]
    : 'AsDisplayed';
  layout.firstPageNumber = page.firstPageNumber ?? '';
  layout.printArea = page.printArea?.split(',').flatMap((ref) => parseArea(ref) ?? []) ?? [];
  layout.titleRows = page.titleRows === undefined ? undefined : parseArea(page.titleRows);
  layout.titleColumns = page.titleColumns === undefined ? undefined : parseArea(page.titleColumns);
  layout.rowBreaks = (page.rowBreaks ?? []).map((at) => ({ id: workbook.nextGuid(), at }));
  layout.columnBreaks = (page.columnBreaks ?? []).map((at) => ({ id: workbook.nextGuid(), at }));
  fillHeaders(sheet, page);
  if (view.freeze) layout.frozen = frozenArea(view.freeze);
  sheet.showGridlines = !view.hideGridlines;
  sheet.showHeadings = !view.hideHeadings;
}

function fitOf({ width, height }: { readonly width: number; readonly height: number }) {
  return {
    ...(width > 0 ? { horizontalFitToPages: width } : {}),
    ...(height > 0 ? { verticalFitToPages: height } : {}),
  };
}

function paperOf(number: number | undefined): PaperType | undefined {
  return (Object.keys(paperNumbers) as PaperType[]).find((name) => paperNumbers[name] === number);
}

function frozenArea({ rows, columns }: { readonly rows: number; readonly columns: number }): Area {
  if (columns === 0) return area(0, 0, rows, COLUMNS);
  return rows === 0 ? area(0, 0, ROWS, columns) : area(0, 0, rows, columns);
}

function fillHeaders(sheet: Sheet, { headerFooter }: PageSetup): void {
  const { headersFooters } = pageLayoutOf(sheet);
  const texts = headerFooter ?? {};
  Object.assign(headersFooters.main, sections(texts.header, 'Header'), sections(texts.footer, 'Footer'));
  Object.assign(headersFooters.first, sections(texts.firstHeader, 'Header'), sections(texts.firstFooter, 'Footer'));
  Object.assign(headersFooters.even, sections(texts.evenHeader, 'Header'), sections(texts.evenFooter, 'Footer'));
  headersFooters.state = texts.differentFirst
    ? texts.differentOddEven
      ? 'FirstOddAndEven'
      : 'FirstAndDefault'
    : texts.differentOddEven
      ? 'OddAndEven'
      : 'Default';
  headersFooters.useSheetScale = texts.scaleWithDocument ?? true;
  headersFooters.useSheetMargins = texts.alignWithMargins ?? true;
}

/** Splits `&L…&C…&R…`; text before any of them is the centre's. A doubled ampersand is itself. */
function sections(text: string | undefined, part: 'Header' | 'Footer'): Partial<HeaderFooter> {
  const found = { L: '', C: '', R: '' };
  let at: keyof typeof found = 'C';
  for (const piece of (text ?? '').match(/&&|&[LCR]|[\s\S]/g) ?? []) {
    if (piece === '&L' || piece === '&C' || piece === '&R') at = piece.charAt(1) as keyof typeof found;
    else found[at] += piece;
  }
  return { [`left${part}`]: found.L, [`center${part}`]: found.C, [`right${part}`]: found.R };
}
