import { tokenize } from '../calc/lexer';
import { containsCell } from '../state/area';
import { namesOf } from '../state/names';
import type { Sheet } from '../state/sheet';
import type { Table } from '../state/table';
import { validationsOf } from '../state/validation';
import type { Workbook } from '../state/workbook';
import { mapFormulas } from '../validation/formulas';

/** Formulas that name a table follow when it is given another name. */
export const renameTableInFormulas = (workbook: Workbook, from: string, to: string): void => {
  const isTable = (name: string): boolean => name.toLowerCase() === from.toLowerCase();
  rewriteFormulas(workbook, (formula) =>
    rewriteTokens(formula, (kind, text) => {
      const name = text.split('[', 1)[0] ?? '';
      return (kind === 'structured' || kind === 'name') && isTable(name) ? to + text.slice(name.length) : text;
    }),
  );
};

/** Formulas that name a column follow when it is given another name. Inside the table they may leave its name out. */
export const renameColumnInFormulas = (workbook: Workbook, table: Table, from: string, to: string): void => {
  if (from === to) return;
  rewriteFormulas(workbook, (formula, inTable) =>
    rewriteTokens(formula, (kind, text) => {
      if (kind !== 'structured') return text;
      const name = text.split('[', 1)[0] ?? '';
      const isMeant = name === '' ? inTable(table) : name.toLowerCase() === table.name.toLowerCase();
      return isMeant ? name + renameItems(text.slice(name.length), from, to) : text;
    }),
  );
};

const ITEM = /\[(@?)((?:'.|[^[\]'])*)\]/g;

const renameItems = (brackets: string, from: string, to: string): string =>
  brackets.replace(ITEM, (item, at: string, name: string) => {
    if (name.replace(/'(.)/g, '$1').toLowerCase() !== from.toLowerCase()) return item;
    const escaped = to.replaceAll(/['#[\]]/g, "'$&");
    return at !== '' && /[^\p{L}\p{N}_]/u.test(to) ? `[@[${escaped}]]` : `[${at}${escaped}]`;
  });

const rewriteTokens = (formula: string, change: (kind: string, text: string) => string): string =>
  formula.startsWith('=')
    ? `=${tokenize(formula.slice(1))
        .map(({ kind, text }) => change(kind, text))
        .join('')}`
    : formula;

type InTable = (table: Table) => boolean;

const rewriteFormulas = (workbook: Workbook, change: (formula: string, inTable: InTable) => string): void => {
  const nowhere: InTable = () => false;
  for (const sheet of workbook.sheets) {
    rewriteCells(sheet, change);
    for (const name of namesOf(sheet).values()) name.formula = change(name.formula, nowhere);
    const kept = validationsOf(sheet);
    kept.list = kept.list.map(({ areas, validation }) => {
      const rule = mapFormulas(validation.rule, (formula) => change(formula, nowhere));
      return { areas, validation: { ...validation, rule } };
    });
  }
  for (const name of namesOf(workbook).values()) name.formula = change(name.formula, nowhere);
};

const rewriteCells = (sheet: Sheet, change: (formula: string, inTable: InTable) => string): void => {
  for (const [row, column, content] of sheet.contents.entries()) {
    if (content.formula === undefined) continue;
    const inTable: InTable = (table) => table.sheet === sheet && containsCell(table.area, row, column);
    const formula = change(content.formula, inTable);
    if (formula !== content.formula) sheet.contents.set(row, column, { ...content, formula });
  }
};
