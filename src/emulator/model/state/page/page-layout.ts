import type { Area } from '../area';
import type { PaperType } from './paper';

/** Points. */
export interface Margins {
  left: number;
  right: number;
  top: number;
  bottom: number;
  header: number;
  footer: number;
}

/** Either a scale in per cent, or a number of pages across and down; an absent direction is left to Excel. */
export interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

/** Texts with Excel's codes: &P page, &N pages, &D date, &A sheet, &F file. */
export interface HeaderFooter {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

export const headerFooterStates = ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'] as const;
export type HeaderFooterState = (typeof headerFooterStates)[number];

export interface HeadersFooters {
  state: HeaderFooterState;
  useSheetMargins: boolean;
  useSheetScale: boolean;
  /** For all pages, or for those with odd numbers. */
  readonly main: HeaderFooter;
  readonly first: HeaderFooter;
  readonly even: HeaderFooter;
}

/** A page ends before this row or column, counted from 0. */
export interface PageBreak {
  readonly id: string;
  at: number;
}

export const printErrorTypes = ['AsDisplayed', 'Blank', 'Dash', 'NotAvailable'] as const;
export type PrintErrors = (typeof printErrorTypes)[number];
export const printCommentTypes = ['NoComments', 'EndSheet', 'InPlace'] as const;
export type PrintComments = (typeof printCommentTypes)[number];
export const printOrders = ['DownThenOver', 'OverThenDown'] as const;
export type PrintOrder = (typeof printOrders)[number];
export const orientations = ['Portrait', 'Landscape'] as const;
export type Orientation = (typeof orientations)[number];

/** How a sheet is printed: plain data. */
export interface PageLayout {
  orientation: Orientation;
  paperSize: PaperType;
  margins: Margins;
  zoom: Zoom;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  printOrder: PrintOrder;
  printComments: PrintComments;
  printErrors: PrintErrors;
  blackAndWhite: boolean;
  draftMode: boolean;
  /** `''`: as the pages before count. */
  firstPageNumber: number | '';
  /** Empty: all that is in use. */
  printArea: Area[];
  titleRows?: Area | undefined;
  titleColumns?: Area | undefined;
  readonly headersFooters: HeadersFooters;
  /** Breaks between rows, and between columns. */
  rowBreaks: PageBreak[];
  columnBreaks: PageBreak[];
  /** What stays in sight when the sheet is scrolled: whole rows, whole columns, or a corner. */
  frozen?: Area | undefined;
}

const emptyHeaderFooter = (): HeaderFooter => ({
  leftHeader: '',
  centerHeader: '',
  rightHeader: '',
  leftFooter: '',
  centerFooter: '',
  rightFooter: '',
});

/** A new sheet's, with Excel's normal margins. */
export const newPageLayout = (): PageLayout => ({
  orientation: 'Portrait',
  paperSize: 'Letter',
  margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  printOrder: 'DownThenOver',
  printComments: 'NoComments',
  printErrors: 'AsDisplayed',
  blackAndWhite: false,
  draftMode: false,
  firstPageNumber: '',
  printArea: [],
  headersFooters: {
    state: 'Default',
    useSheetMargins: true,
    useSheetScale: true,
    main: emptyHeaderFooter(),
    first: emptyHeaderFooter(),
    even: emptyHeaderFooter(),
  },
  rowBreaks: [],
  columnBreaks: [],
});
