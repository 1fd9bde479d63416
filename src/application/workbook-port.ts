import type { Cells, CellValue } from '../format/cells';
import type { Area, PageFooter, SheetPlan } from '../format/plan/sheet-plan';
import type { Spot } from '../format/questionnaire-cells';
import type { SlotWrite } from '../format/summary/kept-texts';
import type { Grid } from '../format/summary/remembered-texts';
import type { SlotHeight } from '../format/summary/page-shares';
import type { Mend } from '../format/repair/mend';
import type { Inspected } from '../format/repair/plan-mends';
import type { SynthesisPage } from '../format/synthesis/synthesis-sheet';
import type { ScoredFiche } from '../domain/synthesis/scored-fiche';
import type { TableName } from '../format/tables';
import type { Result } from './result';
import type { FileToScore } from './synthesis/file-source';

/** One thing to write. Rows and columns of a table's body count from 0. */
export type CellWrite =
  | { readonly kind: 'name'; readonly name: string; readonly value: CellValue }
  /** A rectangle, from the first cell of a defined name on. */
  | { readonly kind: 'block'; readonly name: string; readonly values: readonly (readonly CellValue[])[] }
  | {
      readonly kind: 'cell';
      readonly table: TableName;
      readonly row: number;
      readonly column: number;
      readonly value: CellValue;
    }
  /** A table's whole body, from its first row and column on. */
  | { readonly kind: 'body'; readonly table: TableName; readonly values: readonly (readonly CellValue[])[] }
  /** A row that a filter may have hidden: what is put there is to be seen. */
  | { readonly kind: 'shownRow'; readonly table: TableName; readonly row: number }
  /** The foot of every page of the fiche's sheets. */
  | { readonly kind: 'footer'; readonly footer: PageFooter }
  /** The radar's title, where there is a radar. */
  | { readonly kind: 'radarTitle'; readonly title: string };

