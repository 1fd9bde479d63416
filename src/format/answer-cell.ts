import type { AnswerValue } from '../domain/fiche';
import type { Questionnaire, Theme } from '../domain/questionnaire';
import { isLevel } from '../domain/theme-score';
import type { CellValue } from './cells';
import { plainWord } from './words/plain-word';

const UNKNOWN = ['je ne sais pas', 'nsp', "i don't know", 'unknown', '?'];
const NOT_APPLICABLE = ['sans objet', 'so', 's.o.', 'not applicable', 'n/a', 'na'];

/** Which way a theme faces. */
type Facing = Pick<Theme, 'direction'>;

/** What the drop-down says for a level: « 2 – Enjeu modéré », or « 3 – Bonne » in a favourable theme. */
export function levelLabel(questionnaire: Questionnaire, theme: Facing, level: number): string {
  const { levels, favourableLabels, min } = questionnaire.scale;
  const word = theme.direction === 'favourable' ? favourableLabels[level - min] : levels[level - min]?.label;
  return `${level} – ${word ?? ''}`;
}

/** The entries of a theme's drop-down: the levels, then the two special answers. */
export function answerLabels(questionnaire: Questionnaire, theme: Facing): readonly string[] {
  const { min, max } = questionnaire.scale;
  const levels = Array.from({ length: max - min + 1 }, (_, i) => levelLabel(questionnaire, theme, min + i));
  return [...levels, questionnaire.specialAnswers.unknown, questionnaire.specialAnswers.notApplicable];
}

/** What the answer cell holds for a value. */
export function answerToCell(questionnaire: Questionnaire, theme: Theme, value: AnswerValue | null): CellValue {
  if (value === null) return '';
  if (typeof value === 'number') return levelLabel(questionnaire, theme, value);
  return questionnaire.specialAnswers[value];
}

/**
 * The answer a cell holds: a drop-down's entry in either language, a bare level, or a usual way of saying that one does not
 * know. Undefined where the text is none of these.
 */
export function answerFromCell(questionnaire: Questionnaire, cell: CellValue): AnswerValue | null | undefined {
  if (cell === '') return null;
  if (typeof cell === 'number') return isLevel(questionnaire, cell) ? cell : undefined;
  if (typeof cell === 'boolean') return undefined;
  const word = plainWord(cell);
  if (word === '') return null;
  const { unknown, notApplicable } = questionnaire.specialAnswers;
  if (word === plainWord(unknown) || UNKNOWN.includes(word)) return 'unknown';
  if (word === plainWord(notApplicable) || NOT_APPLICABLE.includes(word)) return 'notApplicable';
  const level = /^(\d+)(?:$|\s*[–—:.)-])/.exec(word);
  return level && isLevel(questionnaire, Number(level[1])) ? Number(level[1]) : undefined;
}

/** What the descriptor cell says: the chosen level's sentence, or all of them while there is none to choose it by. */
export function descriptorFor(questionnaire: Questionnaire, questionId: string, value: AnswerValue | null): string {
  const question = questionnaire.themes.flatMap((theme) => theme.questions).find(({ id }) => id === questionId);
  if (!question) return '';
  const { min } = questionnaire.scale;
  if (typeof value === 'number') return question.levels[value - min] ?? '';
  return value === null ? question.levels.map((level, i) => `${min + i} · ${level}`).join('\n') : '';
}
