import type { CellValue } from '../book';
import { maxColumns, maxRows, parseCell } from '../cell-reference';
import { LIMITS, Refused } from './refusal';
import type { Attributes, XmlListener } from './scan-xml';
import { storedValue } from './stored-value';
import type { SharedText } from './strings';
import { excelTextOf, finiteNumber } from './xml-node';

/** A cell that holds something; its row and column count from 0. */
export interface PlacedValue {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** What the cells of all sheets share. The count goes through the workbook. */
export interface ValueContext {
  readonly texts: readonly SharedText[];
  cellCount: number;
}

/**
 * Gathers what the cells of one sheet hold as they come, and nothing of how they look or are calculated; and which tables the sheet
 * says are its own. Rows and cells are placed as `CellReader` places them.
 */
export class ValueReader implements XmlListener {
  readonly cells: PlacedValue[] = [];
  /** The ids of the links that lead to the sheet's tables. */
  readonly tables: string[] = [];
  private depth = 0;
  /** The depth of the row that is open; 0 outside. */
  private rowDepth = 0;
  private row = -1;
  private column = -1;
  /** The type of the cell that is open; none outside. */
  private type: string | undefined;
  private stored: string | undefined;
  private inline = '';
  /** The open part of the cell's own text has a font of its own. */
  private inRun = false;
  /** Where the text that comes belongs. */
  private into: 'stored' | 'inline' | undefined;

  constructor(private readonly context: ValueContext) {}

  open(name: string, attributes: Attributes): void {
    this.depth += 1;
    if (this.rowDepth === 0) {
      if (name === 'row') this.openRow(attributes['r']);
      else if (name === 'tablePart' && attributes['r:id'] !== undefined) this.tables.push(attributes['r:id']);
      return;
    }
    const within = this.depth - this.rowDepth;
    if (within === 1 && name === 'c') this.openCell(attributes);
    else if (this.type === undefined) return;
    else if (within === 2 && name === 'v' && this.stored === undefined) {
      this.stored = '';
      this.into = 'stored';
    } else this.openInline(within, name);
  }

  text(text: string): void {
    if (this.into === 'stored') this.stored = (this.stored ?? '') + text;
    else if (this.into === 'inline') this.inline += text;
    if (this.inline.length > LIMITS.text) throw new Refused('tooLarge');
  }

  close(): void {
    const within = this.depth - this.rowDepth;
    this.into = undefined;
    if (this.rowDepth > 0 && within === 1 && this.type !== undefined) this.closeCell(this.type);
    if (within === 0) this.rowDepth = 0;
    this.depth -= 1;
  }

  private openRow(written: string | undefined): void {
    this.rowDepth = this.depth;
    this.row = (finiteNumber(written) ?? this.row + 2) - 1;
    this.column = -1;
    if (!Number.isInteger(this.row) || this.row < 0 || this.row >= maxRows) throw new Refused('damaged');
  }

  private openCell({ r: address, t: type = 'n' }: Attributes): void {
    this.column = address === undefined ? this.column + 1 : (parseCell(address)?.column ?? maxColumns);
    if (this.column >= maxColumns) throw new Refused('damaged');
    this.type = type;
    this.stored = undefined;
    this.inline = '';
  }

  /** A text in its own cell, with or without runs; what is said of its pronunciation is no text. */
  private openInline(within: number, name: string): void {
    if (within === 3) this.inRun = name === 'r';
    this.into = name === 't' && (within === 3 || (within === 4 && this.inRun)) ? 'inline' : undefined;
  }

  private closeCell(type: string): void {
    this.type = undefined;
    const value = type === 'inlineStr' ? excelTextOf(this.inline) : storedValue(type, this.stored, this.context.texts);
    if (value === null) return;
    this.context.cellCount += 1;
    if (this.context.cellCount > LIMITS.cells) throw new Refused('tooLarge');
    this.cells.push({ row: this.row, column: this.column, value });
  }
}
