import type { Questionnaire } from '../../domain/questionnaire';
import { answerLabels, levelLabel } from '../answer-cell';
import { answerRows } from '../write-answers';
import { area, headBand, tableBlocks } from './drafting';
import { pageFooter, type PlanInput } from './plan-input';
import type { Area, PlannedCondition, PlannedValidation, SheetPlan } from './sheet-plan';
import { LEVEL_STYLES, PALETTE, SPECIAL_STYLE, type StyleName } from './styles';

const COLUMNS = 9;
const HEADER_ROW = 4;
const ANSWER_COLUMN = 5;
const COMMENT_COLUMN = 7;
/** Longest text of an input message, and of its title. */
const LONGEST_MESSAGE = 255;
const LONGEST_TITLE = 32;

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
export function assessmentSheet({ fiche, questionnaire, language, words }: PlanInput): SheetPlan {
  const head = headBand(words.titles.assessment, '', words.guides.assessment, COLUMNS);
  const body = answerRows(questionnaire, language, fiche.answers);
  const drawn = tableBlocks('FPD_Answers', words, { row: HEADER_ROW, column: 1 }, body, ({ id }) => {
    return STYLE_OF_COLUMN[id] ?? 'caption';
  });
  const first = HEADER_ROW + 1;
  const answers = area(first, ANSWER_COLUMN, body.length, 1);
  const questions = questionnaire.themes.flatMap((theme) => theme.questions.map((question) => ({ theme, question })));
  const validations = questions.flatMap(({ theme, question }, i): PlannedValidation[] => [
    {
      area: area(first + i, ANSWER_COLUMN),
      list: answerLabels(questionnaire, theme),
      message: { title: shortened(question.id, LONGEST_TITLE), text: shortened(question.help, LONGEST_MESSAGE) },
      refusal: { title: words.validation.invalidTitle, text: words.validation.invalidAnswer },
    },
    {
      area: area(first + i, COMMENT_COLUMN),
      message: { title: shortened(question.id, LONGEST_TITLE), text: words.validation.reason },
    },
  ]);
  return {
    key: 'assessment',
    name: words.sheets.assessment,
    tabColor: PALETTE.brand,
    columnWidths: [2, 7, 20, 16, 40, 24, 52, 30, 2],
    blocks: [...head.blocks, ...drawn.blocks],
    merges: head.merges,
    tables: [drawn.table],
    names: [],
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

/** An answer's colour follows what it counts for: the best answer of a favourable theme is as pale as no stake. */
function answerConditions(questionnaire: Questionnaire, answers: Area): readonly PlannedCondition[] {
  const { min, max } = questionnaire.scale;
  const directions = [...new Map(questionnaire.themes.map((theme) => [theme.direction, theme])).values()];
  const levels = directions.flatMap((theme) =>
    LEVEL_STYLES.map((style, stake): PlannedCondition => {
      const level = theme.direction === 'favourable' ? max - stake : min + stake;
      return { kind: 'equals', area: answers, text: levelLabel(questionnaire, theme, level), style };
    }),
  );
  const specials = Object.values(questionnaire.specialAnswers).map((text): PlannedCondition => ({
    kind: 'equals',
    area: answers,
    text,
    style: SPECIAL_STYLE,
  }));
  return [...levels, ...specials];
}

function shortened(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
}
