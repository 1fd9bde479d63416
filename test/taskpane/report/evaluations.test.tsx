import { screen, waitFor, within } from '@testing-library/react';
import { exampleFiche } from '../../../src/application/example/example-fiche';
import type { Snapshot } from '../../../src/domain/fiche';
import { textsIn } from '../../../src/text/speak';
import { workedCase } from '../../builders/case-answers';
import { FakeApp } from '../fake-app';
import { ficheAnswering, renderPane, worded } from '../render-pane';

const words = textsIn('fr').report.evaluations;
const history = (name = words.title) => within(screen.getByRole('region', { name }));
const keptIn = (app: FakeApp) => app.open_?.fiche.snapshots ?? [];

describe('The dated evaluations', () => {
  test('are kept once a day as long as nothing changes, with what they read', async () => {
    const app = FakeApp.with(ficheAnswering(workedCase('A').answers));
    const { user } = await renderPane(app, { screen: 'report' });
    expect(history().getByText(words.none)).toBeInTheDocument();
    await user.click(history().getByRole('button', { name: words.keep }));
    await waitFor(() => expect(keptIn(app)).toHaveLength(1));
    expect(keptIn(app)[0]).toMatchObject({ date: '2026-11-24', difficultyIndex: 47, scaleUpIndex: 55 });
    expect(history().getByText(worded(words.kept('24/11/2026')))).toBeInTheDocument();
    const card = history().getByRole('listitem');
    expect(card).toHaveTextContent(/Difficulté modérée, indice 47 sur 100, 2 thématiques/);
    expect(card).toHaveTextContent(/Généralisation probable, indice 55 sur 100/);
    await user.click(history().getByRole('button', { name: words.keep }));
    expect(keptIn(app)).toHaveLength(1);
  });

  test('take a title, in English', async () => {
    const en = textsIn('en').report.evaluations;
    const app = FakeApp.with(exampleFiche('en'), 'en');
    const { user } = await renderPane(app, { screen: 'report', language: 'en' });
    const title = history(en.title).getByRole('textbox', { name: en.labelFor('06/10/2026') });
    await user.clear(title);
    await user.type(title, 'Before');
    await user.tab();
    await waitFor(() => expect(keptIn(app).map(({ label }) => label)).toEqual(['Before']));
  });

  test('are listed from the newest, removed and put back', async () => {
    const app = FakeApp.with(exampleFiche('fr'));
    const { user } = await renderPane(app, { screen: 'report' });
    await user.click(history().getByRole('button', { name: words.keep }));
    const [newest, oldest] = history().getAllByRole('listitem');
    expect(newest).toHaveTextContent('24/11/2026');
    expect(oldest).toHaveTextContent('06/10/2026');
    const before = keptIn(app);
    await user.click(history().getByRole('button', { name: worded(words.remove('06/10/2026')) }));
    await waitFor(() => expect(keptIn(app)).toHaveLength(1));
    expect(history().getByRole('button', { name: words.keep })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Annuler' }));
    await waitFor(() => expect(keptIn(app)).toEqual(before));
  });

  test('say no word for an index of another version, nor an index where there was none', async () => {
    const old: Snapshot = {
      date: 'avant l’été',
      label: '',
      questionnaireVersion: '0.9.0',
      answers: {},
      themeScores: {},
      difficultyCount: 3,
      difficultyIndex: 60,
      scaleUpIndex: null,
      coverage: 0.6,
    };
    await renderPane(FakeApp.with({ ...ficheAnswering({}), snapshots: [old] }), { screen: 'report' });
    const card = history().getByRole('listitem');
    expect(card).toHaveTextContent(/Difficulté, indice 60 sur 100, 3 thématiques/);
    expect(card).toHaveTextContent(/Généralisation, pas d’indice/);
    expect(card).toHaveTextContent(/Réponses données\s: 60\s%/);
    expect(card).toHaveTextContent(/version 0\.9\.0/);
    expect(history().getByText(words.noAnswer)).toBeInTheDocument();
    expect(history().getByRole('button', { name: words.keep })).toHaveAttribute('aria-disabled', 'true');
  });
});

describe('The radar that compares evaluations', () => {
  const { radar } = textsIn('fr').report;

  test('waits for one to be saved', async () => {
    await renderPane(FakeApp.with(ficheAnswering(workedCase('A').answers)), { screen: 'report' });
    expect(screen.getByRole('radio', { name: worded(radar.modes.evaluations) })).toBeDisabled();
    expect(screen.getByText(worded(radar.compare.none))).toBeInTheDocument();
  });

  test('draws the newest beside the answers as they stand, in the picture, the table and the sheet', async () => {
    const app = FakeApp.with(exampleFiche('fr'));
    const { user } = await renderPane(app, { screen: 'report' });
    await user.click(screen.getByRole('radio', { name: worded(radar.modes.evaluations) }));
    expect(
      screen.getByRole('img', {
        name: /Infrastructure SI\s: Réponses actuelles 2,5, Premier tour de l’atelier \(06\/10\/2026\) 3,0/,
      }),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Voir le tableau' }));
    const table = within(screen.getByRole('table', { name: worded(radar.compare.tableCaption) }));
    expect(table.getByRole('row', { name: /^Infrastructure SI 2,5 3,0 −0,5$/ })).toBeInTheDocument();
    expect(table.getByRole('row', { name: /^RGPD 0,5 0,5 0,0$/ })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Insérer le radar dans la feuille Radar' }));
    await waitFor(() =>
      expect(app.radars).toEqual([{ kind: 'evaluations', current: 'now', earlier: exampleFiche('fr').snapshots[0] }]),
    );
  });

  test('draws any two of the history, each in one list only, and gives up one that is removed', async () => {
    const [first] = exampleFiche('fr').snapshots;
    if (!first) throw new Error('the example has an evaluation');
    const second = { ...first, date: '2026-10-20', label: 'Second', questionnaireVersion: '0.9.0' };
    const app = FakeApp.with({ ...exampleFiche('fr'), snapshots: [first, second] });
    const { user } = await renderPane(app, { screen: 'report' });
    await user.click(screen.getByRole('radio', { name: worded(radar.modes.evaluations) }));
    const current = screen.getByRole('combobox', { name: radar.compare.current });
    const earlier = screen.getByRole('combobox', { name: radar.compare.earlier });
    expect(earlier).toHaveDisplayValue('Second (20/10/2026)');
    expect(screen.getByText(/« Second \(20\/10\/2026\) » a été faite avec la version 0\.9\.0/)).toBeInTheDocument();
    await user.selectOptions(earlier, 'Premier tour de l’atelier (06/10/2026)');
    await user.selectOptions(current, 'Second (20/10/2026)');
    expect(within(earlier).queryByRole('option', { name: /Second/ })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: worded(words.remove('20/10/2026')) }));
    expect(current).toHaveDisplayValue(words.now);
    await user.click(screen.getByRole('button', { name: worded(words.remove('06/10/2026')) }));
    expect(screen.getByRole('radio', { name: worded(radar.modes.overall) })).toBeChecked();
  });
});
