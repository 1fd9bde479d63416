import { HostRef, describe, ref } from '../../../rich-api/descriptor';
import { HostError, invalidArgument, itemNotFound } from '../../../rich-api/host-error';
import { evaluateFormula } from '../../calc/calculator';
import { parseFormula, FormulaSyntaxError } from '../../calc/parser';
import { normalizeFormula } from '../../calc/rewrite';
import { isMatrix, Reference, type Result, type Value } from '../../calc/value';
import { valueType } from '../../cells/value-type';
import { absoluteAddress, quoteSheetName } from '../../state/address';
import { CellError, plain } from '../../state/cell';
import { findName, isValidName, namesOf, type DefinedName } from '../../state/names';
import { areaOf, rangeRef, type LiveRange } from '../../state/range';
import type { Sheet } from '../../state/sheet';
import type { Workbook } from '../../state/workbook';
import { worksheetRef } from '../worksheet-ref';

/** The names of a workbook, or of one sheet. */
export interface NamesTarget {
  readonly workbook: Workbook;
  readonly sheet: Sheet | undefined;
}
export interface NameTarget extends NamesTarget {
  readonly item: DefinedName;
}

const nameRef = (target: NamesTarget, item: DefinedName): HostRef =>
  ref('NamedItem', { workbook: target.workbook, sheet: target.sheet, item } satisfies NameTarget);

const owner = ({ workbook, sheet }: NamesTarget): Workbook | Sheet => sheet ?? workbook;

/** The name, unless it was deleted since the client got hold of it. */
const live = (target: NameTarget): DefinedName => {
  if (findName(owner(target), target.item.name) !== target.item) throw itemNotFound();
  return target.item;
};

const result = (target: NameTarget): Result =>
  evaluateFormula(target.workbook, target.sheet ?? target.workbook.active, 0, 0, live(target).formula);

const reference = ({ sheet, area }: Reference): string => `${quoteSheetName(sheet.name)}!${absoluteAddress(area)}`;

const scalarType = (value: Value): string => {
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  return value === null ? 'Double' : valueType(value);
};

const typeOf = (found: Result): string =>
  found instanceof Reference ? 'Range' : isMatrix(found) ? 'Array' : scalarType(found);

const valueOf = (found: Result): unknown => {
  if (found instanceof Reference) return reference(found);
  if (isMatrix(found)) return found.map((row) => row.map((value) => (value === null ? '' : plain(value))));
  return found === null ? 0 : plain(found);
};

const rangeOf = (target: NameTarget): Reference => {
  const found = result(target);
  if (!(found instanceof Reference)) {
    throw found instanceof CellError
      ? itemNotFound()
      : new HostError('InvalidOperation', 'The named item is not a range.');
  }
  return found;
};

const checked = (formula: string): string => {
  const written = formula.startsWith('=') ? formula : `=${formula}`;
  try {
    parseFormula(written);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) throw invalidArgument();
    throw error;
  }
  return normalizeFormula(written);
};

const text = (value: unknown): string => {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
};

export const namedItemType = describe<NameTarget>('NamedItem', {
  id: ({ item }) => ({ _Id: item.name }),
  values: {
    name: (target) => live(target).name,
    type: (target) => typeOf(result(target)),
    value: (target) => valueOf(result(target)),
    formula: {
      get: (target) => live(target).formula,
      set: (target, value) => {
        live(target).formula = checked(text(value));
        target.workbook.touch();
      },
    },
    visible: {
      get: (target) => live(target).visible,
      set: (target, value) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        live(target).visible = value;
        target.workbook.touch();
      },
    },
    comment: {
      get: (target) => live(target).comment,
      set: (target, value) => {
        live(target).comment = text(value);
        target.workbook.touch();
      },
    },
    scope: (target) => (target.sheet === undefined ? 'Workbook' : 'Worksheet'),
  },
  links: {
    worksheet: (target) => {
      if (target.sheet === undefined) throw itemNotFound();
      return worksheetRef(target.workbook, target.sheet);
    },
    worksheetOrNullObject: (target) =>
      target.sheet === undefined ? ref('', null) : worksheetRef(target.workbook, target.sheet),
    arrayValues: (target) => ref('NamedItemArrayValues', target),
  },
  methods: {
    delete: (target) => {
      namesOf(owner(target)).delete(live(target).name.toLowerCase());
      target.workbook.touch();
    },
    getRange: (target) => {
      const found = rangeOf(target);
      return rangeRef(target.workbook, found.sheet, found.area);
    },
    getRangeOrNullObject: (target) => {
      const found = result(target);
      return found instanceof Reference ? rangeRef(target.workbook, found.sheet, found.area) : ref('', null);
    },
  },
});

const matrix = (target: NameTarget): readonly (readonly Value[])[] => {
  const found = result(target);
  if (!isMatrix(found)) throw new HostError('InvalidOperation');
  return found;
};

export const namedItemArrayValuesType = describe<NameTarget>('NamedItemArrayValues', {
  values: {
    values: (target) => matrix(target).map((row) => row.map((value) => (value === null ? '' : plain(value)))),
    types: (target) => matrix(target).map((row) => row.map((value) => (value === null ? 'Empty' : valueType(value)))),
  },
});

/** Defines a name. One that exists is refused, and so is what Excel does not take for a name. */
const add = (target: NamesTarget, name: string, formula: string, comment: string): HostRef => {
  if (!isValidName(name)) throw invalidArgument();
  if (findName(owner(target), name) !== undefined) {
    throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  }
  const item: DefinedName = { name, formula: checked(formula), comment, visible: true };
  namesOf(owner(target)).set(name.toLowerCase(), item);
  target.workbook.touch();
  return nameRef(target, item);
};

const rangeFormula = (range: LiveRange): string => `=${reference(new Reference(range.sheet, areaOf(range)))}`;

export const namedItemCollectionType = describe<NamesTarget>('NamedItemCollection', {
  items: (target) =>
    [...namesOf(owner(target)).values()]
      .sort((a, b) => a.name.localeCompare(b.name, 'en'))
      .map((item) => nameRef(target, item)),
  item: (target, args) => {
    const item = findName(owner(target), args.text(0));
    if (item === undefined) throw itemNotFound();
    return nameRef(target, item);
  },
  methods: {
    add: (target, args) => {
      const meant = args.at(1);
      const formula = meant instanceof HostRef ? rangeFormula(args.object(1).target as LiveRange) : constant(meant);
      return add(target, args.text(0), formula, args.optionalText(2) ?? '');
    },
    addFormulaLocal: (target, args) => add(target, args.text(0), args.text(1), args.optionalText(2) ?? ''),
  },
});

/** A text that is no formula stands for itself. */
const constant = (meant: unknown): string => {
  if (typeof meant === 'number' || typeof meant === 'boolean') return `=${String(meant).toUpperCase()}`;
  const written = text(meant);
  return written.startsWith('=') ? written : `="${written.replaceAll('"', '""')}"`;
};
