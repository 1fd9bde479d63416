import fc from 'fast-check';

import type { Questionnaire } from '../../src/domain/questionnaire';
import { parseQuestionnaire } from '../../src/questionnaire/parse';
import { standardQuestionnaire } from '../../src/questionnaire/standard';

type Draft = Record<string, unknown> & {
  themes: (Record<string, unknown> & { questions: Record<string, unknown>[] })[];
};

/** The issues of the French questionnaire after a change made to a copy of it. */
function issuesAfter(change: (draft: Draft & Questionnaire) => void) {
  const draft = structuredClone(standardQuestionnaire('fr')) as unknown as Draft & Questionnaire;
  change(draft);
  const parsed = parseQuestionnaire(draft);
  return parsed.ok ? [] : parsed.issues;
}

const set = (target: unknown, field: string, value: unknown) => Object.assign(target as object, { [field]: value });

describe('Checking a questionnaire', () => {
  it('names the theme, the question and the field of what is wrong', () => {
    expect(issuesAfter((q) => set(q.themes[3]?.questions[1], 'text', ''))).toEqual([
      {
        reason: 'empty',
        theme: 'infrastructure',
        question: '04-E',
        field: 'text',
        path: ['themes', 3, 'questions', 1, 'text'],
      },
    ]);
    expect(issuesAfter((q) => set(q.themes[3]?.questions[1]?.levels, '2', 7))).toEqual([
      {
        reason: 'notText',
        theme: 'infrastructure',
        question: '04-E',
        field: 'levels.2',
        path: ['themes', 3, 'questions', 1, 'levels', 2],
      },
    ]);
  });

  it('names by rank what has no id to be named by', () => {
    expect(issuesAfter((q) => set(q.themes[0]?.questions[1], 'id', undefined))).toEqual([
      {
        reason: 'missing',
        theme: 'datamining',
        question: '#2',
        field: 'id',
        path: ['themes', 0, 'questions', 1, 'id'],
      },
    ]);
  });

  it.each([
    ['a weight that is text', 'notANumber', (q: Questionnaire) => set(q.themes[0]?.questions[0], 'weight', '1')],
    ['a weight of zero', 'mustBePositive', (q: Questionnaire) => set(q.themes[0]?.questions[0], 'weight', 0)],
    [
      'a question with four levels',
      'oneALevel',
      (q: Questionnaire) => set(q.themes[0]?.questions[0], 'levels', ['A.', 'B.', 'C.', 'D.']),
    ],
    ['an unknown horizon', 'notAChoice', (q: Questionnaire) => set(q.themes[0]?.questions[0], 'horizon', 'later')],
    ['two themes of one id', 'duplicateTheme', (q: Questionnaire) => set(q.themes[1], 'id', 'datamining')],
    ['two axes of one label', 'duplicateAxisLabel', (q: Questionnaire) => set(q.themes[1], 'axisLabel', 'Datamining')],
    [
      'two questions of one id',
      'duplicateQuestion',
      (q: Questionnaire) => set(q.themes[1]?.questions[0], 'id', '01-P'),
    ],
    ['two themes only', 'threeToFifteenThemes', (q: Questionnaire) => set(q, 'themes', q.themes.slice(0, 2))],
    ['thresholds that cross', 'thresholdsCross', (q: Questionnaire) => set(q.rules, 'attentionThreshold', 3)],
    [
      'bands that leave a hole at zero',
      'bandsMustStartAtZero',
      (q: Questionnaire) => set(q.rules.scaleUpBands[0], 'from', 5),
    ],
    ['bands out of order', 'bandsMustRise', (q: Questionnaire) => set(q.rules.scaleUpBands[2], 'from', 20)],
    [
      'a weight that no question feeds',
      'noQuestionForWeight',
      (q: Questionnaire) => set(q.themes[6]?.weights, 'prototype', 1),
    ],
    ['another scale', 'scaleIsFixed', (q: Questionnaire) => set(q.scale, 'max', 5)],
    ['no theme at all', 'missing', (q: Questionnaire) => Reflect.deleteProperty(q, 'themes')],
    ['a theme that is text', 'notAnObject', (q: Questionnaire) => set(q.themes, '0', 'Datamining')],
  ])('finds %s', (_, reason, change) => {
    expect(issuesAfter(change)).toContainEqual(expect.objectContaining({ reason }));
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(parseQuestionnaire(raw).ok).toBe(false);
      }),
    );
  });
});

describe('A questionnaire of any number of themes', () => {
  /** As many themes as asked for, each a copy of one of the standard’s under ids of its own. */
  const withThemes = (count: number): Questionnaire => ({
    ...standardQuestionnaire('fr'),
    themes: Array.from({ length: count }, (_, i) => {
      const theme = standardQuestionnaire('fr').themes[i % 6];
      if (!theme) throw new Error('no theme');
      const questions = theme.questions.map((question) => ({ ...question, id: `${i}-${question.id}` }));
      return { ...theme, id: `t${i}`, axisLabel: `Axe ${i}`, questions };
    }),
  });

  it('is taken from three axes to fifteen, and refused beyond', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), (count) => {
        expect(parseQuestionnaire(withThemes(count)).ok).toBe(count >= 3 && count <= 15);
      }),
    );
  });

  it('tells the later of two questions of one id by its rank', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 11 }), (later) => {
        const draft = withThemes(12);
        const [first, copied] = [draft.themes[0]?.questions[0], draft.themes[later]?.questions[1]];
        set(copied, 'id', first?.id);
        const parsed = parseQuestionnaire(draft);
        expect(parsed.ok ? [] : parsed.issues).toEqual([
          expect.objectContaining({ reason: 'duplicateQuestion', path: ['themes', later, 'questions', 1, 'id'] }),
        ]);
      }),
    );
  });

  it('does not blame the questions of two themes of one id', () => {
    const draft = withThemes(4);
    set(draft.themes[2], 'id', 't1');
    set(draft.themes[2], 'questions', draft.themes[1]?.questions);
    const parsed = parseQuestionnaire(draft);
    expect(parsed.ok ? [] : parsed.issues.map(({ reason }) => reason)).toEqual(['duplicateTheme']);
  });
});

it('says of a theme that asks nothing that it asks nothing, and not that a cell is empty', () => {
  expect(issuesAfter((q) => set(q.themes[2], 'questions', [])).map(({ reason }) => reason)).toEqual(['noQuestion']);
});
