import { area, between, intersection, type Area } from '../state/area';
import { CellError, type CellValue, type Content } from '../state/cell';
import { isFilteredOut } from '../state/filters';
import { raise, worksheetEvent } from '../events';
import { findName } from '../state/names';
import { part } from '../state/part';
import type { Sheet, Spilled } from '../state/sheet';
import { findTable } from '../state/table';
import type { Workbook } from '../state/workbook';
import { collapse, height, width } from './broadcast';
import { dereference, evaluate } from './evaluate';
import { FormulaSyntaxError, parseFormula } from './parser';
import type { Scope } from './scope';
import { resolveStructured } from './structured';
import { caught, fail, isMatrix, Reference, type Matrix, type Result, type Value } from './value';

/** Calculates a workbook's formulas. Holds what is known between two calculations. */
class Calculator {
  private calculatedAt = -1;
  private done = new Map<Content, CellValue>();
  private readonly running = new Set<Content>();
  /** How often a spilled result has changed so far. */
  private spillChanges = 0;
  private readonly recalculated = new Set<Sheet>();
  private now = new Date();

  constructor(private readonly workbook: Workbook) {}

  get isCurrent(): boolean {
    return this.calculatedAt === this.workbook.revision;
  }

  /** Calculates every formula; again where a spilled result reached cells that others had already read. */
  calculate(): void {
    this.now = new Date();
    for (let round = 0; round < 4; round += 1) {
      this.done = new Map();
      const before = this.spillChanges;
      this.dropLostSpills();
      for (const sheet of this.workbook.sheets) {
        if (!sheet.enableCalculation) continue;
        for (const [row, column, content] of sheet.contents.formulaCells()) this.settle(sheet, row, column, content);
      }
      if (this.spillChanges === before) break;
    }
    this.calculatedAt = this.workbook.revision;
    for (const sheet of this.recalculated) raise(this.workbook, sheet, worksheetEvent.calculated, {});
    this.recalculated.clear();
  }

  /** Calculates the formulas of an area alone, as Excel does on entry even in manual mode. */
  calculateArea(sheet: Sheet, of: Area): void {
    this.done = new Map();
    for (const other of this.workbook.sheets) {
      for (const [, , content] of other.contents.formulaCells()) this.done.set(content, content.value);
    }
    const entered = sheet.contents.entries(of);
    for (const [, , content] of entered) this.done.delete(content);
    for (const [row, column, content] of entered) {
      if (content.formula !== undefined) this.settle(sheet, row, column, content);
    }
  }

  private settle(sheet: Sheet, row: number, column: number, content: Content): CellValue {
    const known = this.done.get(content);
    if (known !== undefined) return known;
    // A formula that depends on itself: Excel warns and shows 0.
    if (this.running.has(content)) return 0;
    this.running.add(content);
    const value = this.compute(sheet, row, column, content.formula ?? '');
    this.running.delete(content);
    const settled = value === content.value ? content : { ...content, value };
    if (settled !== content) {
      sheet.contents.set(row, column, settled);
      this.recalculated.add(sheet);
    }
    this.done.set(settled, value);
    this.done.set(content, value);
    return value;
  }

  private compute(sheet: Sheet, row: number, column: number, formula: string): CellValue {
    const scope = this.scope(sheet, row, column);
    const result = caught(() => collapse(dereference(evaluate(parsed(formula), scope), scope)));
    this.unspill(sheet, row, column, isMatrix(result) ? area(row, column, height(result), width(result)) : undefined);
    if (!isMatrix(result)) return result ?? 0;
    return this.spill(sheet, row, column, result);
  }

  private spill(sheet: Sheet, row: number, column: number, values: Matrix): CellValue {
    const target = area(row, column, height(values), width(values));
    if (this.blocked(sheet, target)) {
      this.unspill(sheet, row, column, undefined);
      return CellError.of('#SPILL!');
    }
    values.forEach((line, r) =>
      line.forEach((item, c) => {
        if (r === 0 && c === 0) return;
        const value = item ?? 0;
        const before = sheet.spilled.get(row + r, column + c);
        if (before?.value === value && before.row === row && before.column === column) return;
        sheet.spilled.set(row + r, column + c, { value, row, column });
        this.spillChanges += 1;
      }),
    );
    return values[0]?.[0] ?? 0;
  }

  private blocked(sheet: Sheet, target: Area): boolean {
    const own = (row: number, column: number): boolean => row === target.row && column === target.column;
    return (
      sheet.contents.entries(target).some(([row, column]) => !own(row, column)) ||
      sheet.merges.some((merge) => intersection(merge, target) !== undefined) ||
      sheet.spilled.entries(target).some(([, , cell]) => cell.row !== target.row || cell.column !== target.column)
    );
  }

