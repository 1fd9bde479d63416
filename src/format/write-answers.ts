import type { Answer, Answers } from '../domain/fiche';
import type { Language, Questionnaire, Theme } from '../domain/questionnaire';
import { answerToCell, descriptorFor } from './answer-cell';
import type { CellValue } from './cells';
import { horizonChoices } from './choices';

/** The three cells that an answer fills, by column id. */
export function answerCells(
  questionnaire: Questionnaire,
  questionId: string,
  { value, comment }: Answer,
): Readonly<Record<'answer' | 'descriptor' | 'comment', CellValue>> {
  const theme = themeOf(questionnaire, questionId);
  return {
    answer: theme ? answerToCell(questionnaire, theme, value) : bareAnswer(value),
    descriptor: descriptorFor(questionnaire, questionId, value),
    comment,
  };
}

/** The body of FPD_Answers: one row a question, then the answers to questions that the questionnaire no longer asks. */
export function answerRows(questionnaire: Questionnaire, language: Language, answers: Answers): CellValue[][] {
  const rows = askedRows(questionnaire, language, answers);
  const known = new Set(rows.map(([ref]) => ref));
  const others = Object.entries(answers).filter(([id]) => !known.has(id));
  return [...rows, ...others.map(([id, { value, comment }]) => [id, '', '', '', bareAnswer(value), '', comment])];
}

/** One row a question, in order, with its answer. */
export function askedRows(questionnaire: Questionnaire, language: Language, answers: Answers): CellValue[][] {
  const asked = questionnaire.themes.flatMap((theme) => theme.questions.map((question) => ({ theme, question })));
  return asked.map(({ theme, question }) => {
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
    const cells = answerCells(questionnaire, question.id, answer ?? { value: null, comment: '' });
    return [
      question.id,
      theme.title,
      horizonChoices.toWord(question.horizon, language),
      question.help === '' ? question.text : `${question.text}\n${question.help}`,
      cells.answer,
      cells.descriptor,
      cells.comment,
    ];
  });
}

function themeOf(questionnaire: Questionnaire, questionId: string): Theme | undefined {
  return questionnaire.themes.find((theme) => theme.questions.some(({ id }) => id === questionId));
}

/** An answer to a question that is not in the questionnaire: a bare level, or its usual name. */
function bareAnswer(value: Answer['value']): CellValue {
  if (value === null || typeof value === 'number') return value ?? '';
  return value === 'unknown' ? 'Je ne sais pas' : 'Sans objet';
}
