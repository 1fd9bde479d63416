import type { CellValue } from '../state/cell';
import type { Area } from '../state/area';

/** A formula, understood. */
export type Node =
  | { readonly type: 'value'; readonly value: CellValue }
  | { readonly type: 'missing' }
  | { readonly type: 'array'; readonly rows: readonly (readonly Node[])[] }
  | { readonly type: 'reference'; readonly sheet: string | undefined; readonly area: Area }
  | { readonly type: 'structured'; readonly reference: StructuredReference }
  | { readonly type: 'name'; readonly sheet: string | undefined; readonly name: string }
  | { readonly type: 'call'; readonly name: string; readonly args: readonly Node[] }
  | { readonly type: 'unary'; readonly operator: '+' | '-' | '%' | '@' | '#'; readonly operand: Node }
  | { readonly type: 'binary'; readonly operator: BinaryOperator; readonly left: Node; readonly right: Node };

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=' | ':';

/** `Table1[[#Headers],[First]:[Last]]`, taken apart. No table: the one around the formula. */
export interface StructuredReference {
  readonly table: string | undefined;
  readonly parts: readonly ('#all' | '#data' | '#headers' | '#totals' | '#this row')[];
  readonly columns: readonly string[];
}

const unescaped = (name: string): string => name.replace(/'(.)/g, '$1');

/** Reads a structured reference's text; undefined when it makes no sense. */
export const parseStructured = (text: string): StructuredReference | undefined => {
  const open = text.indexOf('[');
  const table = open > 0 ? text.slice(0, open) : undefined;
  const inside = text.slice(open + 1, -1).trim();
  const parts: StructuredReference['parts'][number][] = [];
  const columns: string[] = [];
  const add = (item: string): boolean => {
    const part = (['#all', '#data', '#headers', '#totals', '#this row'] as const).find((p) => p === item.toLowerCase());
    if (part !== undefined) parts.push(part);
    else if (item.startsWith('#')) return false;
    else if (item !== '') columns.push(unescaped(item));
    return true;
  };
  const rest = inside.startsWith('@') ? inside.slice(1) : inside;
  if (inside.startsWith('@')) parts.push('#this row');
  const items = rest.startsWith('[')
    ? [...rest.matchAll(/\[((?:'.|[^\]'])*)\]/g)].map((found) => found[1] ?? '')
    : [rest];
  return items.every(add) ? { table, parts, columns } : undefined;
};
