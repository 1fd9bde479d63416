import type { Questionnaire } from '../domain/questionnaire';
import { parseQuestionnaire } from '../questionnaire/parse';
import type { QuestionnaireIssue } from '../questionnaire/issue';
import type { CellValue, Cells } from './cells';
import { directionChoices, horizonChoices, ruleChoices, yesNoChoices } from './choices';
import { WORKBOOK_NAMES } from './fields';
import { cellsById, placeColumns } from './table-columns';
import type { TableName } from './tables';

export type ReadQuestionnaire =
  | { readonly ok: true; readonly questionnaire: Questionnaire }
  /** Every issue, with its place; none where the sheet is not there at all. */
  | { readonly ok: false; readonly issues: readonly QuestionnaireIssue[] };

/** The questionnaire that a workbook carries, checked as any questionnaire is. */
export function questionnaireFromCells(cells: Cells): ReadQuestionnaire {
  const rowsOf = (table: TableName) => rowReaders(cells, table);
  const themes = rowsOf('FPD_Themes');
  if (themes.length === 0) return { ok: false, issues: [] };
  const questions = rowsOf('FPD_Questions');
  const scale = rowsOf('FPD_Scale');
  const rules = rowsOf('FPD_Rules');
  // A rule goes by its words in either language, or by the identifier that older workbooks show.
  const ruleOf = (row: (id: string) => CellValue) => word(ruleChoices.fromWord, row('rule'));
  const ruleRows = (rule: string) => rules.filter((row) => ruleOf(row) === rule);
  const ruleValue = (rule: string) => ruleRows(rule)[0]?.('value');
  const bands = (rule: string) => ruleRows(rule).map((row) => ({ from: row('from'), label: text(row('value')) }));
  const ceilings = rules
    .filter((row) => ruleOf(row).startsWith('ceiling.'))
    .map((row) => ({ when: ruleOf(row).slice('ceiling.'.length), atLeast: row('from'), max: row('value') }));
  return parseQuestionnaire({
    id: text(cells.names[WORKBOOK_NAMES.questionnaireId]),
    version: text(cells.names[WORKBOOK_NAMES.questionnaireVersion]),
    language: text(cells.names[WORKBOOK_NAMES.language]),
    credit: text(cells.names[WORKBOOK_NAMES.credit]),
    scale: {
      min: scale[0]?.('level'),
      max: scale.at(-1)?.('level'),
      levels: scale.map((row) => ({ label: text(row('label')), meaning: text(row('meaning')) })),
      favourableLabels: scale.map((row) => text(row('favourable'))),
    },
    specialAnswers: { unknown: ruleValue('answer.unknown'), notApplicable: ruleValue('answer.notApplicable') },
    rules: {
      difficultyThreshold: ruleValue('difficultyThreshold'),
      attentionThreshold: ruleValue('attentionThreshold'),
      minimumCoverage: ruleValue('minimumCoverage'),
      ceilings,
      difficultyBands: bands('difficultyBand'),
      scaleUpBands: bands('scaleUpBand'),
    },
    themes: themes.map((theme) => ({
      id: text(theme('id')),
      title: text(theme('title')),
      axisLabel: text(theme('axisLabel')),
      definition: text(theme('definition')),
      direction: word(directionChoices.fromWord, theme('direction')),
      weights: { prototype: theme('prototypeWeight'), scaleUp: theme('scaleUpWeight') },
      questions: questions
        .filter((question) => text(question('theme')) === text(theme('id')))
        .map((question) => ({
          id: text(question('id')),
          horizon: word(horizonChoices.fromWord, question('horizon')),
          text: text(question('text')),
          help: text(question('help')),
          levels: ['level0', 'level1', 'level2', 'level3', 'level4'].map((level) => text(question(level))),
          weight: question('weight'),
          optional: yesNoChoices.fromWord(text(question('optional'))) === 'yes',
        })),
      suggestions: text(theme('suggestions'))
        .split('\n')
        .filter((line) => line.trim() !== ''),
    })),
  });
}

/** The rows of a table that hold something, each as a reader by column id. */
function rowReaders(cells: Cells, table: TableName): readonly ((id: string) => CellValue)[] {
  const found = cells.tables[table];
  if (!found) return [];
  const places = placeColumns(table, found.headers);
  return found.rows.flatMap((row, index) =>
    row.every((cell) => cell === '') ? [] : [cellsById(found, index, places)],
  );
}

function text(cell: CellValue | null | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell);
}

/** A choice's value for its word; the word itself where it is none, for the schema to say so. */
function word(fromWord: (word: string) => string | null, cell: CellValue): string {
  return fromWord(String(cell)) ?? String(cell);
}
