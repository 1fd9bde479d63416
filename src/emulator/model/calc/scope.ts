import type { Sheet } from '../state/sheet';
import type { Node } from './syntax';
import type { Matrix, Reference, Result, Value } from './value';

/** Where a formula stands and how it reaches the rest of the workbook. */
export interface Scope {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly sheetNamed: (name: string) => Sheet | undefined;
  /** The value of a cell, calculated first if need be. */
  readonly cell: (sheet: Sheet, row: number, column: number) => Value;
  /** To be told of a range that is looked at, of which only the used part is read. */
  readonly looksAt: (range: Reference) => void;
  /** To be told where a result depends on what is no cell's value. */
  readonly looksElsewhere: () => void;
  /** What a defined name stands for. */
  readonly named: (name: string, sheet: Sheet | undefined) => Result;
  readonly structured: (reference: Extract<Node, { type: 'structured' }>['reference'], scope: Scope) => Reference;
  /** The area a formula's array result fills. */
  readonly spillOf: (reference: Reference) => Reference;
  /** Whether a row is hidden by a filter or, if that counts, by hand. */
  readonly isHidden: (sheet: Sheet, row: number, byHand: boolean) => boolean;
  /** Names given by LET or as a LAMBDA's parameters. */
  readonly locals: ReadonlyMap<string, Result>;
  readonly now: Date;
}

/** One argument of a function, evaluated when asked for: IF must not touch the branch it does not take. */
export interface Argument {
  readonly node: Node;
  readonly missing: boolean;
  readonly result: () => Result;
  /** A single value; a range gives the cell in the formula's own row or column. */
  readonly value: () => Value;
  readonly matrix: () => Matrix;
  /** A single value or an array: references read. */
  readonly array: () => Value | Matrix;
  readonly reference: () => Reference | undefined;
}

export type FormulaFunction = (
  args: readonly Argument[],
  scope: Scope,
  evaluate: (node: Node, scope: Scope) => Result,
) => Result;
export type FunctionTable = Readonly<Record<string, FormulaFunction>>;
