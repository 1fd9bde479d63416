import { overlap, parseArea, parseCell } from '../../src/xlsx/cell-reference';
import { attribute, child, children, excelTextOf, type XmlNode } from '../../src/xlsx/read/xml-node';
import type { LintError } from './lint-error';

/** A table's part with the sheet that it stands on. */
export interface LintedTable {
  readonly sheet: string;
  readonly root: XmlNode;
  readonly part: XmlNode;
}

/** What is wrong in tables, and between them. `strings` are the texts that cells share. */
export function lintTables(tables: readonly LintedTable[], strings: readonly string[]): readonly LintError[] {
  return tables.flatMap((table, index) => {
    const before = tables.slice(0, index);
    const place = `${table.sheet}!${nameOf(table)}`;
    const area = areaOf(table);
    if (!area) return [{ code: 'tableColumns', place }];
    const others = before.filter(({ sheet }) => sheet === table.sheet).flatMap((other) => areaOf(other) ?? []);
    const merges = children(child(table.root, 'mergeCells'), 'mergeCell').flatMap(
      (node) => parseArea(attribute(node, 'ref') ?? '') ?? [],
    );
    const found: Record<string, boolean> = {
      duplicateTable: before.some((other) => same(other, table)),
      tableColumns: columnsOf(table).length !== area.right - area.left + 1,
      tableHeader: headerDiffers(table, strings),
      overlappingTables: others.some((other) => overlap(other, area)),
      mergeInTable: merges.some((merge) => overlap(merge, area)),
    };
    return Object.entries(found).flatMap(([code, wrong]) => (wrong ? [{ code, place } as LintError] : []));
  });
}

function nameOf({ part }: LintedTable): string {
  return attribute(part, 'displayName') ?? '';
}

function same(a: LintedTable, b: LintedTable): boolean {
  const sameName = nameOf(a).toLowerCase() === nameOf(b).toLowerCase();
  return sameName || attribute(a.part, 'id') === attribute(b.part, 'id');
}

function areaOf({ part }: LintedTable) {
  return parseArea(attribute(part, 'ref') ?? '');
}

function columnsOf({ part }: LintedTable): readonly string[] {
  return children(child(part, 'tableColumns'), 'tableColumn').map((node) => excelTextOf(attribute(node, 'name') ?? ''));
}

/** A header is a text in its cell, the same as the column's name in all but case. */
function headerDiffers(table: LintedTable, strings: readonly string[]): boolean {
  const area = areaOf(table);
  if (!area || attribute(table.part, 'headerRowCount') === '0') return false;
  const texts = new Map<number, string>();
  for (const row of children(child(table.root, 'sheetData'), 'row')) {
    for (const cell of children(row, 'c')) {
      const at = parseCell(attribute(cell, 'r') ?? '');
      if (at?.row !== area.top || attribute(cell, 't') !== 's') continue;
      texts.set(at.column, strings[Number(child(cell, 'v')?.text)] ?? '');
    }
  }
  return columnsOf(table).some((name, index) => {
    const text = excelTextOf(texts.get(area.left + index) ?? '');
    return text.toLowerCase() !== name.toLowerCase();
  });
}
