import type { BookSheet, ColumnFormat, SheetProtection } from '../book';
import { areaAddress, cellAddress } from '../cell-reference';
import { colorElement } from './colors';
import type { StyleSheet } from './styles';
import { element } from './xml';

/** Tab colour, grouping and fitting. */
export function sheetPropertiesElement(sheet: BookSheet): string {
  const { outline, page } = sheet;
  const parts = [
    colorElement('tabColor', sheet.tabColor),
    outline
      ? element('outlinePr', {
          summaryBelow: outline.summaryAbove ? false : undefined,
          summaryRight: outline.summaryLeft ? false : undefined,
        })
      : '',
    page.fit ? element('pageSetUpPr', { fitToPage: true }) : '',
  ].join('');
  return parts === '' ? '' : element('sheetPr', {}, parts);
}

/** The area that the cells take up. */
export function dimensionElement(sheet: BookSheet): string {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of sheet.cells) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return element('dimension', { ref: top === Infinity ? 'A1' : areaAddress({ top, left, bottom, right }) });
}

export function sheetViewsElement(sheet: BookSheet, active: boolean): string {
  const { view } = sheet;
  const { freeze, selection } = view;
  const pane = freeze ? paneName(freeze) : undefined;
  return element(
    'sheetViews',
    {},
    element(
      'sheetView',
      {
        showFormulas: view.showFormulas,
        showGridLines: view.hideGridlines ? false : undefined,
        showRowColHeaders: view.hideHeadings ? false : undefined,
        showZeros: view.hideZeros ? false : undefined,
        rightToLeft: view.rightToLeft,
        tabSelected: active || undefined,
        view: view.mode,
        topLeftCell: freeze ? undefined : view.topLeft,
        zoomScale: view.zoom,
        zoomScaleNormal: view.zoom,
        workbookViewId: 0,
      },
      freeze
        ? element('pane', {
            xSplit: freeze.columns || undefined,
            ySplit: freeze.rows || undefined,
            topLeftCell: view.topLeft ?? cellAddress(freeze.rows, freeze.columns),
            activePane: pane,
            state: 'frozen',
          })
        : '',
      selection || freeze
        ? element('selection', { pane, activeCell: selection?.active, sqref: selection?.ranges })
        : '',
    ),
  );
}

function paneName({ rows, columns }: { rows: number; columns: number }): string {
  if (rows > 0 && columns > 0) return 'bottomRight';
  return rows > 0 ? 'bottomLeft' : 'topRight';
}

export function sheetFormatElement(sheet: BookSheet): string {
  const level = (formats: readonly { outlineLevel?: number }[]): number | undefined =>
    Math.max(0, ...formats.map((format) => format.outlineLevel ?? 0)) || undefined;
  return element('sheetFormatPr', {
    defaultColWidth: sheet.defaultColumnWidth,
    defaultRowHeight: sheet.defaultRowHeight ?? 15,
    customHeight: sheet.defaultRowHeight === undefined ? undefined : true,
    outlineLevelRow: level(sheet.rows),
    outlineLevelCol: level(sheet.columns),
  });
}

export function columnsElement(columns: readonly ColumnFormat[], styles: StyleSheet): string {
  if (columns.length === 0) return '';
  const inOrder = [...columns].sort((a, b) => a.first - b.first);
  return element(
    'cols',
    {},
    ...inOrder.map((column) =>
      element('col', {
        min: column.first + 1,
        max: column.last + 1,
        width: column.width,
        style: column.style ? styles.cell(column.style) : undefined,
        hidden: column.hidden,
        customWidth: column.width === undefined ? undefined : true,
        outlineLevel: column.outlineLevel,
        collapsed: column.collapsed,
      }),
    ),
  );
}

export function mergesElement(merges: readonly string[]): string {
  if (merges.length === 0) return '';
  return element('mergeCells', { count: merges.length }, ...merges.map((ref) => element('mergeCell', { ref })));
}

/** In the file a true says forbidden, except for `sheet`, which turns the protection on. */
export function sheetProtectionElement(protection: SheetProtection | undefined): string {
  if (!protection) return '';
  const allowed = (flag: boolean | undefined): boolean | undefined => (flag === undefined ? undefined : !flag);
  const { password } = protection;
  return element('sheetProtection', {
    password: password?.legacy,
    algorithmName: password?.algorithm,
    hashValue: password?.hash,
    saltValue: password?.salt,
    spinCount: password?.spinCount,
    sheet: true,
    objects: protection.editObjects ? undefined : true,
    scenarios: protection.editScenarios ? undefined : true,
    formatCells: allowed(protection.formatCells),
    formatColumns: allowed(protection.formatColumns),
    formatRows: allowed(protection.formatRows),
    insertColumns: allowed(protection.insertColumns),
    insertRows: allowed(protection.insertRows),
    insertHyperlinks: allowed(protection.insertHyperlinks),
    deleteColumns: allowed(protection.deleteColumns),
    deleteRows: allowed(protection.deleteRows),
    selectLockedCells: allowed(protection.selectLockedCells),
    sort: allowed(protection.sort),
    autoFilter: allowed(protection.autoFilter),
    pivotTables: allowed(protection.pivotTables),
    selectUnlockedCells: allowed(protection.selectUnlockedCells),
  });
}
