import { parseCell } from '../../src/xlsx/cell-reference';
import { attribute, child, children, type XmlNode } from '../../src/xlsx/read/xml-node';
import type { LintError } from './lint-error';

/** What Excel keeps at most in a prompt, its title apart, and in a list written out. */
const LONGEST = 255;

/** What is wrong in the cells and rules of a sheet. `strings` counts the texts that cells share. */
export function lintCells(name: string, sheet: XmlNode, strings: number): readonly LintError[] {
  const errors: LintError[] = [];
  let lastRow = -1;
  for (const row of children(child(sheet, 'sheetData'), 'row')) {
    const number = Number(attribute(row, 'r'));
    if (number <= lastRow) errors.push({ code: 'order', place: `${name}!${number}` });
    lastRow = number;
    let lastColumn = -1;
    for (const cell of children(row, 'c')) {
      const ref = attribute(cell, 'r') ?? '';
      const at = parseCell(ref);
      if (!at || at.row !== number - 1 || at.column <= lastColumn)
        errors.push({ code: 'order', place: `${name}!${ref}` });
      lastColumn = at?.column ?? lastColumn;
      const stored = child(cell, 'v')?.text;
      if (attribute(cell, 't') === 's' && !(Number(stored) < strings)) {
        errors.push({ code: 'sharedString', place: `${name}!${ref}` });
      }
    }
  }
  return [...errors, ...lintFormulas(name, sheet), ...lintValidations(name, sheet)];
}

const formulaElements = ['f', 'formula', 'formula1', 'formula2'];

function lintFormulas(name: string, node: XmlNode, place = name): readonly LintError[] {
  const here = attribute(node, 'r') ?? attribute(node, 'sqref');
  const at = here === undefined ? place : `${name}!${here}`;
  const wrong = formulaElements.includes(node.name) && !wellFormed(node.text);
  return [
    ...(wrong ? [{ code: 'formula', place: at } as const] : []),
    ...node.children.flatMap((inner) => lintFormulas(name, inner, at)),
  ];
}

/** Whether a formula begins without a sign of its own and closes what it opens. */
export function wellFormed(formula: string): boolean {
  if (formula.startsWith('=')) return false;
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
  if (bare.includes('"')) return false;
  let depth = 0;
  for (const sign of bare) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

function lintValidations(name: string, sheet: XmlNode): readonly LintError[] {
  return children(child(sheet, 'dataValidations'), 'dataValidation').flatMap((node): LintError[] => {
    const list = child(node, 'formula1')?.text ?? '';
    const texts = [
      attribute(node, 'prompt') ?? '',
      attribute(node, 'error') ?? '',
      list.startsWith('"') ? list.slice(1, -1) : '',
    ];
    const place = `${name}!${attribute(node, 'sqref') ?? ''}`;
    return texts.some((text) => text.length > LONGEST) ? [{ code: 'tooLong', place }] : [];
  });
}
