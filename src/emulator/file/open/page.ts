import type { SheetView } from '../../../xlsx/book';
import type { HeaderFooter as FileHeaderFooter, PageSetup } from '../../../xlsx/sheet-page';
import { parseArea } from '../../model/state/address';
import { COLUMNS, ROWS, area, type Area } from '../../model/state/area';
import type { HeaderFooter, HeaderFooterState, PageBreak, Zoom } from '../../model/state/page/page-layout';
import { pageLayoutOf } from '../../model/state/page/page-of-sheet';
import { paperNumbers, paperTypes } from '../../model/state/page/paper';
import type { Sheet } from '../../model/state/sheet';
import type { Workbook } from '../../model/state/workbook';

const POINTS_PER_INCH = 72;
const printErrors = { blank: 'Blank', dash: 'Dash', NA: 'NotAvailable' } as const;
const printComments = { atEnd: 'EndSheet', asDisplayed: 'InPlace' } as const;

/** How a sheet is printed. */
export function openPage(workbook: Workbook, sheet: Sheet, page: PageSetup): void {
  const layout = pageLayoutOf(sheet);
  const points = (inches: number) => inches * POINTS_PER_INCH;
  const { margins, headerFooter } = page;
  layout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  layout.paperSize = paperTypes.find((type) => paperNumbers[type] === page.paper) ?? 'Letter';
  layout.zoom = zoomOf(page);
  if (margins) {
    layout.margins = {
      left: points(margins.left),
      right: points(margins.right),
      top: points(margins.top),
      bottom: points(margins.bottom),
      header: points(margins.header),
      footer: points(margins.footer),
    };
  }
  layout.centerHorizontally = page.centerHorizontally ?? false;
  layout.centerVertically = page.centerVertically ?? false;
  layout.printGridlines = page.printGridlines ?? false;
  layout.printHeadings = page.printHeadings ?? false;
  layout.blackAndWhite = page.blackAndWhite ?? false;
  layout.draftMode = page.draft ?? false;
  layout.printOrder = page.pageOrder === 'overThenDown' ? 'OverThenDown' : 'DownThenOver';
  layout.firstPageNumber = page.firstPageNumber ?? '';
  layout.printComments = page.comments ? printComments[page.comments] : 'NoComments';
  layout.printErrors = page.errors ? printErrors[page.errors] : 'AsDisplayed';
  layout.printArea = (page.printArea ?? '').split(',').flatMap((text) => parseArea(text) ?? []);
  layout.titleRows = page.titleRows === undefined ? undefined : parseArea(page.titleRows);
  layout.titleColumns = page.titleColumns === undefined ? undefined : parseArea(page.titleColumns);
  const breaks = (places: readonly number[] = []): PageBreak[] => places.map((at) => ({ id: workbook.nextGuid(), at }));
  layout.rowBreaks = breaks(page.rowBreaks);
  layout.columnBreaks = breaks(page.columnBreaks);
  if (headerFooter) openHeadersFooters(sheet, headerFooter);
}

function zoomOf({ fit, scale }: PageSetup): Zoom {
  if (!fit) return { scale: scale ?? 100 };
  return {
    ...(fit.width > 0 ? { horizontalFitToPages: fit.width } : {}),
    ...(fit.height > 0 ? { verticalFitToPages: fit.height } : {}),
  };
}

function openHeadersFooters(sheet: Sheet, from: FileHeaderFooter): void {
  const { headersFooters } = pageLayoutOf(sheet);
  headersFooters.state = stateOf(from);
  headersFooters.useSheetScale = from.scaleWithDocument ?? true;
  headersFooters.useSheetMargins = from.alignWithMargins ?? true;
  fillHeaderFooter(headersFooters.main, from.header, from.footer);
  fillHeaderFooter(headersFooters.first, from.firstHeader, from.firstFooter);
  fillHeaderFooter(headersFooters.even, from.evenHeader, from.evenFooter);
}

function stateOf({ differentFirst, differentOddEven }: FileHeaderFooter): HeaderFooterState {
  if (differentFirst) return differentOddEven ? 'FirstOddAndEven' : 'FirstAndDefault';
  return differentOddEven ? 'OddAndEven' : 'Default';
}

function fillHeaderFooter(into: HeaderFooter, header = '', footer = ''): void {
  const above = partsOf(header);
  const below = partsOf(footer);
  into.leftHeader = above.L;
  into.centerHeader = above.C;
  into.rightHeader = above.R;
  into.leftFooter = below.L;
  into.centerFooter = below.C;
  into.rightFooter = below.R;
}

/** Text before any `&L`, `&C` or `&R` stands in the centre; `&&` is an ampersand. */
function partsOf(text: string): { readonly L: string; readonly C: string; readonly R: string } {
  const parts = { L: '', C: '', R: '' };
  let at: keyof typeof parts = 'C';
  for (const piece of text.match(/&[^]|[^&]+|&$/g) ?? []) {
    if (piece === '&L' || piece === '&C' || piece === '&R') at = piece.slice(1) as keyof typeof parts;
    else parts[at] += piece;
  }
  return parts;
}

/** How a sheet is shown. */
export function openView(sheet: Sheet, { freeze, hideGridlines, hideHeadings }: SheetView): void {
  sheet.showGridlines = !hideGridlines;
  sheet.showHeadings = !hideHeadings;
  if (freeze) pageLayoutOf(sheet).frozen = frozenArea(freeze);
}

function frozenArea({ rows, columns }: NonNullable<SheetView['freeze']>): Area | undefined {
  if (rows === 0 && columns === 0) return undefined;
  return area(0, 0, rows === 0 ? ROWS : rows, columns === 0 ? COLUMNS : columns);
}
