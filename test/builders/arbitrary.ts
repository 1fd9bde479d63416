import fc from 'fast-check';

import type { AnswerValue } from '../../src/domain/fiche';
import type { Questionnaire, Theme } from '../../src/domain/questionnaire';
import { standardQuestionnaire } from '../../src/questionnaire/standard';

/** Any answers to a questionnaire: levels, both special answers, and gaps; mostly answered, sometimes hardly at all. */
export function anyAnswers(questionnaire: Questionnaire): fc.Arbitrary<Record<string, AnswerValue>> {
  const ids = questionnaire.themes.flatMap((theme) => theme.questions.map(({ id }) => id));
  const level = fc.integer({ min: 0, max: 4 });
  const special = fc.constantFrom<AnswerValue | null>('unknown', 'notApplicable', null);
  return fc
    .constantFrom(1, 3, 9, 40)
    .chain((weight) =>
      fc
        .tuple(...ids.map(() => fc.oneof({ weight, arbitrary: level }, { weight: 1, arbitrary: special })))
        .map((values) => Object.fromEntries(ids.flatMap((id, i) => (values[i] == null ? [] : [[id, values[i]]])))),
    );
}

const anyWeight = fc.integer({ min: 1, max: 5000 }).map((thousandths) => thousandths / 1000);

/** A questionnaire shaped as the standard one, with other weights, thresholds, number of themes and favourable themes. */
export function anyQuestionnaire(): fc.Arbitrary<Questionnaire> {
  const standard = standardQuestionnaire('fr');
  const anyTheme = (theme: Theme) =>
    fc
      .record({
        direction: fc.constantFrom<'stake' | 'favourable'>('stake', 'stake', 'favourable'),
        prototype: fc.oneof(fc.constant(0), anyWeight),
        scaleUp: fc.oneof(fc.constant(0), anyWeight),
        weights: fc.array(anyWeight, { minLength: theme.questions.length, maxLength: theme.questions.length }),
        optional: fc.array(fc.boolean(), { minLength: theme.questions.length, maxLength: theme.questions.length }),
      })
      .map(({ direction, prototype, scaleUp, weights, optional }) => ({
        ...theme,
        direction,
        weights: { prototype, scaleUp },
        questions: theme.questions.map((question, i) => ({
          ...question,
          weight: weights[i] ?? 1,
          optional: optional[i] ?? false,
        })),
      }));
  return fc
    .record({
      themes: fc
        .integer({ min: 3, max: 10 })
        .chain((count) => fc.tuple(...standard.themes.slice(-count).map(anyTheme))),
      thresholds: fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 2 }),
      minimumCoverage: fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20),
    })
    .map(({ themes, thresholds, minimumCoverage }) => ({
      ...standard,
      themes,
      rules: {
        ...standard.rules,
        attentionThreshold: Math.min(...thresholds) / 10,
        difficultyThreshold: Math.max(...thresholds) / 10,
        minimumCoverage,
      },
    }));
}
