import type { Result } from './result';

/** What whoever prepares the workbook to hand out sets in it, beside the fiche. */
export interface TemplateWork {
  /** Whether Excel is to open the pane with this workbook. */
  paneOpensWithWorkbook(): boolean;
  /** Has Excel open the pane with this workbook, where the add-in is there, or no longer. */
  openPaneWithWorkbook(isWanted: boolean): Promise<Result<void>>;
}
