import type { Book, BookSheet, DefinedName } from '../book';
import { splitReference } from '../cell-reference';
import { defined, ifAny, yes } from '../defined';
import { fileFormula } from './file-formula';
import { passwordOf } from './password';
import type { Parts } from './parts';
import { Refused } from './refusal';
import type { SheetPlace } from './sheet-place';
import { attribute, child, children, descend, flagOf, numberOf, oneOf, textOf, type XmlNode } from './xml-node';

/** The part that says what a workbook is made of; refused where there is none. */
export function workbookOf(parts: Parts): { readonly path: string; readonly root: XmlNode } {
  const path = parts.links('').find(({ kind }) => kind === 'officeDocument')?.target;
  if (path !== undefined && /\.bin$/i.test(path)) throw new Refused('oldFormat');
  if (path === undefined) throw new Refused(parts.has('content.xml') ? 'oldFormat' : 'notAWorkbook');
  const root = parts.xml(path);
  if (root?.name !== 'workbook') throw new Refused('notAWorkbook');
  return { path, root };
}

/** The sheets of a workbook in order; those that are charts or dialogs have no cells and are named apart. */
export function sheetPlaces(
  parts: Parts,
  path: string,
  root: XmlNode,
): { readonly places: readonly SheetPlace[]; readonly others: readonly string[] } {
  const places: SheetPlace[] = [];
  const others: string[] = [];
  const nodes = children(child(root, 'sheets'), 'sheet');
  for (const [position, node] of nodes.entries()) {
    const name = textOf(node, 'name') ?? '';
    const link = parts.linkOf(path, attribute(node, 'r:id'));
    const visibility = oneOf(node, 'state', ['hidden', 'veryHidden']) ?? 'visible';
    if (link?.kind === 'worksheet') places.push({ position, name, path: link.target, visibility });
    else others.push(name);
  }
  return { places, others };
}

/** All defined names. `local` is the position of the sheet in the file for those that only one sheet knows. */
export function definedNames(root: XmlNode): readonly (DefinedName & { readonly local: number | undefined })[] {
  return children(child(root, 'definedNames'), 'definedName').map((node) =>
    defined<DefinedName & { readonly local: number | undefined }>({
      name: attribute(node, 'name') ?? '',
      refersTo: fileFormula(node.text),
      hidden: yes(flagOf(node, 'hidden')),
      comment: textOf(node, 'comment'),
      local: numberOf(node, 'localSheetId'),
    }),
  );
}

/** What the built-in names of a sheet say about printing. */
export function withPrintNames(sheet: BookSheet, names: readonly DefinedName[]): BookSheet {
  const refersTo = (name: string) => names.find((found) => found.name === name)?.refersTo;
  const areas = (formula: string | undefined) =>
    formula === undefined
      ? []
      : splitAreas(formula).flatMap((part) => splitReference(part)?.ref.replaceAll('$', '') ?? []);
  const printArea = areas(refersTo('_xlnm.Print_Area')).join(',');
  const titles = areas(refersTo('_xlnm.Print_Titles'));
  return {
    ...sheet,
    page: defined<BookSheet['page']>({
      ...sheet.page,
      printArea: printArea || undefined,
      titleRows: titles.find((ref) => /^\d/.test(ref)),
      titleColumns: titles.find((ref) => /^[A-Za-z]+:/.test(ref)),
    }),
  };
}

/** Splits at the commas that are not inside a sheet's quoted name. */
function splitAreas(formula: string): readonly string[] {
  return formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
}

/** What a workbook says of itself beside its sheets and names. */
export function workbookSettings(root: XmlNode): Pick<Book, 'calculation' | 'protection' | 'date1904'> {
  const calculation = child(root, 'calcPr');
  const protection = child(root, 'workbookProtection');
  return defined<Pick<Book, 'calculation' | 'protection' | 'date1904'>>({
    calculation: ifAny(
      defined<NonNullable<Book['calculation']>>({
        mode: oneOf(calculation, 'calcMode', ['manual', 'autoNoTable']),
        onLoad: yes(flagOf(calculation, 'fullCalcOnLoad')),
        iterate: yes(flagOf(calculation, 'iterate')),
      }),
    ),
    protection:
      protection &&
      ifAny(
        defined<NonNullable<Book['protection']>>({
          structure: yes(flagOf(protection, 'lockStructure')),
          windows: yes(flagOf(protection, 'lockWindows')),
          password: passwordOf(protection, 'workbook'),
        }),
      ),
    date1904: yes(flagOf(child(root, 'workbookPr'), 'date1904')),
  });
}

export function activeSheetOf(root: XmlNode): number {
  return numberOf(descend(root, 'bookViews', 'workbookView'), 'activeTab') ?? 0;
}
