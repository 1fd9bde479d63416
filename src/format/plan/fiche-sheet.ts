import type { Project } from '../../domain/fiche';
import type { CellValue } from '../cells';
import { fieldToCell } from '../field-cell';
import { PROJECT_FIELDS, type ProjectFieldEntry } from '../fields';
import { columnsOf, type TableName } from '../tables';
import { itemCells } from '../write-lists';
import { area, cell, headBand, named, tableBlocks, withBlankRows } from './drafting';
import { pageFooter, type PlanInput } from './plan-input';
import type { Block, PlannedName, PlannedTable, PlannedValidation, SheetPlan } from './sheet-plan';
import { PALETTE, type StyleName } from './styles';

const COLUMNS = 5;
const BLANK_ROWS = 4;

const SECTIONS: readonly {
  readonly key: 'workshop' | 'project' | 'description' | 'budget';
  readonly fields: readonly (keyof Project)[];
}[] = [
  { key: 'workshop', fields: ['workshop', 'workshopDate'] },
  { key: 'project', fields: ['name', 'authority', 'lead', 'date'] },
  { key: 'description', fields: ['description', 'objectives', 'territories'] },
  { key: 'budget', fields: ['budgetAmount', 'budgetFunding', 'budgetComment'] },
];
const LISTS = [
  { list: 'calendar', table: 'FPD_Calendar' },
  { list: 'stakeholders', table: 'FPD_Stakeholders' },
  { list: 'impact', table: 'FPD_Impact' },
] as const;

const STYLE_OF_TYPE: Readonly<Record<ProjectFieldEntry['type'], StyleName>> = {
  text: 'input',
  longText: 'input',
  date: 'inputDate',
  amount: 'inputAmount',
};

/** The sheet « Fiche projet »: sections of single cells, then the three lists. */
export function ficheSheet(input: PlanInput): SheetPlan {
  const { fiche, words } = input;
  const head = headBand(words.titles.fiche, null, words.guides.fiche, COLUMNS);
  const blocks: Block[] = [...head.blocks];
  const names: PlannedName[] = [];
  const tables: PlannedTable[] = [];
  const validations: PlannedValidation[] = [];
  const fitRows: { row: number; rows: number }[] = [];
  let row = 4;

  for (const { key, fields } of SECTIONS) {
    blocks.push(cell(row, 1, words.sections[key], 'section'));
    row += 1;
    for (const entry of PROJECT_FIELDS.filter(({ field }) => fields.includes(field))) {
      const { label, hint } = words.fields[entry.field];
      const value = fieldToCell(entry, fiche.project);
      blocks.push(
        cell(row, 1, label, 'label'),
        cell(row, 2, value, STYLE_OF_TYPE[entry.type]),
        cell(row, 3, hint, 'hint'),
      );
      names.push({ ...named(entry.name, row, 2), ...(entry.optional ? { optional: true } : {}) });
      validations.push({ area: area(row, 2), message: { title: label, text: hint } });
      // Never a height of its own: Excel lets a row grow with what is typed only as long as nobody set its height.
      fitRows.push({ row, rows: 1 });
      row += 1;
    }
    row += 1;
  }
  for (const { list, table } of LISTS) {
    blocks.push(cell(row, 1, words.sections[list], 'section'));
    const body = bodyOf(input, list, table);
    const drawn = tableBlocks(table, words, { row: row + 1, column: 1 }, body, ({ type }) =>
      type === 'date' ? 'inputDate' : 'input',
    );
    blocks.push(...drawn.blocks);
    tables.push(drawn.table);
    fitRows.push({ row: row + 2, rows: body.length });
    row = drawn.end + 1;
  }
  return {
    key: 'fiche',
    name: words.sheets.fiche,
    tabColor: PALETTE.brand,
    columnWidths: [2, 30, 46, 34, 2],
    blocks,
    merges: head.merges,
    tables,
    names,
    validations,
    conditions: [],
    rowHeights: head.rowHeights,
    fitRows,
    frozenRows: 3,
    page: { landscape: false, area: area(0, 0, row, COLUMNS), footer: pageFooter(fiche.project.name, words) },
  };
}

/** A list's rows for its table, blank ones added. */
export function bodyOf(
  input: PlanInput,
  list: 'calendar' | 'stakeholders' | 'impact' | 'datasets' | 'legalStakes' | 'actions' | 'snapshots',
  table: TableName,
  blankRows = BLANK_ROWS,
): readonly (readonly CellValue[])[] {
  const columns = columnsOf(table);
  const rows = input.fiche[list].map((item) => {
    const cells = itemCells(list, item, input);
    return columns.map(({ id }) => cells[id] ?? '');
  });
  return withBlankRows(rows, Math.max(blankRows, rows.length), columns.length);
}
