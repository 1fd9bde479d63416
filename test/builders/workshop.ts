import type { AnswerValue } from '../../src/domain/fiche';
import type { Questionnaire } from '../../src/domain/questionnaire';
import { scoreAnswers } from '../../src/domain/score-answers';
import { methodOf } from '../../src/domain/synthesis/method';
import type { ScoredFiche } from '../../src/domain/synthesis/scored-fiche';
import { standardQuestionnaire } from '../../src/questionnaire/standard';

/** Answers of the project of this number: the same each time, and another for each number; every fifth misses some. */
export function workshopAnswers(questionnaire: Questionnaire, number: number): Record<string, AnswerValue> {
  const questions = questionnaire.themes.flatMap((theme) => theme.questions);
  return Object.fromEntries(
    questions.flatMap(({ id }, i) => {
      if (number % 5 === 4 && i % 4 === 0) return [];
      return [[id, (number * 7 + i * (number + 3)) % 5]];
    }),
  );
}

/** A project of a workshop, scored. */
export function workshopFiche(
  number: number,
  given: Partial<ScoredFiche> = {},
  questionnaire = standardQuestionnaire('fr'),
): ScoredFiche {
  return {
    file: `fiche-${number}.xlsx`,
    saved: null,
    id: 'template',
    workshop: '',
    workshopDate: '',
    name: `Projet ${number}`,
    authority: 'Dijon',
    date: '2026-11-24',
    method: methodOf(questionnaire),
    scores: scoreAnswers(questionnaire, workshopAnswers(questionnaire, number)),
    ...given,
  };
}

/** So many projects of a workshop, numbered from 1. */
export function workshopFiches(count: number): readonly ScoredFiche[] {
  return Array.from({ length: count }, (_, i) => workshopFiche(i + 1));
}
