import type { Questionnaire } from '../../domain/questionnaire';
import { columnLetters } from '../address';
import { ANSWER_ROWS } from '../answers-mark';
import { isFavourable, LIST_NAMES } from '../choice-lists';
import { descriptorFormula } from '../descriptor-formula';
import { answerRows } from '../write-answers';
import { area, headBand, tableBlocks } from './drafting';
import { pageFooter, type PlanInput } from './plan-input';
import type { Area, PlannedCondition, PlannedValidation, SheetPlan } from './sheet-plan';
import { LEVEL_STYLES, PALETTE, SPECIAL_STYLE, type StyleName } from './styles';

const COLUMNS = 9;
const HEADER_ROW = 4;
const REF_COLUMN = 1;
const ANSWER_COLUMN = 5;
const DESCRIPTOR_COLUMN = 6;
const COMMENT_COLUMN = 7;

const STYLE_OF_COLUMN: Readonly<Record<string, StyleName>> = {
  ref: 'small',
  theme: 'caption',
  horizon: 'small',
  question: 'caption',
  answer: 'input',
  descriptor: 'small',
  comment: 'input',
};

/** The sheet « Évaluation »: one row a question, which can be answered without the pane. */
export function assessmentSheet({ fiche, questionnaire, language, words, answerBody }: PlanInput): SheetPlan {
  const head = headBand(words.titles.assessment, null, words.guides.assessment, COLUMNS);
  const body = answerBody ?? answerRows(questionnaire, language, fiche.answers);
  const drawn = tableBlocks('FPD_Answers', words, { row: HEADER_ROW, column: 1 }, body, ({ id }) => {
    return STYLE_OF_COLUMN[id] ?? 'caption';
  });
  const first = HEADER_ROW + 1;
  const answers = area(first, ANSWER_COLUMN, body.length, 1);
  const comments = area(first, COMMENT_COLUMN, body.length, 1);
  const { answerTitle, pickAnswer, otherAnswer, reason } = words.validation;
  const validations: readonly PlannedValidation[] = [
    {
      area: answers,
      list: `=IF(${isFavourable(refOfFirst)},${LIST_NAMES.favourableAnswers},${LIST_NAMES.answers})`,
      message: { title: answerTitle, text: pickAnswer },
      alert: { title: answerTitle, text: otherAnswer, refuses: false },
    },
    { area: comments, message: { title: words.headers.FPD_Answers.comment, text: reason } },
  ];
  return {
    key: 'assessment',
    name: words.sheets.assessment,
    tabColor: PALETTE.brand,
    columnWidths: [2, 8, 20, 17, 54, 22, 44, 30, 2],
    blocks: [...head.blocks, ...drawn.blocks],
    formulas: [
      {
        row: first,
        rows: body.length,
        column: DESCRIPTOR_COLUMN,
        formula: descriptorFormula(questionnaire, words.headers.FPD_Answers),
        goesWith: 'FPD_Answers',
      },
    ],
    merges: head.merges,
    tables: [drawn.table],
    names: [{ ...ANSWER_ROWS, area: area(first, 1, body.length, drawn.table.area.columns), goesWith: 'FPD_Answers' }],
    validations,
    conditions: answerConditions(questionnaire, answers),
    rowHeights: [...head.rowHeights, { row: HEADER_ROW, rows: 1, height: 24 }],
    fitRows: [{ row: first, rows: body.length }],
    frozenRows: HEADER_ROW + 1,
    page: {
      landscape: true,
      area: area(0, 0, drawn.end, COLUMNS),
      titleRows: { row: HEADER_ROW, rows: 1 },
      footer: pageFooter(fiche.project.name, words),
    },
  };
}

/** The cell of the first question's reference, its row free to follow each answer's. */
const refOfFirst = `$${columnLetters(REF_COLUMN)}${HEADER_ROW + 2}`;

/** An answer's colour follows what it counts for: the best answer of a favourable theme is as pale as no stake. */
function answerConditions(questionnaire: Questionnaire, answers: Area): readonly PlannedCondition[] {
  const { min, max } = questionnaire.scale;
  const answer = `$${columnLetters(ANSWER_COLUMN)}${answers.row + 1}`;
  const levels = LEVEL_STYLES.map((style, stake): PlannedCondition => {
    const level = `IF(${isFavourable(refOfFirst)},"${max - stake}","${min + stake}")`;
    return { kind: 'formula', area: answers, formula: `=TRIM(LEFT(${answer},2))=${level}`, style };
  });
  const specials = Object.values(questionnaire.specialAnswers).map((text): PlannedCondition => ({
    kind: 'equals',
    area: answers,
    text,
    style: SPECIAL_STYLE,
  }));
  return [...levels, ...specials];
}
