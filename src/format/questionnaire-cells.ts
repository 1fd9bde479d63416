import type { QuestionnaireIssue } from '../questionnaire/issue';
import type { CellValue, Cells } from './cells';
import { ruleChoices } from './choices';
import { WORKBOOK_NAMES } from './fields';
import { cellsById, placeColumns } from './table-columns';
import type { TableName } from './tables';

/** A row of one of the questionnaire’s tables: where it stands, and its cells by column id. */
export interface TableRow {
  /** In the table’s body, from 0. */
  readonly row: number;
  readonly cell: (column: string) => CellValue;
}

/** The rows of a table that hold something. */
export function filledRows(cells: Cells, table: TableName): readonly TableRow[] {
  const found = cells.tables[table];
  if (!found) return [];
  const places = placeColumns(table, found.headers);
  return found.rows.flatMap((values, row) =>
    values.every((cell) => String(cell).trim() === '') ? [] : [{ row, cell: cellsById(found, row, places) }],
  );
}

/** A rule goes by its words in either language, or by the identifier that older workbooks show. */
export function ruleOf({ cell }: TableRow): string {
  const word = String(cell('rule'));
  return ruleChoices.fromWord(word) ?? word;
}

/** Where a questionnaire was read: which row each of its entries comes from. */
export interface QuestionnaireRows {
  readonly scale: readonly TableRow[];
  readonly rules: readonly TableRow[];
  readonly themes: readonly TableRow[];
  /** Those of each theme, in the order of the themes. */
  readonly questions: readonly (readonly TableRow[])[];
}

/** A place of the sheet « Référentiel » where something is wrong: a cell, a whole table, or a named cell. */
export type QuestionnairePlace =
  | { readonly kind: 'cell'; readonly table: TableName; readonly row: number; readonly column: string }
  | { readonly kind: 'table'; readonly table: TableName }
  | { readonly kind: 'name'; readonly name: string };

/** Where on the sheet an issue lies. */
export function placeOfIssue({ path }: QuestionnaireIssue, rows: QuestionnaireRows): QuestionnairePlace {
  const [first, second, third, ...rest] = path;
  switch (first) {
    case 'scale':
      return cellOf('FPD_Scale', rows.scale[Number(third)], scaleColumn(String(second), String(rest[0])));
    case 'specialAnswers':
      return cellOf('FPD_Rules', rowOfRule(rows, `answer.${String(second)}`, 0), 'value');
    case 'rules':
      return placeOfRule(rows, String(second), third, rest[0]);
    case 'themes':
      return typeof second === 'number' ? placeInTheme(rows, second, path.slice(2)) : weightsOrTable(third);
    default: {
      const name = { id: WORKBOOK_NAMES.questionnaireId, version: WORKBOOK_NAMES.questionnaireVersion };
      const others = { credit: WORKBOOK_NAMES.credit, language: WORKBOOK_NAMES.language };
      const names: Readonly<Record<string, string>> = { ...name, ...others };
      return { kind: 'name', name: names[String(first)] ?? WORKBOOK_NAMES.questionnaireId };
    }
  }
}

function cellOf(table: TableName, row: TableRow | undefined, column: string): QuestionnairePlace {
  return row ? { kind: 'cell', table, row: row.row, column } : { kind: 'table', table };
}

function scaleColumn(list: string, field: string): string {
  if (list === 'favourableLabels') return 'favourable';
  return list === 'levels' ? field : 'level';
}

function weightsOrTable(what: unknown): QuestionnairePlace {
  const column = { prototype: 'prototypeWeight', scaleUp: 'scaleUpWeight' }[String(what)];
  return column ? { kind: 'cell', table: 'FPD_Themes', row: 0, column } : { kind: 'table', table: 'FPD_Themes' };
}

const RULE_NAMES: Readonly<Record<string, string>> = {
  difficultyBands: 'difficultyBand',
  scaleUpBands: 'scaleUpBand',
};

function placeOfRule(rows: QuestionnaireRows, rule: string, rank: unknown, field: unknown): QuestionnairePlace {
  if (rule === 'ceilings') {
    const ceilings = rows.rules.filter((row) => ruleOf(row).startsWith('ceiling.'));
    return cellOf('FPD_Rules', ceilings[Number(rank)], ceilingColumn(field));
  }
  const isBand = rule in RULE_NAMES;
  const column = isBand && field !== 'label' ? 'from' : 'value';
  return cellOf('FPD_Rules', rowOfRule(rows, RULE_NAMES[rule] ?? rule, Number(rank ?? 0)), column);
}

function ceilingColumn(field: unknown): string {
  if (field === 'atLeast') return 'from';
  return field === 'max' ? 'value' : 'rule';
}

function rowOfRule(rows: QuestionnaireRows, rule: string, rank: number): TableRow | undefined {
  return rows.rules.filter((row) => ruleOf(row) === rule)[rank];
}

function placeInTheme(rows: QuestionnaireRows, theme: number, path: QuestionnaireIssue['path']): QuestionnairePlace {
  const [field, second, third, fourth] = path;
  if (field === 'questions' && typeof second === 'number') {
    const column = third === 'levels' ? `level${String(fourth ?? 0)}` : String(third ?? 'id');
    return cellOf('FPD_Questions', rows.questions[theme]?.[second], column);
  }
  const column = field === 'weights' ? `${String(second)}Weight` : field === 'questions' ? 'id' : String(field ?? 'id');
  return cellOf('FPD_Themes', rows.themes[theme], column);
}

/** The same place by the column’s rank: what an adapter needs to find its cell. */
export type Spot =
  | { readonly kind: 'cell'; readonly table: TableName; readonly row: number; readonly column: number }
  | { readonly kind: 'table'; readonly table: TableName }
  | { readonly kind: 'name'; readonly name: string };

export function spotOf(place: QuestionnairePlace, cells: Cells): Spot {
  if (place.kind !== 'cell') return place;
  const { table, row, column } = place;
  const rank = placeColumns(table, cells.tables[table]?.headers ?? []).get(column);
  return rank === undefined ? { kind: 'table', table } : { kind: 'cell', table, row, column: rank };
}
