import { type HeaderFooter, type PageSetup, normalMargins } from '../sheet-page';
import { element, excelText, textElement } from './xml';

/** What a sheet says about printing, in the order that the file wants. */
export function pageElements(page: PageSetup): string {
  return [
    printOptions(page),
    element('pageMargins', { ...(page.margins ?? normalMargins) }),
    pageSetup(page),
    page.headerFooter ? headerFooterElement(page.headerFooter) : '',
    breaks('rowBreaks', page.rowBreaks, 16383),
    breaks('colBreaks', page.columnBreaks, 1048575),
  ].join('');
}

function printOptions(page: PageSetup): string {
  const options = {
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
    headings: page.printHeadings,
    gridLines: page.printGridlines,
  };
  return Object.values(options).some((option) => option !== undefined) ? element('printOptions', options) : '';
}

function pageSetup(page: PageSetup): string {
  const attributes = {
    paperSize: page.paper,
    scale: page.scale,
    firstPageNumber: page.firstPageNumber,
    fitToWidth: page.fit?.width,
    fitToHeight: page.fit?.height,
    pageOrder: page.pageOrder,
    orientation: page.orientation,
    blackAndWhite: page.blackAndWhite,
    draft: page.draft,
    cellComments: page.comments,
    useFirstPageNumber: page.firstPageNumber === undefined ? undefined : true,
    errors: page.errors,
  };
  return Object.values(attributes).some((value) => value !== undefined) ? element('pageSetup', attributes) : '';
}

function headerFooterElement(texts: HeaderFooter): string {
  const part = (name: string, text: string | undefined): string =>
    text === undefined ? '' : textElement(name, excelText(text));
  return element(
    'headerFooter',
    {
      differentOddEven: texts.differentOddEven,
      differentFirst: texts.differentFirst,
      scaleWithDoc: texts.scaleWithDocument,
      alignWithMargins: texts.alignWithMargins,
    },
    part('oddHeader', texts.header),
    part('oddFooter', texts.footer),
    part('evenHeader', texts.evenHeader),
    part('evenFooter', texts.evenFooter),
    part('firstHeader', texts.firstHeader),
    part('firstFooter', texts.firstFooter),
  );
}

function breaks(name: string, after: readonly number[] | undefined, max: number): string {
  if (!after || after.length === 0) return '';
  const all = after.map((id) => element('brk', { id, max, man: true }));
  return element(name, { count: all.length, manualBreakCount: all.length }, ...all);
}
