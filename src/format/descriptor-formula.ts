import type { Questionnaire } from '../domain/questionnaire';
import { columnSpecifier } from './address';

/** Columns of FPD_Questions that a question's descriptor is looked up in: its reference, and each level's sentence. */
const LEVEL_COLUMNS = ['level0', 'level1', 'level2', 'level3', 'level4'] as const;

/**
 * Defined names of those columns. Excel keeps each on its column when it is moved or renamed, and a name is pointed to the table
 * that is built anew, where a formula that spoke of the table itself would be lost with it.
 */
export const DESCRIPTOR_NAMES = {
  id: 'FPD_QuestionRefs',
  level0: 'FPD_DescriptorsZero',
  level1: 'FPD_DescriptorsOne',
  level2: 'FPD_DescriptorsTwo',
  level3: 'FPD_DescriptorsThree',
  level4: 'FPD_DescriptorsFour',
} as const;

export type LookedUpColumn = keyof typeof DESCRIPTOR_NAMES;

/** What each of these names refers to: a whole column, however many questions there become. Columns go by their headers. */
export function descriptorNames(headers: Readonly<Record<LookedUpColumn, string>>) {
  return (['id', ...LEVEL_COLUMNS] as const).map((column) => ({
    column,
    name: DESCRIPTOR_NAMES[column],
    refersTo: `=FPD_Questions[[#Data],${columnSpecifier(headers[column])}]`,
  }));
}

/** What may follow a level's figure in an answer, as `answerFromCell` has it. */
const SEPARATORS = '–—:.)-';

/**
 * The formula of a question's descriptor, the same in every row: what `descriptorFor` says of the answer in its row, however it
 * was typed. Functions that Excel knows since 2007. Whatever cannot be looked up shows nothing.
 */
export function descriptorFormula(
  questionnaire: Questionnaire,
  headers: Readonly<Record<'ref' | 'answer', string>>,
): string {
  const inRow = (column: 'ref' | 'answer') => `FPD_Answers[[#This Row],${columnSpecifier(headers[column])}]`;
  const answer = `TRIM(${inRow('answer')})`;
  const question = `MATCH(${inRow('ref')},${DESCRIPTOR_NAMES.id},0)`;
  const digits = LEVEL_COLUMNS.map((_, i) => String(questionnaire.scale.min + i));
  const all = LEVEL_COLUMNS.map((level, i) => {
    const start = `${i === 0 ? '' : '&CHAR(10)&'}"${digits[i] ?? ''} · "`;
    return `${start}&INDEX(${DESCRIPTOR_NAMES[level]},${question})`;
  }).join('');
  // Not MATCH, to which « ? » is any character.
  const level = `FIND(LEFT(${answer},1),"${digits.join('')}")`;
  const columns = LEVEL_COLUMNS.map((column) => DESCRIPTOR_NAMES[column]).join(',');
  // Nothing, or a mark that ends a figure: « 20 » is no level 2. FIND finds nothing anywhere.
  const isLevel = `ISNUMBER(FIND(LEFT(TRIM(MID(${answer},2,9)),1),"${SEPARATORS}"))`;
  const chosen = `INDEX(CHOOSE(${level},${columns}),${question})&""`;
  return `=IFERROR(IF(${answer}="",${all},IF(${isLevel},${chosen},"")),"")`;
}
