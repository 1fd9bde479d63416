import type { BookSheet, ColumnFormat, SheetProtection, SheetView } from '../book';
import { maxColumns } from '../cell-reference';
import { defined, ifAny, yes } from '../defined';
import { passwordOf } from './password';
import { Refused } from './refusal';
import type { ReadStyles } from './styles';
import { attribute, child, children, descend, flagOf, numberOf, oneOf, type XmlNode } from './xml-node';

/** How a sheet is shown: the first of its views. */
export function viewOf(sheet: XmlNode): SheetView {
  const view = descend(sheet, 'sheetViews', 'sheetView');
  const pane = child(view, 'pane');
  const state = attribute(pane, 'state');
  const frozen = state === 'frozen' || state === 'frozenSplit';
  const freeze = frozen ? { rows: numberOf(pane, 'ySplit') ?? 0, columns: numberOf(pane, 'xSplit') ?? 0 } : undefined;
  const selection = children(view, 'selection').at(-1);
  const active = attribute(selection, 'activeCell');
  const ranges = attribute(selection, 'sqref') ?? active;
  const zoom = numberOf(view, 'zoomScale');
  return defined<SheetView>({
    freeze,
    topLeft: frozen ? movedCorner(pane, freeze) : attribute(view, 'topLeftCell'),
    hideGridlines: yes(flagOf(view, 'showGridLines') === false),
    hideHeadings: yes(flagOf(view, 'showRowColHeaders') === false),
    hideZeros: yes(flagOf(view, 'showZeros') === false),
    showFormulas: yes(flagOf(view, 'showFormulas')),
    rightToLeft: yes(flagOf(view, 'rightToLeft')),
    zoom: zoom === 100 ? undefined : zoom,
    mode: oneOf(view, 'view', ['pageBreakPreview', 'pageLayout']),
    selection: active !== undefined && ranges !== undefined ? { active, ranges } : undefined,
  });
}

/** The first cell below the frozen part, where it is not simply the next one. */
function movedCorner(pane: XmlNode | undefined, freeze: SheetView['freeze']): string | undefined {
  const corner = attribute(pane, 'topLeftCell');
  const next = freeze && cornerOf(freeze);
  return corner === next ? undefined : corner;
}

function cornerOf({ rows, columns }: { readonly rows: number; readonly columns: number }): string {
  let letters = '';
  for (let rest = columns + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${rows + 1}`;
}

/** Widths, hidden columns and looks, run by run. */
export function columnsOf(sheet: XmlNode, styles: ReadStyles): readonly ColumnFormat[] {
  return children(child(sheet, 'cols'), 'col').flatMap((node) => {
    const first = (numberOf(node, 'min') ?? 1) - 1;
    if (!Number.isInteger(first) || first < 0 || first >= maxColumns) throw new Refused('damaged');
    const column = defined<ColumnFormat>({
      first,
      last: Math.min(maxColumns, numberOf(node, 'max') ?? first + 1) - 1,
      width: flagOf(node, 'customWidth') === false ? undefined : numberOf(node, 'width'),
      hidden: yes(flagOf(node, 'hidden')),
      style: styles.cell(numberOf(node, 'style')),
      outlineLevel: numberOf(node, 'outlineLevel') || undefined,
      collapsed: yes(flagOf(node, 'collapsed')),
    });
    return Object.keys(column).length > 2 ? [column] : [];
  });
}

export function defaultSizes(sheet: XmlNode): Pick<BookSheet, 'defaultColumnWidth' | 'defaultRowHeight'> {
  const format = child(sheet, 'sheetFormatPr');
  return defined<Pick<BookSheet, 'defaultColumnWidth' | 'defaultRowHeight'>>({
    defaultColumnWidth: numberOf(format, 'defaultColWidth'),
    defaultRowHeight: flagOf(format, 'customHeight') ? numberOf(format, 'defaultRowHeight') : undefined,
  });
}

export function outlineOf(sheet: XmlNode): BookSheet['outline'] {
  const outline = descend(sheet, 'sheetPr', 'outlinePr');
  return ifAny(
    defined<NonNullable<BookSheet['outline']>>({
      summaryAbove: yes(flagOf(outline, 'summaryBelow') === false),
      summaryLeft: yes(flagOf(outline, 'summaryRight') === false),
    }),
  );
}

export function mergesOf(sheet: XmlNode): readonly string[] {
  return children(child(sheet, 'mergeCells'), 'mergeCell').flatMap((node) => attribute(node, 'ref') ?? []);
}

/** In the file a true says forbidden. */
export function sheetProtectionOf(sheet: XmlNode): SheetProtection | undefined {
  const node = child(sheet, 'sheetProtection');
  if (!node || !flagOf(node, 'sheet')) return undefined;
  const allowed = (name: string): boolean | undefined => {
    const forbidden = flagOf(node, name);
    return forbidden === undefined ? undefined : !forbidden;
  };
  return defined<SheetProtection>({
    password: passwordOf(node, ''),
    selectLockedCells: allowed('selectLockedCells'),
    selectUnlockedCells: allowed('selectUnlockedCells'),
    formatCells: allowed('formatCells'),
    formatColumns: allowed('formatColumns'),
    formatRows: allowed('formatRows'),
    insertColumns: allowed('insertColumns'),
    insertRows: allowed('insertRows'),
    insertHyperlinks: allowed('insertHyperlinks'),
    deleteColumns: allowed('deleteColumns'),
    deleteRows: allowed('deleteRows'),
    sort: allowed('sort'),
    autoFilter: allowed('autoFilter'),
    pivotTables: allowed('pivotTables'),
    editObjects: flagOf(node, 'objects') ? undefined : true,
    editScenarios: flagOf(node, 'scenarios') ? undefined : true,
  });
}
