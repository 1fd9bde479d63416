import { openParts, type Parts } from '../../src/xlsx/read/parts';
import { attribute, child, children, type XmlNode } from '../../src/xlsx/read/xml-node';
import { lintCells } from './lint-cells';
import type { LintError } from './lint-error';
import { lintTables, type LintedTable } from './lint-tables';

/** What is wrong in a workbook file although it follows the schema; empty when Excel would open it as it is. */
export function lintWorkbook(bytes: Uint8Array): readonly LintError[] {
  const parts = openParts(bytes);
  const root = parts.xml('xl/workbook.xml');
  const strings = children(parts.xml('xl/sharedStrings.xml'), 'si').map((item) => allText(item));
  const sheets = children(child(root, 'sheets'), 'sheet').map((node) => {
    const path = parts.linkOf('xl/workbook.xml', attribute(node, 'r:id'))?.target ?? '';
    return { name: attribute(node, 'name') ?? '', path, root: parts.xml(path) };
  });
  const tables = sheets.flatMap(({ name, path, root: sheet }) => tablesOf(parts, name, path, sheet));
  return [
    ...sheets.flatMap(({ name, root: sheet }) => (sheet ? lintCells(name, sheet, strings.length) : [])),
    ...lintTables(tables, strings),
    ...lintNames(
      root,
      sheets.map(({ name }) => name),
      tables,
    ),
  ];
}

function tablesOf(parts: Parts, sheet: string, path: string, root: XmlNode | undefined): readonly LintedTable[] {
  return parts
    .links(path)
    .filter(({ kind }) => kind === 'table')
    .flatMap(({ target }) => {
      const part = parts.xml(target);
      return part && root ? [{ sheet, root, part }] : [];
    });
}

function lintNames(
  workbook: XmlNode | undefined,
  sheets: readonly string[],
  tables: readonly LintedTable[],
): readonly LintError[] {
  const known = new Set(sheets.map((sheet) => sheet.toLowerCase()));
  const seen = new Set(tables.map(({ part }) => `|${(attribute(part, 'displayName') ?? '').toLowerCase()}`));
  return children(child(workbook, 'definedNames'), 'definedName').flatMap((node): LintError[] => {
    const place = attribute(node, 'name') ?? '';
    const local = attribute(node, 'localSheetId');
    const key = `${local ?? ''}|${place.toLowerCase()}`;
    const duplicate = seen.has(key);
    seen.add(key);
    const missingSheet = sheetsNamed(node.text).some((sheet) => !known.has(sheet.toLowerCase()));
    const dangling = missingSheet || node.text.includes('#REF!') || Number(local ?? 0) >= sheets.length;
    return [
      ...(duplicate ? [{ code: 'duplicateName', place } as const] : []),
      ...(dangling ? [{ code: 'danglingName', place } as const] : []),
    ];
  });
}

function sheetsNamed(formula: string): readonly string[] {
  const found = formula.replace(/"[^"]*"/g, '').matchAll(/(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/gu);
  return [...found].map(([, quoted, plain]) => quoted?.replaceAll("''", "'") ?? plain ?? '');
}

/** All text in an element, at any depth. */
function allText(node: XmlNode): string {
  return node.text + node.children.map(allText).join('');
}
