import type { FicheLists, ListItem, ListName } from '../domain/fiche';
import { isIsoDate } from '../domain/iso-date';
import type { Problem } from '../domain/problem';
import type { Questionnaire } from '../domain/questionnaire';
import type { Cells, CellValue, TableCells } from './cells';
import { legalStatusChoices, legalTopicChoices, personalDataChoices } from './choices';
import { dateFromCell } from './date-cell';
import { snapshotFromDetail } from './snapshot-detail';
import { cellsById, missingColumns, placeColumns } from './table-columns';
import { columnsOf, LIST_TABLES, type ColumnEntry, type TableName } from './tables';
import { plainWord } from './words/plain-word';

/** A list as read: its items, and for each the row of the table's body that it came from. */
export interface ReadList<L extends ListName> {
  readonly items: readonly ListItem<L>[];
  readonly rows: readonly number[];
}

/** Columns that the layout fills by itself: a row with nothing else is blank. */
export const CAPTIONS: readonly string[] = ['group'];

/** Reads one list out of its table. Blank rows are passed over; what is no date or no choice stays as text, with a problem. */
export function readList<L extends ListName>(
  list: L,
  cells: Cells,
  questionnaire: Questionnaire,
  problems: Problem[],
): ReadList<L> {
  const table = LIST_TABLES[list];
  const found = cells.tables[table];
  if (!found) {
    problems.push({ code: 'missingTable', place: table });
    return { items: [], rows: [] };
  }
  const places = placeColumns(table, found.headers);
  for (const { id } of missingColumns(table, places)) problems.push({ code: 'missingColumn', place: `${table}.${id}` });
  const rows = filledRows(found, table);
  const items = rows.map((row) => {
    const cellOf = cellsById(found, row, places);
    const values = Object.fromEntries(
      columnsOf(table).map((column) => {
        const place = `${table}[${row + 1}].${column.id}`;
        return [column.id, readValue(column, cellOf(column.id), place, questionnaire, problems)];
      }),
    );
    return itemFrom(list, values, `${table}[${row + 1}]`, problems);
  });
  return { items, rows };
}

/** Rows of a table's body in which one of the fiche's own columns holds something. */
export function filledRows(cells: TableCells, table: TableName): readonly number[] {
  const places = placeColumns(table, cells.headers);
  const own = [...places].filter(([id]) => !CAPTIONS.includes(id)).map(([, column]) => column);
  return cells.rows.flatMap((row, index) => (own.some((column) => (row[column] ?? '') !== '') ? [index] : []));
}

function readValue(
  { type }: ColumnEntry,
  cell: CellValue,
  place: string,
  questionnaire: Questionnaire,
  problems: Problem[],
): unknown {
  const isError = isCellError(cell);
  // An error is no date and no number either: said once.
  const problem = (code: Problem['code']) => {
    if (!isError || code === 'cellError') problems.push({ code, place, found: String(cell) });
  };
  if (isError) problem('cellError');
  switch (type) {
    case 'date': {
      const date = dateFromCell(cell);
      if (date !== '' && !isIsoDate(date)) problem('notADate');
      return date;
    }
    case 'number':
      if (cell === '' || typeof cell === 'number') return cell === '' ? null : cell;
      problem('notANumber');
      return null;
    case 'personalData':
    case 'legalStatus': {
      if (cell === '') return '';
      const value = (type === 'personalData' ? personalDataChoices : legalStatusChoices).fromWord(String(cell));
      if (value === null) problem('unknownChoice');
      return value ?? String(cell);
    }
    case 'legalTopic':
      return legalTopicChoices.fromWord(String(cell)) ?? String(cell);
    case 'theme':
      return themeFromCell(questionnaire, String(cell));
    case 'text':
    case 'answer':
      return String(cell);
  }
}

function itemFrom<L extends ListName>(
  list: L,
  values: Record<string, unknown>,
  place: string,
  problems: Problem[],
): ListItem<L> {
  // The columns of a list's table are the fields of its items: TABLES is that promise, and a test holds it to it.
  if (list === 'snapshots') return snapshotFromDetail(values, place, problems);
  const own = Object.entries(values).filter(([id]) => !CAPTIONS.includes(id));
  return Object.fromEntries(own) as unknown as FicheLists[L][number];
}

/** A theme's id for its title or axis label; other text as it is. */
function themeFromCell(questionnaire: Questionnaire, text: string): string {
  const word = plainWord(text);
  if (word === '') return text;
  const theme = questionnaire.themes.find(({ title, axisLabel }) => [title, axisLabel].map(plainWord).includes(word));
  return theme?.id ?? text;
}

/** Whether a cell shows one of Excel's errors. */
export function isCellError(cell: CellValue): boolean {
  return typeof cell === 'string' && /^#(REF!|VALUE!|NAME\?|DIV\/0!|N\/A|NUM!|NULL!|SPILL!|CALC!)$/.test(cell);
}