  /** Takes back what a formula spilled before, outside `keep`. */
  private unspill(sheet: Sheet, row: number, column: number, keep: Area | undefined): void {
    for (const [r, c, cell] of sheet.spilled.entries()) {
      if (cell.row !== row || cell.column !== column) continue;
      if (keep !== undefined && intersection(keep, area(r, c)) !== undefined) continue;
      sheet.spilled.set(r, c, undefined);
      this.spillChanges += 1;
    }
  }

  private dropLostSpills(): void {
    for (const sheet of this.workbook.sheets) {
      const lost = ([row, column, cell]: readonly [number, number, Spilled]): boolean =>
        sheet.contents.get(cell.row, cell.column)?.formula === undefined ||
        sheet.contents.get(row, column) !== undefined;
      for (const entry of sheet.spilled.entries()) if (lost(entry)) sheet.spilled.set(entry[0], entry[1], undefined);
    }
  }

  private cell(sheet: Sheet, row: number, column: number): Value {
    const content = sheet.contents.get(row, column);
    if (content === undefined) return sheet.spilled.get(row, column)?.value ?? null;
    return content.formula === undefined ? content.value : this.settle(sheet, row, column, content);
  }

  private named(name: string, sheet: Sheet | undefined, scope: Scope): Result {
    const found = findName(sheet ?? scope.sheet, name) ?? findName(this.workbook, name);
    if (found !== undefined) return evaluate(parsed(found.formula), scope);
    const table = findTable(this.workbook, name);
    if (table === undefined) throw fail('#NAME?');
    return new Reference(table.sheet, table.body);
  }

  scope(sheet: Sheet, row: number, column: number): Scope {
    const { workbook } = this;
    const scope: Scope = {
      sheet,
      row,
      column,
      sheetNamed: (name) => workbook.sheets.find((other) => other.name.toLowerCase() === name.toLowerCase()),
      cell: (at, r, c) => this.cell(at, r, c),
      named: (name, on) => this.named(name, on, scope),
      structured: (reference) => resolveStructured(workbook, reference, scope),
      spillOf: (reference) => spillOf(reference),
      isHidden: (at, r, byHand) => (byHand ? at.rows.hidden.has(r) : isFilteredOut(at, r)),
      locals: new Map(),
      now: this.now,
    };
    return scope;
  }
}

const parsed = (formula: string): ReturnType<typeof parseFormula> => {
  try {
    return parseFormula(formula);
  } catch (error) {
    // Files may hold formulas of functions or notations that this parser does not know.
    if (error instanceof FormulaSyntaxError) throw fail('#NAME?');
    throw error;
  }
};

/** The area that the formula in a reference's first cell fills. */
export const spillArea = (sheet: Sheet, row: number, column: number): Area | undefined => {
  const cells = sheet.spilled.entries().filter(([, , cell]) => cell.row === row && cell.column === column);
  const last = cells.at(-1);
  return last === undefined ? undefined : between(row, column, last[0], last[1]);
};

const spillOf = ({ sheet, area: at }: Reference): Reference => {
  const spilled = spillArea(sheet, at.row, at.column);
  if (spilled === undefined) throw fail('#REF!');
  return new Reference(sheet, spilled);
};

const calculatorOf = part<Workbook, Calculator>((workbook) => new Calculator(workbook));

/** Brings the workbook's formulas up to date, if Excel would by now; `force` does it in manual mode too. */
export const calculate = (workbook: Workbook, force = false): void => {
  const calculator = calculatorOf(workbook);
  if (force || (!calculator.isCurrent && workbook.calculationMode !== 'Manual')) calculator.calculate();
};

/** Calculates what was just entered into an area, whatever the workbook's calculation mode. */
export const calculateEntered = (workbook: Workbook, sheet: Sheet, area: Area): void => {
  if (workbook.calculationMode === 'Manual') calculatorOf(workbook).calculateArea(sheet, area);
};

/** Evaluates a formula that stands in no cell, as if it stood in the given one. */
export const evaluateFormula = (
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  formula: string,
): Result => {
  calculate(workbook);
  return caught(() => evaluate(parsed(formula), calculatorOf(workbook).scope(sheet, row, column)));
};

/** Evaluates a formula in which some names stand for given values. References are read. */
export const evaluateFormulaWith = (
  workbook: Workbook,
  formula: string,
  locals: ReadonlyMap<string, Result>,
): Result => {
  calculate(workbook);
  const scope = { ...calculatorOf(workbook).scope(workbook.active, 0, 0), locals };
  return caught(() => dereference(evaluate(parsed(formula), scope), scope));
};
