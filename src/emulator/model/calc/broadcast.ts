import { CellError } from '../state/cell';
import { caught, isMatrix, type Matrix, type Value } from './value';

export const height = (matrix: Matrix): number => matrix.length;
export const width = (matrix: Matrix): number => matrix[0]?.length ?? 0;

/** The element of an array that meets row and column of a larger one; beyond its edge, `#N/A`. */
const pick = (of: Matrix, row: number, column: number): Value => {
  const line = of.length === 1 ? of[0] : of[row];
  const value = line?.length === 1 ? line[0] : line?.[column];
  return value === undefined ? CellError.of('#N/A') : value;
};

/** Applies a function of single values to arrays, element by element; single rows and columns are repeated. */
export const broadcast = (args: readonly (Value | Matrix)[], apply: (...values: Value[]) => Value): Value | Matrix => {
  const arrays = args.filter(isMatrix);
  if (arrays.length === 0) return caught(() => apply(...(args as Value[])));
  const rows = Math.max(...arrays.map(height));
  const columns = Math.max(...arrays.map(width));
  const results: Value[][] = [];
  for (let row = 0; row < rows; row += 1) {
    const line: Value[] = [];
    for (let column = 0; column < columns; column += 1) {
      const values = args.map((arg) => (isMatrix(arg) ? pick(arg, row, column) : arg));
      line.push(caught(() => apply(...values)));
    }
    results.push(line);
  }
  return results;
};

export const toMatrix = (value: Value | Matrix): Matrix => (isMatrix(value) ? value : [[value]]);

/** An array of one element counts as that element. */
export const collapse = (value: Value | Matrix): Value | Matrix =>
  isMatrix(value) && value.length === 1 && value[0]?.length === 1 ? (value[0][0] ?? null) : value;

export const transpose = (matrix: Matrix): Matrix =>
  Array.from({ length: width(matrix) }, (_, column) => matrix.map((row) => row[column] ?? null));
