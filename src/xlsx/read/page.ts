import { defined, ifAny, yes } from '../defined';
import { normalMargins, type HeaderFooter, type PageMargins, type PageSetup } from '../sheet-page';
import { attribute, child, children, descend, excelTextOf, flagOf, numberOf, oneOf, type XmlNode } from './xml-node';

/** How a sheet is printed, what its names say of areas and titles left out. */
export function pageOf(sheet: XmlNode): PageSetup {
  const setup = child(sheet, 'pageSetup');
  const options = child(sheet, 'printOptions');
  const fitted = flagOf(descend(sheet, 'sheetPr', 'pageSetUpPr'), 'fitToPage');
  const scale = numberOf(setup, 'scale');
  const order = attribute(setup, 'pageOrder');
  return defined<PageSetup>({
    paper: numberOf(setup, 'paperSize'),
    orientation: oneOf(setup, 'orientation', ['portrait', 'landscape']),
    fit: fitted
      ? { width: numberOf(setup, 'fitToWidth') ?? 1, height: numberOf(setup, 'fitToHeight') ?? 1 }
      : undefined,
    scale: scale === 100 ? undefined : scale,
    margins: marginsOf(child(sheet, 'pageMargins')),
    headerFooter: headerFooterOf(child(sheet, 'headerFooter')),
    centerHorizontally: yes(flagOf(options, 'horizontalCentered')),
    centerVertically: yes(flagOf(options, 'verticalCentered')),
    printGridlines: yes(flagOf(options, 'gridLines')),
    printHeadings: yes(flagOf(options, 'headings')),
    blackAndWhite: yes(flagOf(setup, 'blackAndWhite')),
    draft: yes(flagOf(setup, 'draft')),
    pageOrder: order === 'overThenDown' ? order : undefined,
    firstPageNumber: flagOf(setup, 'useFirstPageNumber') ? numberOf(setup, 'firstPageNumber') : undefined,
    comments: oneOf(setup, 'cellComments', ['atEnd', 'asDisplayed']),
    errors: oneOf(setup, 'errors', ['blank', 'dash', 'NA']),
    rowBreaks: breaksOf(child(sheet, 'rowBreaks')),
    columnBreaks: breaksOf(child(sheet, 'colBreaks')),
  });
}

function marginsOf(node: XmlNode | undefined): PageMargins | undefined {
  if (!node) return undefined;
  const margins = {
    left: numberOf(node, 'left') ?? normalMargins.left,
    right: numberOf(node, 'right') ?? normalMargins.right,
    top: numberOf(node, 'top') ?? normalMargins.top,
    bottom: numberOf(node, 'bottom') ?? normalMargins.bottom,
    header: numberOf(node, 'header') ?? normalMargins.header,
    footer: numberOf(node, 'footer') ?? normalMargins.footer,
  };
  const keys = Object.keys(margins) as (keyof PageMargins)[];
  return keys.every((key) => margins[key] === normalMargins[key]) ? undefined : margins;
}

function headerFooterOf(node: XmlNode | undefined): HeaderFooter | undefined {
  const text = (name: string): string | undefined => {
    const found = child(node, name);
    return found && (excelTextOf(found.text) || undefined);
  };
  return ifAny(
    defined<HeaderFooter>({
      header: text('oddHeader'),
      footer: text('oddFooter'),
      firstHeader: text('firstHeader'),
      firstFooter: text('firstFooter'),
      evenHeader: text('evenHeader'),
      evenFooter: text('evenFooter'),
      differentFirst: yes(flagOf(node, 'differentFirst')),
      differentOddEven: yes(flagOf(node, 'differentOddEven')),
      scaleWithDocument: flagOf(node, 'scaleWithDoc') === false ? false : undefined,
      alignWithMargins: flagOf(node, 'alignWithMargins') === false ? false : undefined,
    }),
  );
}

function breaksOf(node: XmlNode | undefined): readonly number[] | undefined {
  const breaks = children(node, 'brk').flatMap((brk) => numberOf(brk, 'id') ?? []);
  return breaks.length > 0 ? breaks : undefined;
}
