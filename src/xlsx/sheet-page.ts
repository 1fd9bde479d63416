/** Inches, as the file has them. */
export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

/** Excel's margins when nothing is said. */
export const normalMargins: PageMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

/** Text with Excel's codes: &L &C &R parts, &P page, &N pages, &D date, &A sheet, &"font,style", &12 size. */
export interface HeaderFooter {
  readonly header?: string;
  readonly footer?: string;
  readonly firstHeader?: string;
  readonly firstFooter?: string;
  readonly evenHeader?: string;
  readonly evenFooter?: string;
  readonly differentFirst?: boolean;
  readonly differentOddEven?: boolean;
  /** False keeps the text's size when the sheet is scaled. */
  readonly scaleWithDocument?: boolean;
  readonly alignWithMargins?: boolean;
}

export interface PageSetup {
  /** Excel's number of the format: 9 is A4, 8 A3, 1 Letter. */
  readonly paper?: number;
  readonly orientation?: 'portrait' | 'landscape';
  /** Pages wide and tall; 0 leaves that direction free. */
  readonly fit?: { readonly width: number; readonly height: number };
  /** Percent, when not fitted. */
  readonly scale?: number;
  readonly margins?: PageMargins;
  readonly headerFooter?: HeaderFooter;
  /** Areas separated by commas, without the sheet's name: `A1:H40`. */
  readonly printArea?: string;
  /** Rows at the top of each page: `1:3`. */
  readonly titleRows?: string;
  /** Columns at the left of each page: `A:B`. */
  readonly titleColumns?: string;
  readonly centerHorizontally?: boolean;
  readonly centerVertically?: boolean;
  readonly printGridlines?: boolean;
  readonly printHeadings?: boolean;
  readonly blackAndWhite?: boolean;
  readonly draft?: boolean;
  readonly pageOrder?: 'overThenDown';
  readonly firstPageNumber?: number;
  readonly comments?: 'atEnd' | 'asDisplayed';
  readonly errors?: 'blank' | 'dash' | 'NA';
  /** A page ends after this row, from 1; after this column, from 1. */
  readonly rowBreaks?: readonly number[];
  readonly columnBreaks?: readonly number[];
}
