import { act, screen, within } from '@testing-library/react';
import { textsIn } from '../../../src/text/speak';
import { workedCase } from '../../builders/case-answers';
import { FakeApp } from '../fake-app';
import { ficheAnswering, renderPane, worded } from '../render-pane';

const exampleCase = (language: 'fr' | 'en' = 'fr') => FakeApp.with(ficheAnswering(workedCase('A').answers), language);
const words = textsIn('fr').summary;
const button = (name: string) => screen.getByRole('button', { name });

describe('the page for the presentation', () => {
  test('is made with the radar’s curves that were chosen, and the pane says where it is', async () => {
    const app = exampleCase();
    const { user } = await renderPane(app, { screen: 'report' });
    await user.click(screen.getByRole('radio', { name: worded(textsIn('fr').report.radar.modes.horizons) }));
    await user.click(button('Créer la page de présentation'));
    expect(await screen.findByText(worded(words.created('Présentation')))).toBeInTheDocument();
    expect(app.summaries).toEqual(['horizons']);
  });

  test('is brought up to date from then on, and what became of people’s texts is said', async () => {
    const app = exampleCase();
    const { user } = await renderPane(app, { screen: 'report' });
    await user.click(button('Créer la page de présentation'));
    await screen.findByText(worded(words.created('Présentation')));
    app.summary = { sheet: 'Pour le 24', kept: 2, replaced: 1, shortened: true, warnings: ['cosmetics'] };
    await user.click(button('Actualiser la page de présentation'));
    await screen.findByText(worded(words.updated('Pour le 24')));
    for (const line of [words.kept('2', false), words.replaced('1', true), words.shortened, words.cosmetics]) {
      expect(screen.getByText(worded(line))).toBeInTheDocument();
    }
  });

  test('is made on a second try where the workbook refused the first, with the reason said', async () => {
    const app = exampleCase();
    const { user } = await renderPane(app, { screen: 'report' });
    app.failNext('protectedWorkbook');
    await user.click(button('Créer la page de présentation'));
    const alert = await screen.findByText(worded(textsIn('fr').failures.protectedWorkbook.happened('')));
    expect(alert).toBeInTheDocument();
    expect(button('Créer la page de présentation')).toBeEnabled();
    await user.click(within(screen.getByRole('alert')).getByRole('button', { name: textsIn('fr').shell.retry }));
    expect(await screen.findByText(worded(words.created('Présentation')))).toBeInTheDocument();
    expect(app.summaries).toHaveLength(1);
  });

  test('no longer counts as up to date once something changed', async () => {
    const app = exampleCase('en');
    const { user } = await renderPane(app, { screen: 'report', language: 'en' });
    const english = textsIn('en').summary;
    await user.click(button(english.create));
    await screen.findByText(worded(english.created('Présentation')));
    await user.click(screen.getByRole('button', { name: textsIn('en').report.evaluations.keep }));
    expect(screen.queryByText(worded(english.created('Présentation')))).not.toBeInTheDocument();
    expect(button(english.update)).toBeEnabled();
  });

  test('is known from the workbook that opens, with the day it was made', async () => {
    const app = exampleCase();
    app.holdPage('2026-11-20');
    await renderPane(app, { screen: 'report' });
    expect(button(words.update)).toBeEnabled();
    expect(screen.getByText(worded(words.madeOn('20/11/2026')))).toBeInTheDocument();
    expect(screen.queryByText(worded(words.behind))).not.toBeInTheDocument();
  });

  test('is said to be older than the fiche as soon as an answer changes what it says, until it is made anew', async () => {
    const app = exampleCase();
    app.holdPage('2026-11-20');
    const { user, controller } = await renderPane(app, { screen: 'report' });
    act(() => controller.change({ kind: 'answer', questionId: '01-P', answer: { value: 0, comment: '' } }));
    expect(await screen.findByText(worded(words.behind))).toBeInTheDocument();
    await user.click(button(words.update));
    await screen.findByText(worded(words.updated('Présentation')));
    expect(screen.queryByText(worded(words.behind))).not.toBeInTheDocument();
  });

  test('is not called ready and older at once where someone changes an answer on the sheet', async () => {
    const app = exampleCase();
    const { user } = await renderPane(app, { screen: 'report' });
    await user.click(button(words.create));
    const created = worded(words.created('Présentation'));
    await screen.findByText(created);
    app.holdPage(app.today);
    act(() => app.changeOutside(ficheAnswering({ ...workedCase('A').answers, '01-P': 0 })));
    expect(await screen.findByText(worded(words.behind))).toBeInTheDocument();
    expect(screen.queryByText(created)).not.toBeInTheDocument();
  });

  test('cannot be made from a fiche that can only be read', async () => {
    const app = FakeApp.with(ficheAnswering(workedCase('A').answers), 'fr', { readOnly: true });
    const { user } = await renderPane(app, { screen: 'report' });
    await user.click(button('Créer la page de présentation'));
    expect(app.summaries).toEqual([]);
  });
});
