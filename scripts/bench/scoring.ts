import type { AnswerValue } from '../../src/domain/fiche';
import type { Questionnaire } from '../../src/domain/questionnaire';
import { scoreAnswers } from '../../src/domain/score-answers';
import type { AnswerValues } from '../../src/domain/theme-score';
import { standardQuestionnaire } from '../../src/questionnaire/standard';
import { percentile, type Figure } from './figure';

const FICHES = 1000;
const ROUNDS = 9;
/**
 * The pane scores anew at each answer. That may take a tenth of one frame of 60 a second on a processor four times slower:
 * 16.7 ms ÷ 10 ÷ 4.
 */
const LEAST = 2400;

/** What may stand in an answer's place; null is a gap, which makes the indexes ranges and costs two more calculations. */
const VALUES: readonly (AnswerValue | null)[] = [0, 1, 2, 3, 4, 2, 3, 1, 'unknown', 'notApplicable', null];

/** Fiches a second, from answers to every score, in the process's own processor time. */
export function* scoring(): Generator<Figure> {
  const questionnaire = standardQuestionnaire('fr');
  const fiches = Array.from({ length: FICHES }, (_, number) => answersOf(questionnaire, number));
  const scoreAll = (): number => {
    const before = process.cpuUsage();
    for (const answers of fiches) scoreAnswers(questionnaire, answers);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000_000;
  };
  // The first round runs code that nothing has made fast yet.
  scoreAll();
  const seconds = Array.from({ length: ROUNDS }, scoreAll);
  const perSecond = (share: number): number => Math.round(FICHES / percentile(seconds, share));
  yield {
    name: `fiches scored, median of ${ROUNDS} × ${FICHES}`,
    value: perSecond(0.5),
    unit: 'fiches/s',
    limit: LEAST,
  };
  yield { name: 'fiches scored, slowest round', value: perSecond(1), unit: 'fiches/s', limit: LEAST };
}

/** Answers that differ from fiche to fiche, the same in every run. */
function answersOf({ themes }: Questionnaire, number: number): AnswerValues {
  const ids = themes.flatMap(({ questions }) => questions.map(({ id }) => id));
  return Object.fromEntries(
    ids.flatMap((id, place) => {
      const value = VALUES[(number * 7 + place * (1 + (number % 5))) % VALUES.length];
      return value === null || value === undefined ? [] : [[id, value]];
    }),
  );
}
