import { emptyFiche } from '../../../src/domain/empty-fiche';
import type { Dataset } from '../../../src/domain/fiche';
import { recallsFor } from '../../../src/taskpane/assess/recalls';

const dataset = (given: Partial<Dataset>): Dataset => ({
  description: 'Relevés',
  owner: 'Ville',
  accessTerms: 'API',
  personalData: 'no',
  sourceAndFormat: '',
  comment: '',
  ...given,
});
const kinds = (datasets: readonly Dataset[], questionId: string) =>
  recallsFor({ ...emptyFiche('f'), datasets }, questionId).map(({ kind }) => kind);

describe('what Données says that bears on a question', () => {
  test('is that nothing is listed, beside the question on available data', () => {
    expect(kinds([], '01-P')).toEqual(['none']);
    expect(kinds([], '08-P')).toEqual([]);
  });

  test('is personal data, beside privacy, security and acceptance, and never beside the budget', () => {
    const datasets = [dataset({}), dataset({ personalData: 'yes' })];
    for (const id of ['08-P', '08-E', '05-P', '02-E']) expect(kinds(datasets, id)).toEqual(['personalData']);
    expect(kinds(datasets, '09-P')).toEqual([]);
    expect(recallsFor({ ...emptyFiche('f'), datasets }, '08-P')[0]?.place).toEqual({
      kind: 'dataset',
      index: 1,
      field: 'personalData',
    });
  });

  test('tells « no personal data » only where every data set says so', () => {
    expect(kinds([dataset({}), dataset({})], '08-P')).toEqual(['noPersonalData']);
    expect(kinds([dataset({}), dataset({ personalData: 'unknown' })], '08-P')).toEqual(['personalDataUnknown']);
    expect(kinds([dataset({ personalData: '' })], '08-P')).toEqual(['personalDataUnknown']);
  });

  test('is an owner or access terms that nobody knows', () => {
    const datasets = [dataset({ owner: 'à préciser', accessTerms: '' })];
    expect(kinds(datasets, '01-P')).toEqual(['ownerUnknown', 'accessUnknown']);
    expect(kinds(datasets, '02-P')).toEqual(['ownerUnknown']);
  });

  test('is the budget, beside the question that compares with it, once an amount or its funding is given', () => {
    const fiche = emptyFiche('f');
    const withBudget = (budget: Partial<typeof fiche.project>) =>
      recallsFor({ ...fiche, project: { ...fiche.project, ...budget } }, '09-P').map(({ place }) => place);
    expect(withBudget({})).toEqual([]);
    expect(withBudget({ budgetAmount: 0 })).toEqual([{ kind: 'field', field: 'budgetAmount' }]);
    expect(withBudget({ budgetFunding: 'Fonds propres' })).toEqual([{ kind: 'field', field: 'budgetFunding' }]);
    expect(kinds([dataset({})], '09-E')).toEqual([]);
  });

  test('is a point of the checklist once it has a status', () => {
    const fiche = emptyFiche('f');
    const legalStakes = [
      ...fiche.legalStakes.map((stake) => (stake.topic === 'hosting' ? { ...stake, status: 'todo' } : stake)),
      { topic: 'Drones', status: 'todo', comment: '' },
    ];
    const index = legalStakes.findIndex(({ topic }) => topic === 'hosting');
    expect(recallsFor({ ...fiche, legalStakes }, '04-P')).toEqual([
      { kind: 'legal', stake: legalStakes[index], disagrees: false, place: { kind: 'legal', index } },
    ]);
    expect(recallsFor(fiche, '04-P')).toEqual([]);
  });

  test('tells the point set aside as if there were no personal data, where a data set declares some', () => {
    const fiche = emptyFiche('f');
    const legalStakes = fiche.legalStakes.map((stake) => ({ ...stake, status: 'notApplicable' }));
    const disagreeing = (personalData: string, id: string) =>
      recallsFor({ ...fiche, legalStakes, datasets: [dataset({ personalData })] }, id).flatMap((recall) =>
        recall.kind === 'legal' && recall.disagrees ? [recall.stake.topic] : [],
      );
    expect(disagreeing('yes', '08-P')).toEqual(['rgpd', 'personalData']);
    expect(disagreeing('yes', '04-P')).toEqual([]);
    expect(disagreeing('unknown', '08-P')).toEqual([]);
  });
});
