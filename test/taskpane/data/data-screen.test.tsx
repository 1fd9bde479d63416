import { screen, waitFor, within } from '@testing-library/react';
import { emptyFiche } from '../../../src/domain/empty-fiche';
import type { Dataset, Fiche } from '../../../src/domain/fiche';
import { textsIn } from '../../../src/text/speak';
import { FakeApp } from '../fake-app';
import { renderPane } from '../render-pane';

const DATASET: Dataset = {
  description: 'Relevés des bornes',
  owner: '',
  accessTerms: '',
  personalData: '',
  sourceAndFormat: '',
  comment: '',
};
const withDatasets = (...datasets: readonly Partial<Dataset>[]): Fiche => ({
  ...emptyFiche('f'),
  datasets: datasets.map((dataset) => ({ ...DATASET, ...dataset })),
});

describe.each(['fr', 'en'] as const)('the screen of data, in %s', (language) => {
  const { data, fiche } = textsIn(language);
  const { datasets: words, legal } = data;
  const show = (app: FakeApp) => renderPane(app, { language, screen: 'data' });

  test('adds a data set, and tells personal data and an unknown owner on its card', async () => {
    const app = FakeApp.with(emptyFiche('f'), language);
    const { user } = await show(app);
    await user.click(screen.getByRole('button', { name: words.add }));
    await user.type(screen.getByRole('textbox', { name: words.fields.description }), 'Sensors');
    await user.selectOptions(screen.getByRole('combobox', { name: words.fields.personalData }), words.personal.yes);
    await user.click(screen.getByRole('button', { name: fiche.list.done }));
    await waitFor(() =>
      expect(app.open_?.fiche.datasets).toEqual([{ ...DATASET, description: 'Sensors', personalData: 'yes' }]),
    );
    const card = screen.getByRole('button', { name: new RegExp(fiche.list.edit('Sensors')) });
    expect(card).toHaveTextContent(words.personalBadge);
    expect(card).toHaveTextContent(words.ownerUnknown);
  });

  test('keeps among the choices a text the workbook holds that is none of them', async () => {
    const app = FakeApp.with(withDatasets({ personalData: 'peut-être' }), language);
    const { user } = await show(app);
    await user.click(screen.getByRole('button', { name: new RegExp(fiche.list.edit(DATASET.description)) }));
    expect(screen.getByRole('combobox', { name: words.fields.personalData })).toHaveValue('peut-être');
    expect(screen.getByRole('option', { name: 'peut-être' })).toBeInTheDocument();
  });

  test('hints at a good answer for each point, and at what the inventory says to the contrary', async () => {
    const app = FakeApp.with(withDatasets({ personalData: 'yes' }), language);
    const { user } = await show(app);
    const point = screen.getByRole('group', { name: legal.topics.rgpd });
    expect(point).toHaveAccessibleDescription(legal.topicHints.rgpd);
    expect(screen.queryByText(legal.disagrees, { normalizer: String })).not.toBeInTheDocument();
    await user.selectOptions(within(point).getByRole('combobox'), legal.statuses.notApplicable);
    expect(within(point).getByText(legal.disagrees, { normalizer: String })).toBeInTheDocument();
    await user.selectOptions(within(point).getByRole('combobox'), legal.statuses.todo);
    expect(within(point).queryByText(legal.disagrees, { normalizer: String })).not.toBeInTheDocument();
  });

  test('removes a data set', async () => {
    const app = FakeApp.with(withDatasets({}, { description: 'B', owner: 'Ville' }), language);
    const { user } = await show(app);
    const row = screen.getByRole('button', { name: new RegExp(fiche.list.edit('B')) });
    expect(row).toHaveTextContent('Ville');
    await user.click(row);
    await user.click(screen.getByRole('button', { name: fiche.list.remove('B') }));
    await waitFor(() =>
      expect(app.open_?.fiche.datasets.map(({ description }) => description)).toEqual([DATASET.description]),
    );
  });

  test('writes the status and the comment of a legal point, and counts it', async () => {
    const app = FakeApp.with(emptyFiche('f'), language);
    const { user } = await show(app);
    const point = within(screen.getByRole('group', { name: legal.topics.openData }));
    await user.selectOptions(point.getByRole('combobox', { name: legal.status }), legal.statuses.inProgress);
    await user.type(point.getByRole('textbox', { name: legal.comment }), 'DPO');
    await waitFor(() =>
      expect(app.open_?.fiche.legalStakes).toContainEqual({ topic: 'openData', status: 'inProgress', comment: 'DPO' }),
    );
    expect(screen.getByRole('button', { name: new RegExp(legal.progress('1', '5')) })).toBeInTheDocument();
  });

  test('shows the checklist in three parts, and the points someone added in a fourth', async () => {
    const empty = emptyFiche('f');
    const own = { topic: 'Drones', status: '', comment: '' };
    const app = FakeApp.with({ ...empty, legalStakes: [...empty.legalStakes, own] }, language);
    const { user } = await show(app);
    for (const group of ['contract', 'ethics', 'own'] as const) {
      await user.click(screen.getByRole('button', { name: new RegExp(`^${legal.groups[group]}`) }));
    }
    expect(screen.getAllByRole('group')).toHaveLength(15);
    await user.click(screen.getByRole('button', { name: new RegExp(fiche.list.edit('Drones')) }));
    await user.selectOptions(
      within(screen.getByRole('group', { name: 'Drones' })).getByRole('combobox'),
      legal.statuses.settled,
    );
    await waitFor(() => expect(app.open_?.fiche.legalStakes.at(-1)).toEqual({ ...own, status: 'settled' }));
  });

  test('adds a point of one’s own to the checklist, puts it in order among its like, and takes it off', async () => {
    const empty = emptyFiche('f');
    const own = { topic: 'Drones', status: 'todo', comment: '' };
    const app = FakeApp.with({ ...empty, legalStakes: [own, ...empty.legalStakes] }, language);
    const { user } = await show(app);
    await user.click(screen.getByRole('button', { name: new RegExp(`^${legal.groups.own}`) }));
    await user.click(screen.getByRole('button', { name: legal.own.add }));
    await user.keyboard('Toits');
    await user.click(screen.getByRole('button', { name: fiche.list.up('Toits') }));
    await waitFor(() => expect(app.open_?.fiche.legalStakes[0]?.topic).toBe('Toits'));
    expect(app.open_?.fiche.legalStakes).toHaveLength(17);
    await user.click(screen.getByRole('button', { name: fiche.list.remove('Toits') }));
    await waitFor(() => expect(app.open_?.fiche.legalStakes).toEqual([own, ...empty.legalStakes]));
    expect(screen.getByRole('button', { name: new RegExp(fiche.list.edit('Drones')) })).toHaveFocus();
  });

  test('duplicates a data set right after it, the copy open to be changed', async () => {
    const app = FakeApp.with(withDatasets({ owner: 'Ville' }, { description: 'B' }), language);
    const { user } = await show(app);
    await user.click(screen.getByRole('button', { name: new RegExp(fiche.list.edit(DATASET.description)) }));
    await user.click(screen.getByRole('button', { name: fiche.list.duplicate(DATASET.description) }));
    const copy = words.copy(DATASET.description);
    expect(screen.getByRole('textbox', { name: words.fields.description })).toHaveValue(copy);
    expect(screen.getByRole('textbox', { name: words.fields.description })).toHaveFocus();
    await waitFor(() =>
      expect(app.open_?.fiche.datasets.map(({ description, owner }) => [description, owner])).toEqual([
        [DATASET.description, 'Ville'],
        [copy, 'Ville'],
        ['B', ''],
      ]),
    );
  });
});
