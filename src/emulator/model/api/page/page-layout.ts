import { isRecord, oneOf } from '../../../rich-api/arguments';
import { describe, ref } from '../../../rich-api/descriptor';
import { invalidArgument, itemNotFound } from '../../../rich-api/host-error';
import { COLUMNS, ROWS } from '../../state/area';
import {
  orientations,
  printCommentTypes,
  printErrorTypes,
  printOrders,
  type Margins,
  type PageLayout,
  type Zoom,
} from '../../state/page/page-layout';
import { pageLayoutOf } from '../../state/page/page-of-sheet';
import { paperTypes } from '../../state/page/paper';
import { rangeRef } from '../../state/range';
import { asFlag, asNumber } from '../charts/chart-part';
import { rangeAreasRef } from '../range/range-areas-ref';
import { liveSheet, type SheetTarget } from '../worksheet-ref';
import { areaArgument, areasArgument } from './areas-argument';
import { keptOnPage, type PagePart } from './page-part';

type LayoutPart = PagePart<PageLayout>;

/** `worksheet.pageLayout`. */
export const worksheetPageLayout = describe<SheetTarget>('Worksheet', {
  links: {
    pageLayout: ({ workbook, sheet }) =>
      ref('PageLayout', {
        workbook,
        sheet,
        part: pageLayoutOf(liveSheet({ workbook, sheet })),
      } satisfies LayoutPart),
  },
});

const margin = (key: keyof Margins) => ({
  get: ({ part }: LayoutPart) => part.margins[key],
  set: ({ part, workbook }: LayoutPart, value: unknown) => {
    part.margins[key] = asNumber(value, { least: 0 });
    workbook.touch();
  },
});

/** A number of pages; 0 or null leaves the direction to Excel. */
const pages = (value: unknown): number | undefined =>
  value === undefined || value === null || value === 0
    ? undefined
    : asNumber(value, { least: 1, most: 32767, whole: true });

const asZoom = (value: unknown): Zoom => {
  if (!isRecord(value)) throw invalidArgument();
  const { scale, horizontalFitToPages, verticalFitToPages } = value;
  const across = pages(horizontalFitToPages);
  const down = pages(verticalFitToPages);
  if (scale !== undefined && scale !== null) {
    if (across !== undefined || down !== undefined) throw invalidArgument();
    return { scale: asNumber(scale, { least: 10, most: 400, whole: true }) };
  }
  if (across === undefined && down === undefined) throw invalidArgument();
  return {
    ...(across === undefined ? {} : { horizontalFitToPages: across }),
    ...(down === undefined ? {} : { verticalFitToPages: down }),
  };
};

const pointsIn = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

export const pageLayoutType = describe<LayoutPart>('PageLayout', {
  values: {
    orientation: keptOnPage('orientation', (value) => oneOf(value, orientations)),
    paperSize: keptOnPage('paperSize', (value) => oneOf(value, paperTypes)),
    printOrder: keptOnPage('printOrder', (value) => oneOf(value, printOrders)),
    printComments: keptOnPage('printComments', (value) => oneOf(value, printCommentTypes)),
    printErrors: keptOnPage('printErrors', (value) => oneOf(value, printErrorTypes)),
    centerHorizontally: keptOnPage('centerHorizontally', asFlag),
    centerVertically: keptOnPage('centerVertically', asFlag),
    printGridlines: keptOnPage('printGridlines', asFlag),
    printHeadings: keptOnPage('printHeadings', asFlag),
    blackAndWhite: keptOnPage('blackAndWhite', asFlag),
    draftMode: keptOnPage('draftMode', asFlag),
    firstPageNumber: keptOnPage('firstPageNumber', (value) =>
      value === '' ? '' : asNumber(value, { least: -32765, most: 32767, whole: true }),
    ),
    zoom: keptOnPage('zoom', asZoom),
    leftMargin: margin('left'),
    rightMargin: margin('right'),
    topMargin: margin('top'),
    bottomMargin: margin('bottom'),
    headerMargin: margin('header'),
    footerMargin: margin('footer'),
  },
  links: {
    headersFooters: (target) => ref('HeaderFooterGroup', { ...target, part: target.part.headersFooters }),
  },
  methods: {
    setPrintMargins: ({ part, workbook }, args) => {
      const unit = pointsIn[args.oneOf(0, ['Points', 'Inches', 'Centimeters'])];
      const options = args.record(1);
      for (const key of ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const) {
        const given = options[key];
        if (given !== undefined && given !== null) part.margins[key] = asNumber(given, { least: 0 }) * unit;
      }
      workbook.touch();
    },
    setPrintArea: (target, args) => {
      target.part.printArea = areasArgument(target, args, 0);
      target.workbook.touch();
    },
    getPrintArea: ({ workbook, sheet, part }) => {
      if (part.printArea.length === 0) throw itemNotFound();
      return rangeAreasRef(workbook, sheet, part.printArea);
    },
    setPrintTitleRows: (target, args) => {
      const { row, rows } = areaArgument(target, args, 0);
      target.part.titleRows = { row, column: 0, rows, columns: COLUMNS };
      target.workbook.touch();
    },
    getPrintTitleRows: ({ workbook, sheet, part }) => {
      if (part.titleRows === undefined) throw itemNotFound();
      return rangeRef(workbook, sheet, part.titleRows);
    },
    setPrintTitleColumns: (target, args) => {
      const { column, columns } = areaArgument(target, args, 0);
      target.part.titleColumns = { row: 0, column, rows: ROWS, columns };
      target.workbook.touch();
    },
    getPrintTitleColumns: ({ workbook, sheet, part }) => {
      if (part.titleColumns === undefined) throw itemNotFound();
      return rangeRef(workbook, sheet, part.titleColumns);
    },
  },
});
