import { listSource } from '../choice-lists';
import { area, cell, headBand, tableBlocks } from './drafting';
import { bodyOf } from './fiche-sheet';
import { pageFooter, type PlanInput } from './plan-input';
import type { PlannedValidation, SheetPlan } from './sheet-plan';
import { PALETTE } from './styles';

const COLUMNS = 8;
const BLANK_DATASETS = 6;

/** The sheet « Données »: the inventory, then the legal and ethical checklist. */
export function dataSheet(input: PlanInput): SheetPlan {
  const { fiche, words } = input;
  const head = headBand(words.titles.data, null, words.guides.data, COLUMNS);
  const datasets = tableBlocks(
    'FPD_Datasets',
    words,
    { row: 5, column: 1 },
    bodyOf(input, 'datasets', 'FPD_Datasets', BLANK_DATASETS),
    () => 'input',
  );
  const legalTitle = datasets.end + 1;
  const legal = tableBlocks(
    'FPD_LegalStakes',
    words,
    { row: legalTitle + 1, column: 1 },
    bodyOf(input, 'legalStakes', 'FPD_LegalStakes'),
    ({ id }) => (id === 'group' || id === 'topic' ? 'caption' : 'input'),
  );
  const dropDown = (row: number, column: number, end: number, list: string): PlannedValidation => ({
    area: area(row, column, end - row, 1),
    list,
    alert: { title: words.validation.invalidTitle, text: words.validation.invalidChoice, refuses: true },
  });
  return {
    key: 'data',
    name: words.sheets.data,
    tabColor: PALETTE.brand,
    columnWidths: [2, 32, 30, 26, 24, 26, 26, 2],
    blocks: [
      ...head.blocks,
      cell(4, 1, words.sections.datasets, 'section'),
      ...datasets.blocks,
      cell(legalTitle, 1, words.sections.legal, 'section'),
      ...legal.blocks,
    ],
    merges: head.merges,
    tables: [datasets.table, legal.table],
    names: [],
    validations: [
      dropDown(6, 4, datasets.end, listSource('personalData')),
      dropDown(legalTitle + 2, 3, legal.end, listSource('legalStatuses')),
    ],
    conditions: [],
    rowHeights: head.rowHeights,
    fitRows: [
      { row: 6, rows: datasets.end - 6 },
      { row: legalTitle + 2, rows: legal.end - legalTitle - 2 },
    ],
    frozenRows: 3,
    page: {
      landscape: true,
      area: area(0, 0, legal.end, COLUMNS),
      breaks: [legalTitle],
      titleRows: { row: legalTitle + 1, rows: 1 },
      footer: pageFooter(fiche.project.name, words),
    },
  };
}
