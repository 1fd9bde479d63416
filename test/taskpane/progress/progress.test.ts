import fc from 'fast-check';
import { emptyFiche } from '../../../src/domain/empty-fiche';
import type { Fiche } from '../../../src/domain/fiche';
import { exampleFiche } from '../../../src/application/example/example-fiche';
import { SECTIONS } from '../../../src/taskpane/fiche/section-state';
import { progressOf } from '../../../src/taskpane/progress/progress';
import { screenOf } from '../../../src/taskpane/state/place';
import { anyFiche } from '../../builders/any-fiche';
import { openFiche } from '../fake-app';
import { ficheAnswering } from '../render-pane';

const of = (fiche: Fiche) => progressOf(openFiche(fiche, 'fr'));
const missingOf = (fiche: Fiche) => of(fiche).flatMap(({ missing }) => missing);
const counts = (fiche: Fiche) => of(fiche).map(({ screen, done, total }) => `${screen} ${done}/${total}`);

describe('how far a fiche is', () => {
  test('an empty fiche lacks each section, the inventory, three parts of the checklist and ten themes', () => {
    expect(counts(emptyFiche('f'))).toEqual(['fiche 0/6', 'data 0/2', 'assess 0/20']);
    expect(of(emptyFiche('f')).map(({ missing }) => missing.length)).toEqual([6, 4, 10]);
  });

  test('counts for Fiche the sections that its screen shows', () => {
    expect(of(emptyFiche('f'))[0]?.total).toBe(SECTIONS.length);
  });

  test('the example lacks nothing', () => {
    expect(counts(exampleFiche('fr'))).toEqual(['fiche 6/6', 'data 2/2', 'assess 20/20']);
  });

  test('a section that is begun lacks its empty fields one by one, and never the comment on the budget', () => {
    const fiche = emptyFiche('f');
    const begun = { ...fiche, project: { ...fiche.project, name: 'Capteurs', budgetAmount: 0, budgetFunding: 'État' } };
    const [screen] = of(begun);
    expect(screen?.missing.filter(({ kind }) => kind === 'field').map(({ place }) => place)).toEqual([
      { kind: 'field', field: 'authority' },
      { kind: 'field', field: 'lead' },
      { kind: 'field', field: 'date' },
    ]);
    expect(screen?.done).toBe(1);
  });

  test('a text that is no date, or no amount, is to come back to, and its section is not filled', () => {
    const fiche = exampleFiche('fr');
    const project = { ...fiche.project, date: 'printemps', budgetAmount: 'à voir' };
    const calendar = [...fiche.calendar, { step: 'Bilan', start: 'mars ?', end: 'été 27' }];
    const unclear = { ...fiche, project, calendar };
    expect(counts(unclear)).toEqual(['fiche 3/6', 'data 2/2', 'assess 20/20']);
    expect(missingOf(unclear)).toMatchObject([
      { kind: 'field', field: 'date', lack: 'unclear' },
      { kind: 'field', field: 'budgetAmount', lack: 'unclear' },
      { kind: 'step', dates: ['start', 'end'], place: { index: fiche.calendar.length, field: 'start' } },
    ]);
  });

  test('an answer of « je ne sais pas » is to come back to, « sans objet » only while it lacks its reason', () => {
    const fiche = ficheAnswering({ '01-P': 'unknown', '01-E': 'notApplicable', '02-P': 0 });
    const reasons = missingOf(fiche).flatMap((item) =>
      item.kind === 'question' ? [`${item.question.id} ${item.reason}`] : [],
    );
    expect(reasons).toEqual(['01-P unknown', '01-E noReason', '02-E empty']);
    expect(counts(fiche)).toContain('assess 1/20');
    const explained = { ...fiche.answers, '01-E': { value: 'notApplicable' as const, comment: 'aucune' } };
    expect(counts({ ...fiche, answers: explained })).toContain('assess 2/20');
  });

  test('a data set lacks its owner and whether it is personal, and points at the first of them', () => {
    const dataset = { ...exampleFiche('fr').datasets[0], owner: ' ', personalData: '' };
    const fiche = { ...exampleFiche('fr'), datasets: [{ ...emptyDataset, ...dataset }] };
    expect(missingOf(fiche)).toMatchObject([
      { gaps: ['owner', 'personalData'], place: { kind: 'dataset', index: 0, field: 'owner' } },
    ]);
    expect(counts(fiche)).toContain('data 1/2');
  });

  test('for any fiche, a screen lacks nothing exactly where its count is full, and what it lacks is in that screen', () => {
    fc.assert(
      fc.property(anyFiche(), (fiche) => {
        for (const { screen, done, total, missing } of of(fiche)) {
          expect(missing.length === 0).toBe(done === total);
          expect(missing.every(({ place }) => screenOf(place) === screen)).toBe(true);
        }
      }),
    );
  });
});

const emptyDataset = {
  description: '',
  owner: '',
  accessTerms: '',
  personalData: '',
  sourceAndFormat: '',
  comment: '',
};
