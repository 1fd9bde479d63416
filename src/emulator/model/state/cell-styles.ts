import { part } from './part';
import { Sheet } from './sheet';
import type { Workbook } from './workbook';

/** The parts of a look that a style may leave alone. */
export type StyleAspect = 'number' | 'font' | 'alignment' | 'border' | 'fill' | 'protection';

/** A named look. Its format is that of a cell of the styles' own hidden sheet, so that formats are changed in one way. */
export interface CellStyle {
  readonly name: string;
  readonly alias: string | undefined;
  readonly builtIn: boolean;
  readonly row: number;
  readonly aspects: Set<StyleAspect>;
}

export interface CellStyles {
  /** Not one of the workbook's sheets. */
  readonly sheet: Sheet;
  readonly list: CellStyle[];
}

export const emptyStylesOf = part<Workbook, CellStyles>(() => ({ sheet: new Sheet('', 'styles'), list: [] }));
