import type { BookProperties, CustomProperty, CustomXmlPart, TaskPane } from './book-properties';
import type { CellStyle, Color, Font } from './cell-style';
import type { Chart } from './chart';
import type { PageSetup } from './sheet-page';
import type { AutoFilter, ConditionalFormat, DataValidation } from './sheet-rules';

/** An error value: `#N/A`, `#REF!`, `#DIV/0!`… */
export interface CellError {
  readonly error: string;
}

/** Dates are serial numbers with a date format, as Excel has them. */
export type CellValue = string | number | boolean | CellError | null;

/** Rows and columns count from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
  /** For a formula, its last result. */
  readonly value: CellValue;
  /** English notation, without a leading `=`. */
  readonly formula?: string;
  /** The range that an array formula fills, on its first cell. */
  readonly arrayRange?: string;
  readonly style?: CellStyle;
}

/** A run of columns that share a look, both ends included. */
export interface ColumnFormat {
  readonly first: number;
  readonly last: number;
  /** In characters of the default font, as the file has it. */
  readonly width?: number;
  readonly hidden?: boolean;
  readonly style?: CellStyle;
  readonly outlineLevel?: number;
  readonly collapsed?: boolean;
}

export interface RowFormat {
  readonly row: number;
  /** Points. */
  readonly height?: number;
  /** True when somebody chose the height; else Excel fits it to the text. */
  readonly customHeight?: boolean;
  readonly hidden?: boolean;
  readonly style?: CellStyle;
  readonly outlineLevel?: number;
  readonly collapsed?: boolean;
}

export interface TableColumn {
  /** The same text as the header cell. */
  readonly name: string;
  readonly totalLabel?: string;
  /** `sum`, `average`, `count`, `custom`… */
  readonly totalFunction?: string;
  readonly totalFormula?: string;
  /** The formula of the whole column. */
  readonly formula?: string;
}

export interface Table {
  readonly name: string;
  /** Positive and unique in the workbook. */
  readonly id: number;
  /** Header and total rows included. */
  readonly ref: string;
  readonly columns: readonly TableColumn[];
  readonly headerRow: boolean;
  readonly totalRow: boolean;
  /** Absent: no filter buttons. */
  readonly filter?: AutoFilter;
  /** Absent: no table style at all. */
  readonly style?: {
    readonly name?: string;
    readonly firstColumn?: boolean;
    readonly lastColumn?: boolean;
    readonly rowStripes?: boolean;
    readonly columnStripes?: boolean;
  };
  readonly altText?: { readonly title?: string; readonly description?: string };
}

/** A password as the file keeps it: never in clear. */
export interface PasswordHash {
  readonly algorithm?: string;
  readonly hash?: string;
  readonly salt?: string;
  readonly spinCount?: number;
  /** The 16-bit hash of old versions, four hexadecimal digits. */
  readonly legacy?: string;
}

/** What a protected sheet still allows: true is allowed. Selecting cells is allowed unless said false. */
export interface SheetProtection {
  readonly password?: PasswordHash;
  readonly selectLockedCells?: boolean;
  readonly selectUnlockedCells?: boolean;
  readonly formatCells?: boolean;
  readonly formatColumns?: boolean;
  readonly formatRows?: boolean;
  readonly insertColumns?: boolean;
  readonly insertRows?: boolean;
  readonly insertHyperlinks?: boolean;
  readonly deleteColumns?: boolean;
  readonly deleteRows?: boolean;
  readonly sort?: boolean;
  readonly autoFilter?: boolean;
  readonly pivotTables?: boolean;
  readonly editObjects?: boolean;
  readonly editScenarios?: boolean;
}

export interface Hyperlink {
  readonly ref: string;
  /** An address outside the workbook. */
  readonly target?: string;
  /** A place inside: `Feuil1!A1` or a name. */
  readonly location?: string;
  readonly tooltip?: string;
  readonly display?: string;
}

/** A note, of the kind that is not a conversation. */
export interface Note {
  readonly ref: string;
  readonly author: string;
  readonly text: string;
  readonly visible?: boolean;
}

export interface SheetView {
  /** Rows and columns that stay in sight. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  /** First cell shown below and right of the frozen part, or of the whole sheet. */
  readonly topLeft?: string;
  readonly hideGridlines?: boolean;
  readonly hideHeadings?: boolean;
  readonly hideZeros?: boolean;
  readonly showFormulas?: boolean;
  readonly rightToLeft?: boolean;
  /** Percent. */
  readonly zoom?: number;
  readonly mode?: 'pageBreakPreview' | 'pageLayout';
  readonly selection?: { readonly active: string; readonly ranges: string };
}

export interface BookSheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly tabColor?: Color;
  /** Row by row, left to right; only cells that hold something or have a style of their own. */
  readonly cells: readonly Cell[];
  readonly columns: readonly ColumnFormat[];
  readonly rows: readonly RowFormat[];
  /** Characters. */
  readonly defaultColumnWidth?: number;
  /** Points; absent: as Excel fits the default font. */
  readonly defaultRowHeight?: number;
  readonly merges: readonly string[];
  readonly view: SheetView;
  readonly page: PageSetup;
  readonly validations: readonly DataValidation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly filter?: AutoFilter;
  readonly tables: readonly Table[];
  readonly charts: readonly Chart[];
  readonly hyperlinks: readonly Hyperlink[];
  readonly notes: readonly Note[];
  readonly protection?: SheetProtection;
  /** Where the total of grouped rows and columns stands, when not below and right. */
  readonly outline?: { readonly summaryAbove?: boolean; readonly summaryLeft?: boolean };
}

export interface DefinedName {
  readonly name: string;
  /** Without a leading `=`. */
  readonly refersTo: string;
  /** The sheet's name, for a name that only this sheet knows. */
  readonly sheet?: string;
  readonly hidden?: boolean;
  readonly comment?: string;
}

export interface BookCalculation {
  readonly mode?: 'manual' | 'autoNoTable';
  /** Calculate everything when the file is opened. */
  readonly onLoad?: boolean;
  readonly iterate?: boolean;
}

export interface BookProtection {
  readonly structure?: boolean;
  readonly windows?: boolean;
  readonly password?: PasswordHash;
}

/** A whole workbook file, without a word of how the file writes it. */
export interface Book {
  readonly sheets: readonly BookSheet[];
  readonly names: readonly DefinedName[];
  /** Place in `sheets`. */
  readonly activeSheet: number;
  /** The font of a cell without one. */
  readonly defaultFont: Font;
  /** A theme part as it stands; absent: the theme of Office. */
  readonly theme?: string;
  readonly properties: BookProperties;
  readonly customProperties: readonly CustomProperty[];
  readonly taskPanes: readonly TaskPane[];
  readonly customXml: readonly CustomXmlPart[];
  readonly calculation?: BookCalculation;
  readonly protection?: BookProtection;
  /** True: dates count from 1904. */
  readonly date1904?: boolean;
}
