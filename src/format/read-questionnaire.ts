import type { Questionnaire } from '../domain/questionnaire';
import type { QuestionnaireIssue } from '../questionnaire/issue';
import { parseQuestionnaire, type ParsedQuestionnaire } from '../questionnaire/parse';
import { stampOf, withTrueVersion } from '../questionnaire/stamp';
import type { CellValue, Cells } from './cells';
import { directionChoices, horizonChoices, ruleChoices, yesNoChoices } from './choices';
import { WORKBOOK_NAMES } from './fields';
import {
  filledRows,
  placeOfIssue,
  ruleOf,
  type QuestionnairePlace,
  type QuestionnaireRows,
  type TableRow,
} from './questionnaire-cells';
import { plainWord } from './words/plain-word';

/** Something wrong with a workbook’s questionnaire, with its place on the sheet. */
export interface PlacedIssue {
  readonly issue: QuestionnaireIssue;
  readonly place: QuestionnairePlace;
}

export type ReadQuestionnaire =
  | {
      readonly ok: true;
      /** Under the version that is truly its own. */
      readonly questionnaire: Questionnaire;
      /** It was changed on the sheet since it was last applied: other sheets may still show what it was. */
      readonly changed: boolean;
    }
  /** Every issue, with its place; none where the sheet is not there at all. */
  | { readonly ok: false; readonly issues: readonly PlacedIssue[] };

/** The questionnaire that a workbook carries, checked as any questionnaire is. */
export function questionnaireFromCells(cells: Cells): ReadQuestionnaire {
  const [themes, questions] = [filledRows(cells, 'FPD_Themes'), filledRows(cells, 'FPD_Questions')];
  if (themes.length === 0) return { ok: false, issues: [] };
  const rows: QuestionnaireRows = {
    scale: filledRows(cells, 'FPD_Scale'),
    rules: filledRows(cells, 'FPD_Rules'),
    themes,
    questions: questionsOf(themes, questions),
  };
  const parsed = parseRows(cells, rows);
  const issues = [
    ...(parsed.ok ? [] : parsed.issues.map((issue) => ({ issue, place: placeOfIssue(issue, rows) }))),
    ...strayRows(rows, questions),
  ];
  if (!parsed.ok || issues.length > 0) return { ok: false, issues };
  const stamp = text(cells.names[WORKBOOK_NAMES.questionnaireStamp]) || null;
  const changed = stamp !== null && stamp !== stampOf(parsed.questionnaire);
  return { ok: true, questionnaire: withTrueVersion(parsed.questionnaire, stamp), changed };
}

/** The questions of each theme: one goes by the identifier of its theme, or by the theme’s title as people would type it. */
function questionsOf(themes: readonly TableRow[], questions: readonly TableRow[]): readonly (readonly TableRow[])[] {
  const named = questions
    .map((question) => ({ question, name: text(question.cell('theme')).trim() }))
    .filter(({ name }) => name !== '')
    .map(({ question, name }) => ({ question, name, plain: plainWord(name) }));
  return themes.map((theme) => {
    const [id, title] = [text(theme.cell('id')), plainWord(text(theme.cell('title')))];
    return named.filter(({ name, plain }) => name === id || plain === title).map(({ question }) => question);
  });
}

/** Rows that belong to nothing, and would be left out without a word. */
function strayRows({ rules, questions }: QuestionnaireRows, all: readonly TableRow[]): readonly PlacedIssue[] {
  const placed = new Set(questions.flat());
  const stray =
    (reason: 'unknownTheme' | 'unknownRule', column: string, table: 'FPD_Questions' | 'FPD_Rules') =>
    (row: TableRow): PlacedIssue => ({
      issue: {
        reason,
        ...(reason === 'unknownTheme' ? { question: text(row.cell('id')) } : {}),
        field: column,
        path: [],
      },
      place: { kind: 'cell', table, row: row.row, column },
    });
  return [
    ...all.filter((row) => !placed.has(row)).map(stray('unknownTheme', 'theme', 'FPD_Questions')),
    ...rules.filter((row) => !ruleChoices.isValue(ruleOf(row))).map(stray('unknownRule', 'rule', 'FPD_Rules')),
  ];
}

function parseRows(cells: Cells, { scale, rules, themes, questions }: QuestionnaireRows): ParsedQuestionnaire {
  const ruleRows = (rule: string) => rules.filter((row) => ruleOf(row) === rule);
  const ruleValue = (rule: string) => ruleRows(rule)[0]?.cell('value');
  const bands = (rule: string) =>
    ruleRows(rule).map(({ cell }) => ({ from: cell('from'), label: text(cell('value')) }));
  const ceilings = rules
    .filter((row) => ruleOf(row).startsWith('ceiling.'))
    .map((row) => ({ when: ruleOf(row).slice('ceiling.'.length), atLeast: row.cell('from'), max: row.cell('value') }));
  return parseQuestionnaire({
    id: text(cells.names[WORKBOOK_NAMES.questionnaireId]),
    version: text(cells.names[WORKBOOK_NAMES.questionnaireVersion]),
    language: text(cells.names[WORKBOOK_NAMES.language]),
    credit: text(cells.names[WORKBOOK_NAMES.credit]),
    scale: {
      min: scale[0]?.cell('level'),
      max: scale.at(-1)?.cell('level'),
      levels: scale.map(({ cell }) => ({ label: text(cell('label')), meaning: text(cell('meaning')) })),
      favourableLabels: scale.map(({ cell }) => text(cell('favourable'))),
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
    themes: themes.map(({ cell: theme }, rank) => ({
      id: text(theme('id')),
      title: text(theme('title')),
      axisLabel: text(theme('axisLabel')),
      definition: text(theme('definition')),
      direction: word(directionChoices.fromWord, theme('direction')),
      weights: { prototype: theme('prototypeWeight'), scaleUp: theme('scaleUpWeight') },
      questions: (questions[rank] ?? []).map(({ cell: question }) => ({
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

function text(cell: CellValue | null | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell);
}

/** A choice's value for its word; the word itself where it is none, for the schema to say so. */
function word(fromWord: (word: string) => string | null, cell: CellValue): string {
  return fromWord(String(cell)) ?? String(cell);
}
