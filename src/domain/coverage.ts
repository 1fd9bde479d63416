import type { Questionnaire } from './questionnaire';
import { answeredLevel, type AnswerValues } from './theme-score';

export interface Coverage {
  /** Required questions answered by a level. */
  readonly answered: number;
  /** Required questions that are not `notApplicable`. */
  readonly required: number;
  /** answered ÷ required, 0 to 1; 0 where nothing is required. */
  readonly share: number;
  /** Ids of required questions left empty or `unknown`, in order. */
  readonly open: readonly string[];
}

/** How much of what is asked is answered. An optional question counts in neither term. */
export function coverageOf(questionnaire: Questionnaire, answers: AnswerValues): Coverage {
  const applicable = questionnaire.themes
    .flatMap((theme) => theme.questions)
    .filter((question) => !question.optional)
    .map((question) => question.id)
    .filter((id) => !(Object.hasOwn(answers, id) && answers[id] === 'notApplicable'));
  const open = applicable.filter((id) => answeredLevel(questionnaire, answers, id) === null);
  const required = applicable.length;
  const answered = required - open.length;
  return { answered, required, share: required > 0 ? answered / required : 0, open };
}
