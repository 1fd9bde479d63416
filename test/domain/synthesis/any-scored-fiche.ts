import fc from 'fast-check';

import type { Questionnaire } from '../../../src/domain/questionnaire';
import { scoreAnswers } from '../../../src/domain/score-answers';
import { methodOf } from '../../../src/domain/synthesis/method';
import type { ScoredFiche } from '../../../src/domain/synthesis/scored-fiche';
import { standardQuestionnaire } from '../../../src/questionnaire/standard';
import { anyAnswers, anyQuestionnaire } from '../../builders/arbitrary';

const standard = standardQuestionnaire('fr');

/** A scored fiche of one questionnaire; few identifiers and names, so that many fiches are the same. */
export function anyFicheOf(questionnaire: Questionnaire): fc.Arbitrary<ScoredFiche> {
  return fc.record({
    file: fc.string({ minLength: 1, maxLength: 8 }),
    saved: fc.option(fc.integer({ min: 0, max: 5 })),
    id: fc.constantFrom('', 'a', 'b'),
    workshop: fc.constantFrom('', 'Atelier BFC', ' atelier  bfc'),
    workshopDate: fc.constantFrom('', '2026-12-01'),
    name: fc.constantFrom('', 'Bornes', 'bornes ', 'Navettes'),
    authority: fc.constantFrom('', 'Dijon'),
    date: fc.constantFrom('', '2026-11-24'),
    method: fc.constant(methodOf(questionnaire)),
    scores: anyAnswers(questionnaire).map((answers) => scoreAnswers(questionnaire, answers)),
  });
}

/** Fiches of a workshop, most of them of the standard questionnaire. */
export const anyFiches: fc.Arbitrary<ScoredFiche[]> = anyQuestionnaire().chain((other) =>
  fc.array(fc.oneof({ weight: 3, arbitrary: anyFicheOf(standard) }, { weight: 1, arbitrary: anyFicheOf(other) }), {
    maxLength: 12,
  }),
);
