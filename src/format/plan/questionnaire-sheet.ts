import { choiceLists, LIST_NAMES, listSource, type ChoiceList } from '../choice-lists';
import { descriptorNames } from '../descriptor-formula';
import { LAYOUT_VERSION, WORKBOOK_NAMES } from '../fields';
import type { SheetWords } from '../words/fr';
import { questionRows, ruleRows, scaleRows, themeRows } from '../write-questionnaire';
import type { CellValue } from '../cells';
import { columnsOf, type TableName } from '../tables';
import { area, cell, headBand, named, tableBlocks, withBlankRows } from './drafting';
import { stampOf } from '../../questionnaire/stamp';
import { pageFooter, type PlanInput } from './plan-input';
import type { Block, PlannedName, PlannedTable, PlannedValidation, SheetPlan } from './sheet-plan';
import { PALETTE } from './styles';

const COLUMNS = 14;
/** Room to add themes and questions: Excel refuses to shift a table that stands above a wider one. */
const MOST_THEMES = 15;
const SPARE_QUESTIONS = 10;

/** The sheet « Référentiel »: what this workbook is, and the questionnaire that scores it, editable. */
export function questionnaireSheet({ fiche, questionnaire, language, words }: PlanInput): SheetPlan {
  const head = headBand(words.titles.questionnaire, null, words.guides.questionnaire, COLUMNS);
  const about = [
    { id: 'credit', value: questionnaire.credit },
    { id: 'questionnaireId', value: questionnaire.id },
    { id: 'questionnaireVersion', value: questionnaire.version },
    { id: 'questionnaireStamp', value: stampOf(questionnaire) },
    { id: 'language', value: language },
    { id: 'ficheId', value: fiche.id },
    { id: 'schema', value: LAYOUT_VERSION },
  ] as const;
  const aboutRow = 5;
  const blocks: Block[] = [...head.blocks, cell(aboutRow - 1, 1, words.sections.about, 'section')];
  about.forEach(({ id, value }, i) => {
    blocks.push(cell(aboutRow + i, 1, words.about[id], 'footnote'), cell(aboutRow + i, 3, value, 'footnote'));
  });
  const questionBody = questionRows(questionnaire, language);
  const bodies = [
    { section: words.sections.scale, table: 'FPD_Scale', body: scaleRows(questionnaire) },
    { section: words.sections.rules, table: 'FPD_Rules', body: ruleRows(questionnaire, language) },
    {
      section: words.sections.themes,
      table: 'FPD_Themes',
      body: withRoom('FPD_Themes', themeRows(questionnaire, language), MOST_THEMES),
    },
    {
      section: words.sections.questions,
      table: 'FPD_Questions',
      body: withRoom('FPD_Questions', questionBody, questionBody.length + SPARE_QUESTIONS),
    },
  ] as const;
  const tables: PlannedTable[] = [];
  const fitRows: { row: number; rows: number }[] = [];
  let row = aboutRow + about.length + 1;
  for (const { section, table, body } of bodies) {
    blocks.push(cell(row, 1, section, 'section'));
    const drawn = tableBlocks(table, words, { row: row + 1, column: 1 }, body, ({ type }) =>
      type === 'number' ? 'inputNumber' : 'input',
    );
    blocks.push(...drawn.blocks);
    tables.push(drawn.table);
    fitRows.push({ row: row + 1, rows: body.length + 1 });
    row = drawn.end + 1;
  }
  const questions = tables[3];
  const lists = drawnLists(choiceLists(questionnaire, language), words.choiceLists, row);
  const column = (table: PlannedTable | undefined, index: number, list: ChoiceList): PlannedValidation[] =>
    table
      ? [
          {
            area: area(table.area.row + 1, table.area.column + index, table.area.rows - 1, 1),
            list: listSource(list),
            alert: { title: words.validation.invalidTitle, text: words.validation.invalidChoice, refuses: true },
          },
        ]
      : [];
  return {
    key: 'questionnaire',
    name: words.sheets.questionnaire,
    tabColor: PALETTE.line,
    columnWidths: [2, 16, 20, 21, 26, 20, 18, 18, 23, 18, 18, 8, 13, 2],
    blocks: [...blocks, cell(row, 1, words.sections.choiceLists, 'section'), ...lists.blocks],
    merges: [
      ...head.merges,
      ...about.map((_, i) => area(aboutRow + i, 1, 1, 2)),
      ...about.map((_, i) => area(aboutRow + i, 3, 1, 8)),
    ],
    tables,
    names: [
      ...about.map(({ id }, i) => ({
        ...named(WORKBOOK_NAMES[id], aboutRow + i, 3),
        ...(id === 'questionnaireStamp' ? { optional: true as const } : {}),
      })),
      ...lists.names,
      ...(questions ? lookedUp(questions, words) : []),
    ],
    validations: [
      ...column(tables[2], 4, 'directions'),
      ...column(questions, 2, 'horizons'),
      ...column(questions, 11, 'yesNo'),
    ],
    conditions: [],
    rowHeights: [...head.rowHeights, { row: aboutRow, rows: 1, height: 26 }],
    fitRows,
    frozenRows: 3,
    page: {
      landscape: true,
      area: area(0, 0, row, COLUMNS),
      breaks: tables.slice(2).map((table) => table.area.row - 1),
      ...(questions ? { titleRows: { row: questions.area.row, rows: 1 } } : {}),
      footer: pageFooter(fiche.project.name, words),
    },
  };
}

/** The columns of the questions that the sheet « Évaluation » looks its descriptors up in. */
function lookedUp({ area: table }: PlannedTable, words: SheetWords): readonly PlannedName[] {
  return descriptorNames(words.headers.FPD_Questions).map(({ name, column, refersTo }) => ({
    name,
    area: area(
      table.row + 1,
      table.column + columnsOf('FPD_Questions').findIndex(({ id }) => id === column),
      table.rows - 1,
    ),
    goesWith: 'FPD_Questions',
    refersTo,
  }));
}

function withRoom(table: TableName, body: readonly (readonly CellValue[])[], rows: number) {
  return withBlankRows(body, rows, columnsOf(table).length);
}

/** What drop-downs offer, one list a column, below what is printed. */
function drawnLists(
  lists: Record<ChoiceList, readonly string[]>,
  titles: Record<ChoiceList, string>,
  row: number,
): { readonly blocks: readonly Block[]; readonly names: readonly PlannedName[] } {
  const keys = Object.keys(LIST_NAMES) as readonly ChoiceList[];
  return {
    blocks: keys.flatMap((key, i) => [
      cell(row + 1, 1 + i, titles[key], 'footnote'),
      { row: row + 2, column: 1 + i, values: lists[key].map((entry) => [entry]), style: 'footnote' } as const,
    ]),
    names: keys.map((key, i) => ({
      ...named(LIST_NAMES[key], row + 2, 1 + i, lists[key].length),
      goesWith: 'FPD_Questions',
    })),
  };
}
