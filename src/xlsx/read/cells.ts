import type { Cell, CellValue, RowFormat } from '../book';
import { cellAddress, maxColumns, maxRows, parseCell } from '../cell-reference';
import { defined, yes } from '../defined';
import { fileFormula } from './file-formula';
import { LIMITS, Refused } from './refusal';
import { sharedFormula, type SharedFormula } from './shared-formula';
import { storedValue } from './stored-value';
import { textOfItem, type SharedText } from './strings';
import type { ReadStyles } from './styles';
import { attribute, child, children, flagOf, numberOf, type XmlNode } from './xml-node';

/** What the cells of all sheets need. The counts go through the workbook. */
export interface CellContext {
  readonly styles: ReadStyles;
  readonly texts: readonly SharedText[];
  cellCount: number;
  /** Characters of shared formulas, once written out. */
  sharedCount: number;
}

/**
 * Gathers rows and cells of one sheet as they come. A cell or row without an address follows the one before it; an address that no
 * sheet has is damage.
 */
export class CellReader {
  readonly cells: Cell[] = [];
  readonly rows: RowFormat[] = [];
  /** How many cells had a text whose parts differ in font. */
  richTexts = 0;
  /** How many had a formula that a cell does not hold by itself: a table of what-if values. */
  dataTables = 0;
  private readonly shared = new Map<string, SharedFormula>();
  private row = -1;

  constructor(private readonly context: CellContext) {}

  readRow(rowNode: XmlNode): void {
    this.row = (numberOf(rowNode, 'r') ?? this.row + 2) - 1;
    if (!Number.isInteger(this.row) || this.row < 0 || this.row >= maxRows) throw new Refused('damaged');
    const format = rowFormat(rowNode, this.row, this.context);
    if (Object.keys(format).length > 1) this.rows.push(format);
    let column = -1;
    for (const node of children(rowNode, 'c')) {
      const address = attribute(node, 'r');
      column = address === undefined ? column + 1 : (parseCell(address)?.column ?? maxColumns);
      if (column >= maxColumns) throw new Refused('damaged');
      this.readCell(node, column);
    }
  }

  private readCell(node: XmlNode, column: number): void {
    const { context, row } = this;
    const { value, rich } = valueOf(node, context);
    if (rich) this.richTexts += 1;
    const f = child(node, 'f');
    if (attribute(f, 't') === 'dataTable') this.dataTables += 1;
    const formula = this.formulaOf(f, column);
    const style = context.styles.cell(numberOf(node, 's'));
    if (value === null && formula === undefined && style === undefined) return;
    context.cellCount += 1;
    if (context.cellCount > LIMITS.cells) throw new Refused('tooLarge');
    this.cells.push(defined<Cell>({ row, column, value, ...formula, style }));
  }

  private formulaOf(node: XmlNode | undefined, column: number): Pick<Cell, 'formula' | 'arrayRange'> | undefined {
    if (!node) return undefined;
    const { context, row, shared } = this;
    const type = attribute(node, 't');
    const formula = fileFormula(node.text);
    if (type === 'shared') {
      const key = attribute(node, 'si') ?? '';
      if (formula !== '') {
        shared.set(key, { formula, row, column });
        return { formula };
      }
      const master = shared.get(key);
      if (!master) return undefined;
      context.sharedCount += master.formula.length;
      if (context.sharedCount > LIMITS.sharedFormulas) throw new Refused('tooLarge');
      return { formula: sharedFormula(master, row, column) };
    }
    if (formula === '') return undefined;
    return type === 'array' ? { formula, arrayRange: attribute(node, 'ref') ?? cellAddress(row, column) } : { formula };
  }
}

function rowFormat(node: XmlNode, row: number, { styles }: CellContext): RowFormat {
  const height = numberOf(node, 'ht');
  return defined<RowFormat>({
    row,
    height,
    customHeight: height === undefined ? undefined : yes(flagOf(node, 'customHeight')),
    hidden: yes(flagOf(node, 'hidden')),
    style: flagOf(node, 'customFormat') ? styles.cell(numberOf(node, 's')) : undefined,
    outlineLevel: numberOf(node, 'outlineLevel') || undefined,
    collapsed: yes(flagOf(node, 'collapsed')),
  });
}

function valueOf(node: XmlNode, { texts }: CellContext): { readonly value: CellValue; readonly rich: boolean } {
  const type = attribute(node, 't') ?? 'n';
  if (type === 'inlineStr') {
    const { text, rich } = textOfItem(child(node, 'is'));
    return { value: text, rich };
  }
  const stored = child(node, 'v')?.text;
  return { value: storedValue(type, stored, texts), rich: type === 's' && texts[Number(stored)]?.rich === true };
}
