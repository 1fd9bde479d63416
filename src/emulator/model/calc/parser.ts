import { parseArea, splitSheet } from '../state/address';
import { CellError, isErrorText } from '../state/cell';
import { tokenize, type Token } from './lexer';
import { parseStructured, type BinaryOperator, type Node } from './syntax';

/** A formula Excel would refuse to accept. */
export class FormulaSyntaxError extends Error {}

const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];
const known = new Map<string, Node>();

/** Parses a formula's text, with or without its `=`. Throws FormulaSyntaxError. */
export const parseFormula = (formula: string): Node => {
  const found = known.get(formula);
  if (found !== undefined) return found;
  const node = new Parser(formula.replace(/^=/, '')).parse();
  known.set(formula, node);
  return node;
};

class Parser {
  private readonly tokens: readonly Token[];
  private at = 0;

  constructor(formula: string) {
    this.tokens = tokenize(formula).filter((token) => token.kind !== 'space');
  }

  parse(): Node {
    const node = this.binary(0);
    if (this.at < this.tokens.length) throw new FormulaSyntaxError();
    return node;
  }

  private peek(): string {
    const token = this.tokens[this.at];
    return token?.kind === 'operator' ? token.text : '';
  }

  private accept(text: string): boolean {
    if (this.peek() !== text) return false;
    this.at += 1;
    return true;
  }

  private expect(text: string): void {
    if (!this.accept(text)) throw new FormulaSyntaxError();
  }

  private binary(level: number): Node {
    const operators = LEVELS[level];
    if (operators === undefined) return this.unary();
    let left = this.binary(level + 1);
    for (let operator = this.peek(); operators.includes(operator); operator = this.peek()) {
      this.at += 1;
      left = { type: 'binary', operator: operator as BinaryOperator, left, right: this.binary(level + 1) };
    }
    return left;
  }

  /** In Excel a sign binds tighter than `^`: `-2^2` is 4. */
  private unary(): Node {
    for (const operator of ['-', '+', '@'] as const) {
      if (this.accept(operator)) return { type: 'unary', operator, operand: this.unary() };
    }
    return this.postfix();
  }

  private postfix(): Node {
    let node = this.union();
    for (;;) {
      if (this.accept('%')) node = { type: 'unary', operator: '%', operand: node };
      else if (this.accept('#')) node = { type: 'unary', operator: '#', operand: node };
      else return node;
    }
  }

  private union(): Node {
    let node = this.primary();
    while (this.accept(':')) node = { type: 'binary', operator: ':', left: node, right: this.primary() };
    return node;
  }

  private primary(): Node {
    if (this.accept('(')) {
      const inner = this.binary(0);
      this.expect(')');
      return inner;
    }
    if (this.accept('{')) return this.array();
    const token = this.tokens[this.at];
    this.at += 1;
    switch (token?.kind) {
      case 'number':
        return { type: 'value', value: Number(token.text) };
      case 'string':
        return { type: 'value', value: token.text.slice(1, -1).replaceAll('""', '"') };
      case 'boolean':
        return { type: 'value', value: token.text.toUpperCase() === 'TRUE' };
      case 'error':
        return errorNode(token.text);
      case 'reference':
        return referenceNode(token.text);
      case 'structured':
        return structuredNode(token.text);
      case 'name':
        return nameNode(token.text);
      case 'function':
        return this.call(token.text);
      default:
        throw new FormulaSyntaxError();
    }
  }

  private call(name: string): Node {
    const plain = name.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, '');
    this.expect('(');
    if (this.accept(')')) return { type: 'call', name: plain, args: [] };
    const args: Node[] = [];
    do args.push(this.peek() === ',' || this.peek() === ')' ? { type: 'missing' } : this.binary(0));
    while (this.accept(','));
    this.expect(')');
    return { type: 'call', name: plain, args };
  }

  private array(): Node {
    const rows: Node[][] = [[]];
    for (;;) {
      rows[rows.length - 1]?.push(this.unary());
      if (this.accept('}')) return { type: 'array', rows };
      if (this.accept(';')) rows.push([]);
      else this.expect(',');
    }
  }
}

const errorNode = (text: string): Node => {
  const error = splitSheet(text).local.toUpperCase();
  if (!isErrorText(error)) throw new FormulaSyntaxError();
  return { type: 'value', value: CellError.of(error) };
};

const referenceNode = (text: string): Node => {
  const { sheet, local } = splitSheet(text);
  const area = parseArea(local);
  // Letters and digits beyond the sheet's edge (`XYZ9999999`) can only be a name.
  return area === undefined ? { type: 'name', sheet, name: local } : { type: 'reference', sheet, area };
};

const structuredNode = (text: string): Node => {
  const reference = parseStructured(text);
  if (reference === undefined) throw new FormulaSyntaxError();
  return { type: 'structured', reference };
};

const nameNode = (text: string): Node => {
  const { sheet, local } = splitSheet(text);
  return { type: 'name', sheet, name: local };
};