/** What must still be in a cell for the writes beside it to land in the right row. */
export interface Expectation {
  readonly table: TableName;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** `moved`: an expectation failed. Whatever was written has been put back. */
export type WriteOutcome = 'written' | 'moved';

/** `blanked`: the row is gone, and the table keeps a blank one at its end in its stead. */
export type DeleteOutcome = WriteOutcome | 'blanked';

/** Which block of the Radar sheet the radar is drawn from: one curve, or one of the two that hold two. */
export type RadarSource = 'overall' | 'horizons' | 'evaluations';

export interface RadarRequest {
  readonly mode: RadarSource;
  readonly title: string;
  /** Values and labels to draw from, in case the sheet's are behind. */
  readonly writes: readonly CellWrite[];
  /** Whether its sheet comes before whoever is at the screen. */
  readonly inFront: boolean;
}

/** What a workbook holds of a fiche, and what a new part of one must keep clear of. */
export interface Survey {
  readonly cells: Cells;
  /** Every sheet's name, whoever's it is. */
  readonly sheetNames: readonly string[];
  /** What each name of the fiche refers to, for those that are defined, be their place lost. */
  readonly definedNames: Readonly<Record<string, string>>;
}

/** The page for the presentation as a workbook has it, and what it takes to draw one. */
export interface FoundSummary {
  /** The page's sheet; null where there is none. */
  readonly sheet: { readonly name: string; readonly isProtected: boolean } | null;
  /** The page's defined names: their cells, or null where the name has lost them. A name that is not there is left out. */
  readonly named: ReadonlyMap<string, Grid | null>;
  readonly hasRadar: boolean;
  readonly sheetNames: readonly string[];
  /** The place of the Radar sheet among the sheets, counted from 0; null where it is not there. */
  readonly radarPosition: number | null;
  /** No sheet can be added. */
  readonly structureIsProtected: boolean;
}

export interface SummaryRequest {
  /** The page to draw on a new sheet; null where the page is there. */
  readonly anew: {
    /** Its name is free. */
    readonly plan: SheetPlan;
    /** Names to take away first. */
    readonly staleNames: readonly string[];
    /** Its place among the sheets; null for the last one. */
    readonly position: number | null;
  } | null;
  readonly writes: readonly SlotWrite[];
  /** Of rows of the page, each found by a place in it. */
  readonly heights: readonly SlotHeight[];
  readonly footer: PageFooter;
  readonly radar: {
    readonly mode: RadarRequest['mode'];
    readonly title: string;
    readonly isDrawn: boolean;
    /** Its place on the page is still there, should it be drawn. */
    readonly hasPlace: boolean;
    /** Rows of the radar's data, its header included. */
    readonly rows: number;
  };
}

/** The sheet « Synthèse » as a workbook has it, and what it takes to draw one. */
export interface FoundSynthesis {
  /** The sheet, and the cells of it that are ours; null where there is none. */
  readonly sheet: { readonly name: string; readonly isProtected: boolean; readonly area: Area } | null;
  readonly sheetNames: readonly string[];
  /** No sheet can be added. */
  readonly structureIsProtected: boolean;
}

export interface SynthesisRequest {
  readonly page: SynthesisPage;
  /** The cells that it replaces, which move what is below and beside them where they have to grow; null for a new sheet. */
  readonly over: Area | null;
  /** What the charts and their axes are called. */
  readonly titles: Readonly<Record<'radar' | 'matrix' | 'difficultyAxis' | 'scaleUpAxis', string>>;
}

/** A sheet that is to be drawn anew in place of the one that has its tables. */
export interface SheetRedrawing {
  readonly plan: SheetPlan;
  /** What the sheet of before is called where it stays. */
  readonly keptName: string;
  /** Texts that are the layout’s own, beside those of the plan. */
  readonly ownTexts: readonly string[];
  /** The sheet of before stays whatever it holds; else it stays only where someone put something on it. */
  readonly isKept: boolean;
}

export interface SheetsRedrawn {
  readonly redrawn: readonly string[];
  /** Names of the sheets of before that stayed. */
  readonly kept: readonly string[];
  /** There was a radar on one of the sheets of before. */
  readonly hadRadar: boolean;
  /** False where sheets could not be named, put in their place or taken away. */
  readonly isTidy: boolean;
}

/** What use cases need of a workbook. An adapter moves cells and decides nothing. */
export interface WorkbookPort {
  /** All names and tables of a fiche, null where absent. At most two round trips. */
  readCells(): Promise<Result<Cells>>;
  /** The cells of a fiche, and the names that are taken. One round trip. */
  survey(): Promise<Result<Survey>>;
  /**
   * Draws the sheets, beside those that exist, in one round trip. Defined names that the workbook has, be their place lost,
   * are pointed to the new cells. Where Excel stops half-way, what was begun is taken away again, or the failure
   * (`halfBuilt`) names the sheets that stayed.
   */
  build(plans: readonly SheetPlan<string>[], survey: Survey): Promise<Result<void>>;
  /**
   * Draws sheets anew, each in the place and under the name of the one that had its tables, which goes, or stays where it holds
   * anything else than the fiche. Where Excel stops half-way, all is as it was.
   */
  redraw(redrawings: readonly SheetRedrawing[], survey: Survey): Promise<Result<SheetsRedrawn>>;
  /** Where cells stand, as `G31`; null where their part is gone. One round trip. */
  locate(spots: readonly Spot[]): Promise<Result<readonly (string | null)[]>>;
  /** Shows a cell to whoever is at the screen. */
  show(spot: Spot): Promise<Result<void>>;
  /** Looks at all that repairing needs to know. Three round trips. */
  inspect(): Promise<Result<Inspected>>;
  /** Does the steps of a repair, one after the other; one that Excel refuses keeps no other back, and its failure is given. */
  mend(mends: readonly Mend[]): Promise<Result<void>>;
  /** One round trip where every expectation holds. */
  write(writes: readonly CellWrite[], expectations: readonly Expectation[]): Promise<Result<WriteOutcome>>;
  /**
   * Adds a row under a table's last one, with the looks, drop-downs and calculated columns of the rows above. `moved` where
   * the table's columns are no longer those last read: nothing was added.
   */
  appendRow(table: TableName, values: readonly CellValue[]): Promise<Result<WriteOutcome>>;
  deleteRow(table: TableName, row: number, expectations: readonly Expectation[]): Promise<Result<DeleteOutcome>>;
  /** Moves a row, with whatever columns a user added to it. */
  moveRow(
    table: TableName,
    from: number,
    to: number,
    expectations: readonly Expectation[],
  ): Promise<Result<WriteOutcome>>;
  /** Creates the radar, or updates the one there is, and shows it. Two round trips. */
  insertRadar(request: RadarRequest): Promise<Result<{ readonly cosmeticsFailed: boolean }>>;
  /** Looks for the page for the presentation. One round trip. */
  findSummary(): Promise<Result<FoundSummary>>;
  /** Draws the page, or brings the one there is up to date, with its radar, and shows it. Two round trips. */
  writeSummary(request: SummaryRequest): Promise<Result<{ readonly cosmeticsFailed: boolean }>>;
  /** Looks for the sheet « Synthèse ». One round trip. */
  findSynthesis(): Promise<Result<FoundSynthesis>>;
  /** Draws the sheet « Synthèse » with its two charts, on a new sheet or over what it held, and shows it. Two round trips. */
  writeSynthesis(request: SynthesisRequest): Promise<Result<{ readonly cosmeticsFailed: boolean }>>;
  /** Whether Excel is to open the pane with this workbook. */
  opensWithPane(): boolean;
  openWithPane(isWanted: boolean): Promise<Result<void>>;
  /** Calls back when cells of the workbook change, its own writes left out as far as the host tells. The value ends the watch. */
  watch(onHint: () => void): Promise<Result<() => Promise<void>>>;
  /** Tells when work waits for a cell that is being edited, and when none does any more. The value ends it. */
  onCellEditing(listener: (isEditing: boolean) => void): () => void;
}

/** Reads files without Excel. */
export interface FilePort {
  readWorkbook(bytes: Uint8Array): Promise<Result<WorkbookFile>>;
  /** Reads a fiche out of a file and scores it, beside whoever asks. Absent: who asks scores it. */
  readonly scoreFile?: (file: FileToScore) => Promise<Result<ScoredFiche>>;
}

/** What a workbook file holds of a fiche. */
export interface WorkbookFile {
  readonly cells: Cells;
  /** When it was last saved, as it says itself; null where it does not. */
  readonly saved: string | null;
}
