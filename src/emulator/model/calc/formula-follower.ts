import { contains, sameArea, type Area } from '../state/area';
import { quoteSheetName } from '../state/address';
import { extendArea } from '../state/extend';
import type { Follower, Place } from '../state/follower';
import { namesOf } from '../state/names';
import { shiftArea, type Shift } from '../state/shift';
import type { Sheet } from '../state/sheet';
import type { Workbook } from '../state/workbook';
import { tokenize } from './lexer';
import { rewriteReferences, sameStyle } from './rewrite';

/** Rewrites every formula of the workbook, in cells and names. `own` is the sheet that plain references mean. */
const rewriteAll = (workbook: Workbook, rewrite: (formula: string, own: Sheet | undefined) => string): void => {
  for (const sheet of workbook.sheets) {
    for (const [row, column, content] of sheet.contents.formulaCells()) {
      if (content.formula === undefined) continue;
      const formula = rewrite(content.formula, sheet);
      if (formula !== content.formula) sheet.contents.set(row, column, { ...content, formula });
    }
    for (const name of namesOf(sheet).values()) name.formula = rewrite(name.formula, sheet);
  }
  for (const name of namesOf(workbook).values()) name.formula = rewrite(name.formula, undefined);
};

const means = (reference: string | undefined, own: Sheet | undefined, sheet: Sheet): boolean =>
  reference === undefined ? own === sheet : reference.toLowerCase() === sheet.name.toLowerCase();

const lost = (sheet: string | undefined): string => `${sheet === undefined ? '' : `${quoteSheetName(sheet)}!`}#REF!`;

/** A formula's references to areas of one sheet, changed; `change` answers undefined for an area that is gone. */
const rewriteAreas = (
  formula: string,
  own: Sheet | undefined,
  sheet: Sheet,
  change: (area: Area) => Area | undefined,
): string =>
  rewriteReferences(formula, (reference) => {
    if (!means(reference.sheet, own, sheet)) return undefined;
    const to = change(reference.area);
    if (to === undefined) return lost(reference.sheet);
    return sameArea(to, reference.area) ? undefined : sameStyle(reference.sheet, reference.local, to);
  });

/** A formula as it stands after a shift. `own` is the sheet that its plain references mean. */
export const shiftFormula = (formula: string, own: Sheet | undefined, shift: Shift): string =>
  rewriteAreas(formula, own, shift.sheet, (area) => shiftArea(shift, area));

/** A formula as it stands after cells were cut and pasted: references to them follow. */
export const moveInFormula = (formula: string, own: Sheet | undefined, from: Place, to: Place): string =>
  rewriteReferences(formula, (reference) => {
    if (!means(reference.sheet, own, from.sheet) || !contains(from.area, reference.area)) return undefined;
    const rows = to.area.row - from.area.row;
    const columns = to.area.column - from.area.column;
    const sheet = to.sheet === own && reference.sheet === undefined ? undefined : to.sheet.name;
    const at = { ...reference.area, row: reference.area.row + rows, column: reference.area.column + columns };
    return sameStyle(from.sheet === to.sheet ? reference.sheet : sheet, reference.local, at);
  });

/** A formula as it stands after a sheet was given another name. */
export const renameSheetIn = (formula: string, sheet: Sheet, from: string): string =>
  renameIn(formula, from, `${quoteSheetName(sheet.name)}!`);

/** A formula as it stands after a sheet was deleted. */
export const dropSheetFrom = (formula: string, sheet: Sheet): string =>
  rewriteReferences(formula, (reference) =>
    reference.sheet?.toLowerCase() === sheet.name.toLowerCase() ? '#REF!' : undefined,
  );

/** Formulas keep naming the same cells when cells or sheets move, and `#REF!` once those are gone. */
export const formulaFollower: Follower = {
  shifted: (workbook, shift) => rewriteAll(workbook, (formula, own) => shiftFormula(formula, own, shift)),
  moved: (workbook, from, to) => rewriteAll(workbook, (formula, own) => moveInFormula(formula, own, from, to)),
  // A reference to the only row of a table is one to a cell, as likely as not.
  extended: (workbook, sheet, extension) => {
    if (extension.body.rows === 1) return;
    rewriteAll(workbook, (formula, own) => rewriteAreas(formula, own, sheet, (area) => extendArea(extension, area)));
  },
  sheetRenamed: (workbook, sheet, from) => rewriteAll(workbook, (formula) => renameSheetIn(formula, sheet, from)),
  sheetDeleted: (workbook, sheet) => rewriteAll(workbook, (formula) => dropSheetFrom(formula, sheet)),
  sheetCopied: (_workbook, from, to) => {
    for (const [key, name] of namesOf(from))
      namesOf(to).set(key, { ...name, formula: renameIn(name.formula, from.name, `${quoteSheetName(to.name)}!`) });
  },
};

/** Gives every reference and name with this sheet in front another prefix. */
const renameIn = (formula: string, from: string, prefix: string): string => {
  if (!formula.startsWith('=')) return formula;
  const old = `${from.toLowerCase()}!`;
  const parts = tokenize(formula.slice(1)).map(({ kind, text }) => {
    if (kind !== 'reference' && kind !== 'name' && kind !== 'error') return text;
    const bang = text.lastIndexOf('!') + 1;
    const written = text
      .slice(0, bang)
      .replace(/^'(.*)'!$/s, '$1!')
      .replaceAll("''", "'")
      .toLowerCase();
    return bang > 0 && written === old ? prefix + text.slice(bang) : text;
  });
  return `=${parts.join('')}`;
};
