import fc from 'fast-check';

import type { AnswerValue, Fiche } from '../../src/domain/fiche';
import { legalTopics } from '../../src/domain/legal-topics';
import { standardQuestionnaire } from '../../src/questionnaire/standard';

/** Text as people type it: accents, emoji, line breaks, right to left, and what a spreadsheet takes for a formula. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom(
    '',
    'Été à l’œuvre',
    'ligne 1\nligne 2',
    '=1+1',
    '+33 6',
    '-2',
    '@ici',
    "'cité",
    'مرحبا',
    '👩‍💻',
    '0012',
    'TRUE',
  ),
);

const anyDay = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyDate = fc.oneof({ weight: 4, arbitrary: anyDay }, { weight: 1, arbitrary: fc.constant('') });
const anyLevel = fc.integer({ min: 0, max: 4 });
const anyAnswerValue: fc.Arbitrary<AnswerValue> = fc.oneof(
  { weight: 4, arbitrary: anyLevel },
  { weight: 1, arbitrary: fc.constantFrom<AnswerValue>('unknown', 'notApplicable') },
);
const anyScore = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 0, max: 40 }).map((tenths) => tenths / 10),
);
const anyPoints = fc.option(fc.integer({ min: 0, max: 100 }));

const standard = standardQuestionnaire('fr');
const questionIds = standard.themes.flatMap((theme) => theme.questions.map(({ id }) => id));
const themeIds = standard.themes.map(({ id }) => id);

/** A fiche without problems: every section filled with whatever fits it. */
export function anyFiche(): fc.Arbitrary<Fiche> {
  const list = <T>(record: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.array(fc.record(record), { maxLength: 4 });
  const answersOf = <T>(value: fc.Arbitrary<T>) =>
    fc.dictionary(fc.constantFrom(...questionIds), value, { noNullPrototype: true });
  return fc.record({
    id: fc.uuid(),
    project: fc.record({
      workshop: anyText,
      workshopDate: anyDate,
      name: anyText,
      authority: anyText,
      lead: anyText,
      date: anyDate,
      description: anyText,
      objectives: anyText,
      territories: anyText,
      budgetAmount: fc.option(fc.integer({ min: 0, max: 100_000_000 }).map((cents) => cents / 100)),
      budgetFunding: anyText,
      budgetComment: anyText,
    }),
    calendar: list({ step: anyText, start: anyDate, end: anyDate }),
    stakeholders: list({ name: anyText, role: anyText, contribution: anyText }),
    impact: list({ indicator: anyText, baseline: anyText, target: anyText }),
    datasets: list({
      description: anyText,
      owner: anyText,
      accessTerms: anyText,
      personalData: fc.constantFrom('', 'yes', 'no', 'unknown'),
      sourceAndFormat: anyText,
      comment: anyText,
    }),
    legalStakes: fc.tuple(
      ...legalTopics.map(({ topic }) =>
        fc.record({
          topic: fc.constant<string>(topic),
          status: fc.constantFrom('', 'todo', 'inProgress', 'settled', 'notApplicable'),
          comment: anyText,
        }),
      ),
    ),
    answers: answersOf(fc.record({ value: fc.option(anyAnswerValue), comment: anyText })),
    actions: list({ theme: fc.constantFrom('', ...themeIds), action: anyText, who: anyText, when: anyDate }),
    snapshots: list({
      date: anyDate,
      label: anyText,
      questionnaireVersion: fc.constantFrom('1.0.0', '2.0.0-atelier'),
      answers: answersOf(anyAnswerValue),
      themeScores: fc.record(Object.fromEntries(themeIds.map((id) => [id, anyScore]))),
      difficultyCount: fc.option(fc.integer({ min: 0, max: 9 })),
      difficultyIndex: anyPoints,
      scaleUpIndex: anyPoints,
      coverage: fc.option(fc.integer({ min: 0, max: 20 }).map((twentieths) => twentieths / 20)),
    }),
  });
}
