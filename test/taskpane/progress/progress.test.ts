import fc from 'fast-check';
import { emptyFiche } from '../../../src/domain/empty-fiche';
import type { Fiche } from '../../../src/domain/fiche';
import { exampleFiche } from '../../../src/application/example/example-fiche';
import { progressOf } from '../../../src/taskpane/progress/progress';
import { anyFiche } from '../../builders/any-fiche';
import { openFiche } from '../fake-app';
import { ficheAnswering } from '../render-pane';

const of = (fiche: Fiche) => progressOf(openFiche(fiche, 'fr'));
const kinds = (fiche: Fiche) => of(fiche).missing.flatMap(({ items }) => items.map(({ kind }) => kind));

describe('how far a fiche is', () => {
  test('an empty fiche lacks each section, the inventory, three parts of the checklist and ten themes', () => {
    const { sections, questions, missing } = of(emptyFiche('f'));
    expect([sections, questions]).toEqual([
      { filled: 0, total: 8 },
      { settled: 0, total: 20 },
    ]);
    expect(missing.map(({ screen, items }) => [screen, items.length])).toEqual([
      ['fiche', 6],
      ['data', 4],
      ['assess', 10],
    ]);
  });

  test('the example lacks no section', () => {
    expect(of(exampleFiche('fr'))).toMatchObject({ sections: { filled: 8, total: 8 }, questions: { settled: 20 } });
  });

  test('a section that is begun lacks its empty fields one by one, and never the comment on the budget', () => {
    const fiche = emptyFiche('f');
    const begun = { ...fiche, project: { ...fiche.project, name: 'Capteurs', budgetAmount: 0, budgetFunding: 'État' } };
    const [screen] = of(begun).missing;
    expect(screen?.items.filter(({ kind }) => kind === 'field').map(({ place }) => place)).toEqual([
      { kind: 'field', field: 'authority' },
      { kind: 'field', field: 'lead' },
      { kind: 'field', field: 'date' },
    ]);
    expect(of(begun).sections.filled).toBe(1);
  });

  test('a text that is no date, or no amount, is to come back to, and its section is not filled', () => {
    const fiche = exampleFiche('fr');
    const project = { ...fiche.project, date: 'printemps', budgetAmount: 'à voir' };
    const calendar = [...fiche.calendar, { step: 'Bilan', start: 'mars ?', end: 'été 27' }];
    const { sections, missing } = of({ ...fiche, project, calendar });
    expect(sections).toEqual({ filled: 5, total: 8 });
    expect(missing).toMatchObject([
      {
        screen: 'fiche',
        items: [
          { kind: 'field', field: 'date', lack: 'unclear' },
          { kind: 'step', dates: ['start', 'end'], place: { index: fiche.calendar.length, field: 'start' } },
          { kind: 'field', field: 'budgetAmount', lack: 'unclear' },
        ],
      },
    ]);
  });

  test('an answer of « je ne sais pas » is to come back to, « sans objet » only while it lacks its reason', () => {
    const fiche = ficheAnswering({ '01-P': 'unknown', '01-E': 'notApplicable', '02-P': 0 });
    const reasons = of(fiche).missing.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === 'question' ? [`${item.question.id} ${item.reason}`] : [])),
    );
    expect(reasons).toEqual(['01-P unknown', '01-E noReason', '02-E empty']);
    expect(of(fiche).questions).toEqual({ settled: 1, total: 20 });
    const explained = { ...fiche.answers, '01-E': { value: 'notApplicable' as const, comment: 'aucune' } };
    expect(of({ ...fiche, answers: explained }).questions.settled).toBe(2);
  });

  test('a data set lacks its owner and whether it is personal, and points at the first of them', () => {
    const dataset = { ...exampleFiche('fr').datasets[0], owner: ' ', personalData: '' };
    const fiche = { ...exampleFiche('fr'), datasets: [{ ...emptyDataset, ...dataset }] };
    expect(of(fiche).missing).toMatchObject([
      {
        screen: 'data',
        items: [{ gaps: ['owner', 'personalData'], place: { kind: 'dataset', index: 0, field: 'owner' } }],
      },
    ]);
  });

  test('for any fiche, nothing is missing exactly where both counts are full', () => {
    fc.assert(
      fc.property(anyFiche(), (fiche) => {
        const { sections, questions } = of(fiche);
        const full = sections.filled === sections.total && questions.settled === questions.total;
        expect(kinds(fiche).length === 0).toBe(full);
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
