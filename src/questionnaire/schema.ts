import * as v from 'valibot';

import type { Questionnaire } from '../domain/questionnaire';
import type { IssueReason } from './issue';

const reason = (code: IssueReason) => code;

const text = v.pipe(v.string(reason('notText')), v.trim(), v.nonEmpty(reason('empty')));
const id = v.pipe(
  v.string(reason('notText')),
  v.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/, reason('notAnId')),
  // Answers are kept by id: one that every object inherits (`constructor`) would be found where there is no answer.
  v.check((value) => !(value in {}), reason('notAnId')),
);
const weight = v.pipe(
  v.number(reason('notANumber')),
  v.finite(reason('notANumber')),
  v.minValue(0, reason('negative')),
);
const share = v.pipe(
  v.number(reason('notANumber')),
  v.minValue(0, reason('outOfRange')),
  v.maxValue(1, reason('outOfRange')),
);
const points = v.pipe(
  v.number(reason('notANumber')),
  v.minValue(0, reason('outOfRange')),
  v.maxValue(100, reason('outOfRange')),
);
const bands = v.pipe(
  v.array(v.object({ from: points, label: text }), reason('notAList')),
  v.check((list) => list.some(({ from }) => from === 0), reason('bandsMustStartAtZero')),
  v.check((list) => list.every((band, i) => i === 0 || band.from > (list[i - 1]?.from ?? 0)), reason('bandsMustRise')),
);

const question = v.object({
  id,
  horizon: v.picklist(['prototype', 'scaleUp'], reason('notAChoice')),
  text,
  help: v.string(reason('notText')),
  levels: v.array(text, reason('notAList')),
  weight: v.pipe(
    weight,
    v.check((value) => value > 0, reason('mustBePositive')),
  ),
  optional: v.boolean(reason('notABoolean')),
});

const theme = v.object({
  id,
  title: text,
  axisLabel: text,
  definition: text,
  direction: v.picklist(['stake', 'favourable'], reason('notAChoice')),
  weights: v.object({ prototype: weight, scaleUp: weight }),
  questions: v.pipe(v.array(question, reason('notAList')), v.minLength(1, reason('noQuestion'))),
  suggestions: v.array(text, reason('notAList')),
});

/** The shape of one questionnaire; what it takes several places to see is in `coherence.ts`. */
export const questionnaireSchema = v.object({
  id,
  version: text,
  language: v.picklist(['fr', 'en'], reason('notAChoice')),
  credit: text,
  scale: v.object({
    min: v.literal(0, reason('scaleIsFixed')),
    max: v.literal(4, reason('scaleIsFixed')),
    levels: v.pipe(
      v.array(v.object({ label: text, meaning: text }), reason('notAList')),
      v.length(5, reason('oneALevel')),
    ),
    favourableLabels: v.pipe(v.array(text, reason('notAList')), v.length(5, reason('oneALevel'))),
  }),
  specialAnswers: v.object({ unknown: text, notApplicable: text }),
  rules: v.object({
    difficultyThreshold: v.pipe(
      v.number(reason('notANumber')),
      v.minValue(0, reason('outOfRange')),
      v.maxValue(4, reason('outOfRange')),
    ),
    attentionThreshold: v.pipe(
      v.number(reason('notANumber')),
      v.minValue(0, reason('outOfRange')),
      v.maxValue(4, reason('outOfRange')),
    ),
    minimumCoverage: share,
    ceilings: v.array(
      v.object({
        when: v.picklist(['favourableThemeObstacle', 'blockingScaleUpAnswers'], reason('notAChoice')),
        atLeast: weight,
        max: points,
      }),
      reason('notAList'),
    ),
    difficultyBands: bands,
    scaleUpBands: bands,
  }),
  themes: v.pipe(
    v.array(theme, reason('notAList')),
    v.minLength(3, reason('threeToFifteenThemes')),
    v.maxLength(15, reason('threeToFifteenThemes')),
  ),
}) satisfies v.GenericSchema<unknown, Questionnaire>;
