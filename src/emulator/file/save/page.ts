import { defined, ifAny, yes } from '../../../xlsx/defined';
import type { SheetView } from '../../../xlsx/book';
import type { HeaderFooter as FileHeaderFooter, PageSetup } from '../../../xlsx/sheet-page';
import { areaAddress } from '../../model/state/address';
import { isEntireColumn, isEntireRow, lastColumn, lastRow } from '../../model/state/area';
import type { HeaderFooter, HeadersFooters } from '../../model/state/page/page-layout';
import { pageLayoutOf } from '../../model/state/page/page-of-sheet';
import { paperNumbers } from '../../model/state/page/paper';
import type { Sheet } from '../../model/state/sheet';

const POINTS_PER_INCH = 72;

/** How a sheet is printed. */
export function pageOf(sheet: Sheet): PageSetup {
  const layout = pageLayoutOf(sheet);
  const { zoom, margins } = layout;
  const fitted = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  // A file gives more digits than any printer can place; without them, saving what was opened changes nothing.
  const inches = (points: number) => Math.round((points / POINTS_PER_INCH) * 1e6) / 1e6;
  return defined<PageSetup>({
    paper: paperNumbers[layout.paperSize],
    orientation: layout.orientation === 'Landscape' ? 'landscape' : 'portrait',
    fit: fitted ? { width: zoom.horizontalFitToPages ?? 0, height: zoom.verticalFitToPages ?? 0 } : undefined,
    scale: fitted || zoom.scale === 100 ? undefined : zoom.scale,
    margins: {
      left: inches(margins.left),
      right: inches(margins.right),
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      header: inches(margins.header),
      footer: inches(margins.footer),
    },
    headerFooter: ifAny(headerFooterOf(layout.headersFooters)),
    printArea: layout.printArea.length > 0 ? layout.printArea.map(areaAddress).join(',') : undefined,
    titleRows: layout.titleRows && areaAddress(layout.titleRows),
    titleColumns: layout.titleColumns && areaAddress(layout.titleColumns),
    centerHorizontally: yes(layout.centerHorizontally),
    centerVertically: yes(layout.centerVertically),
    printGridlines: yes(layout.printGridlines),
    printHeadings: yes(layout.printHeadings),
    blackAndWhite: yes(layout.blackAndWhite),
    draft: yes(layout.draftMode),
    pageOrder: layout.printOrder === 'OverThenDown' ? 'overThenDown' : undefined,
    firstPageNumber: layout.firstPageNumber === '' ? undefined : layout.firstPageNumber,
    comments:
      layout.printComments === 'EndSheet' ? 'atEnd' : layout.printComments === 'InPlace' ? 'asDisplayed' : undefined,
    errors: ({ AsDisplayed: undefined, Blank: 'blank', Dash: 'dash', NotAvailable: 'NA' } as const)[layout.printErrors],
    rowBreaks: layout.rowBreaks.length > 0 ? layout.rowBreaks.map(({ at }) => at) : undefined,
    columnBreaks: layout.columnBreaks.length > 0 ? layout.columnBreaks.map(({ at }) => at) : undefined,
  });
}

function headerFooterOf({
  state,
  useSheetMargins,
  useSheetScale,
  main,
  first,
  even,
}: HeadersFooters): FileHeaderFooter {
  return defined<FileHeaderFooter>({
    ...texts(main, 'header', 'footer'),
    ...texts(first, 'firstHeader', 'firstFooter'),
    ...texts(even, 'evenHeader', 'evenFooter'),
    differentFirst: yes(state.startsWith('First')),
    differentOddEven: yes(state.includes('Odd')),
    scaleWithDocument: useSheetScale ? undefined : false,
    alignWithMargins: useSheetMargins ? undefined : false,
  });
}

function texts(of: HeaderFooter, header: keyof FileHeaderFooter, footer: keyof FileHeaderFooter): FileHeaderFooter {
  const joined = (left: string, center: string, right: string) =>
    [left && `&L${left}`, center && `&C${center}`, right && `&R${right}`].join('') || undefined;
  return defined({
    [header]: joined(of.leftHeader, of.centerHeader, of.rightHeader),
    [footer]: joined(of.leftFooter, of.centerFooter, of.rightFooter),
  });
}

/** How a sheet is shown. */
export function viewOf(sheet: Sheet): SheetView {
  const { frozen } = pageLayoutOf(sheet);
  const rows = frozen === undefined || isEntireColumn(frozen) ? 0 : lastRow(frozen) + 1;
  const columns = frozen === undefined || isEntireRow(frozen) ? 0 : lastColumn(frozen) + 1;
  return defined<SheetView>({
    freeze: rows > 0 || columns > 0 ? { rows, columns } : undefined,
    hideGridlines: yes(!sheet.showGridlines),
    hideHeadings: yes(!sheet.showHeadings),
  });
}
