import { containsCell, type Area } from '../state/area';
import type { CellValue, Content } from '../state/cell';
import { isFilteredOut } from '../state/filters';
import { raise, worksheetEvent } from '../events';
import { findName } from '../state/names';
import { part } from '../state/part';
import type { Sheet } from '../state/sheet';
import { findTable } from '../state/table';
import type { Workbook } from '../state/workbook';
import { collapse } from './broadcast';
import { dereference, evaluate } from './evaluate';
import { placeKey, Sources, type KnownFormula, type KnownFormulas } from './known-formula';
import { FormulaSyntaxError, parseFormula } from './parser';
import type { Scope } from './scope';
import { dropLostSpills, spillOf, Spills } from './spills';
import { staleFormulas, structureOf } from './stale-formulas';
import { resolveStructured } from './structured';
import { caught, fail, isMatrix, Reference, type Result, type Value } from './value';

/** Calculates a workbook's formulas: all, or only those that a change concerns. Holds what is known between two calculations. */
class Calculator {
  private calculatedAt = -1;
  private known: KnownFormulas = new Map();
  private structure = '';
  /** Some formula depends on itself: what those in the circle show depends on which of them comes first. */
  private hasCircle = false;
  private readonly running = new Map<Sheet, Set<number>>();
  /** What the formula that is being calculated looks at. */
  private sources: Sources | undefined;
  /** The one area whose formulas are calculated, where not all are. */
  private entered: { readonly sheet: Sheet; readonly area: Area } | undefined;
  private readonly spills = new Spills();
  private readonly recalculated = new Set<Sheet>();
  private now = new Date();

  constructor(private readonly workbook: Workbook) {}

  get isCurrent(): boolean {
    return this.calculatedAt === this.workbook.revision;
  }

  /** Brings every formula up to date; `all` calculates those too that nothing that changed concerns. */
  calculate(all: boolean): void {
    this.now = new Date();
    const structure = structureOf(this.workbook);
    const isWhole = all || this.hasCircle || structure !== this.structure;
    const stale = isWhole ? undefined : staleFormulas(this.workbook, this.known);
    if (stale === undefined || !this.calculateStale(stale)) this.calculateAll();
    this.structure = structure;
    for (const sheet of this.workbook.sheets) sheet.contents.forgetChanges();
    this.calculatedAt = this.workbook.revision;
    for (const sheet of this.recalculated) raise(this.workbook, sheet, worksheetEvent.calculated, {});
    this.recalculated.clear();
  }

  /** Calculates every formula; again where a spilled result reached cells that others had already read. */
  private calculateAll(): void {
    for (let round = 0; round < 4; round += 1) {
      this.known = new Map();
      this.hasCircle = false;
      const before = this.spills.changes;
      dropLostSpills(this.workbook.sheets);
      for (const sheet of this.workbook.sheets) {
        if (!sheet.enableCalculation) continue;
        for (const [row, column, content] of sheet.contents.formulaCells()) this.settle(sheet, row, column, content);
      }
      if (this.spills.changes === before) break;
    }
  }

  /** Calculates these cells' formulas; false where all must be, since one spilled, which others may have missed, or closed a circle. */
  private calculateStale(stale: ReadonlyMap<Sheet, ReadonlySet<number>>): boolean {
    const before = this.spills.changes;
    for (const [sheet, cells] of stale) for (const cell of cells) this.known.get(sheet)?.delete(cell);
    for (const [sheet, cells] of stale) {
      for (const [row, column, content] of sheet.contents.formulasAt(cells)) this.settle(sheet, row, column, content);
    }
    return this.spills.changes === before && !this.hasCircle;
  }

  /** Calculates the formulas of an area alone, as Excel does on entry even in manual mode. */
  calculateArea(sheet: Sheet, of: Area): void {
    this.entered = { sheet, area: of };
    const entered = sheet.contents.entries(of);
    for (const [row, column] of entered) this.known.get(sheet)?.delete(placeKey(row, column));
    for (const [row, column, content] of entered) {
      if (content.formula !== undefined) this.settle(sheet, row, column, content);
    }
    this.entered = undefined;
  }

  private settle(sheet: Sheet, row: number, column: number, content: Content): CellValue {
    const key = placeKey(row, column);
    const formulas = within(this.known, sheet, () => new Map<number, KnownFormula>());
    const { formula = '' } = content;
    const known = formulas.get(key);
    if (known?.formula === formula && known.value === content.value) return known.value;
    const running = within(this.running, sheet, () => new Set<number>());
    // A formula that depends on itself: Excel warns and shows 0.
    if (running.has(key)) {
      this.hasCircle = true;
      return 0;
    }
    running.add(key);
    const outer = this.sources;
    const sources = new Sources();
    this.sources = sources;
    const value = this.compute(sheet, row, column, formula);
    this.sources = outer;
    running.delete(key);
    if (value !== content.value) {
      sheet.contents.set(row, column, { ...content, value });
      this.recalculated.add(sheet);
    }
    formulas.set(key, { formula, value, sources });
    return value;
  }

  private compute(sheet: Sheet, row: number, column: number, formula: string): CellValue {
    const scope = this.scope(sheet, row, column);
    const result = caught(() => collapse(dereference(evaluate(parsed(formula), scope), scope)));
    if (isMatrix(result)) {
      this.looksElsewhere();
      return this.spills.put(sheet, row, column, result);
    }
    this.spills.takeBack(sheet, row, column, undefined);
    return result ?? 0;
  }

  private cell(sheet: Sheet, row: number, column: number): Value {
    this.sources?.addCell(sheet, row, column);
    const content = sheet.contents.get(row, column);
    if (content === undefined) return sheet.spilled.get(row, column)?.value ?? null;
    if (content.formula === undefined || this.isLeftAsIs(sheet, row, column)) return content.value;
    return this.settle(sheet, row, column, content);
  }

  private looksElsewhere(): void {
    if (this.sources !== undefined) this.sources.elsewhere = true;
  }

  private isLeftAsIs(sheet: Sheet, row: number, column: number): boolean {
    return (
      this.entered !== undefined && !(sheet === this.entered.sheet && containsCell(this.entered.area, row, column))
    );
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
      looksAt: (range) => this.sources?.addArea(range.sheet, range.area),
      looksElsewhere: () => this.looksElsewhere(),
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

/** What a map holds under a key, made first where it holds nothing. */
const within = <K, V>(map: Map<K, V>, key: K, make: () => V): V => {
  const found = map.get(key) ?? make();
  map.set(key, found);
  return found;
};

const parsed = (formula: string): ReturnType<typeof parseFormula> => {
  try {
    return parseFormula(formula);
  } catch (error) {
    // Files may hold formulas of functions or notations that this parser does not know.
    if (error instanceof FormulaSyntaxError) throw fail('#NAME?');
    throw error;
  }
};

const calculatorOf = part<Workbook, Calculator>((workbook) => new Calculator(workbook));

/** Brings the workbook's formulas up to date, if Excel would by now; `force` does it in manual mode too. */
export const calculate = (workbook: Workbook, force = false): void => {
  const calculator = calculatorOf(workbook);
  if (force || (!calculator.isCurrent && workbook.calculationMode !== 'Manual')) calculator.calculate(force);
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
  const scope = {
    ...calculatorOf(workbook).scope(workbook.active, 0, 0),
    locals,
  };
  return caught(() => dereference(evaluate(parsed(formula), scope), scope));
};
