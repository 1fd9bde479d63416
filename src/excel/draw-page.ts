import type { Area, PageFooter, SheetPlan } from '../format/plan/sheet-plan';

const MARGIN_CM = 1.2;

/** Sets a sheet up for A4: one page wide, its header rows on every page, its foot filled. */
export function drawPage(
  sheet: Excel.Worksheet,
  { page }: SheetPlan<string>,
  rangeOf: (area: Area) => Excel.Range,
): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = page.landscape ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = page.onePage ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 };
  pageLayout.centerHorizontally = true;
  pageLayout.setPrintMargins('Centimeters', {
    top: MARGIN_CM,
    bottom: 1.8,
    left: MARGIN_CM,
    right: MARGIN_CM,
    header: 0.6,
    footer: 0.8,
  });
  pageLayout.setPrintArea(rangeOf(page.area));
  if (page.titleRows) {
    const { row, rows } = page.titleRows;
    pageLayout.setPrintTitleRows(rangeOf({ row, column: 0, rows, columns: 1 }).getEntireRow());
  }
  for (const row of page.breaks ?? []) {
    sheet.horizontalPageBreaks.add(rangeOf({ row, column: 0, rows: 1, columns: 1 }));
  }
  drawFooter(sheet, page.footer);
}

/** Fills the foot of a sheet's pages. */
export function drawFooter(sheet: Excel.Worksheet, { left, center, right }: PageFooter): void {
  const footer = sheet.pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = left;
  footer.centerFooter = center;
  footer.rightFooter = right;
}
