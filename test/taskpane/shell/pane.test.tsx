import { act, screen, waitFor } from '@testing-library/react';
import { textsIn } from '../../../src/text/speak';
import { FakeApp } from '../fake-app';
import { ficheAnswering, renderPane, worded } from '../render-pane';

const { failures, shell } = textsIn('fr');

describe('the frame of the pane', () => {
  test('shows the project’s name, four screens and that all is saved', async () => {
    const { user, controller } = await renderPane(FakeApp.with(ficheAnswering({}, 'Bornes à verre')));
    expect(screen.getByRole('heading', { level: 1, name: 'Bornes à verre' })).toBeInTheDocument();
    for (const name of ['Fiche', 'Données', 'Évaluer', 'Restituer']) {
      expect(screen.getByRole('tab', { name })).toBeInTheDocument();
    }
    expect(screen.getByText('Enregistré dans le classeur')).toBeInTheDocument();
    await user.click(screen.getByRole('tab', { name: 'Restituer' }));
    expect(controller.getState().screen).toBe('report');
    expect(screen.getByRole('tabpanel', { name: 'Restituer' })).toBeInTheDocument();
  });

  test('says in three parts why an answer was not saved, keeps it, and saves it on a second try', async () => {
    const app = FakeApp.with(ficheAnswering({}));
    const { user, controller } = await renderPane(app, { screen: 'assess' });
    app.failNext('cellEditing');
    act(() => controller.change({ kind: 'answer', questionId: '01-P', answer: { value: 2, comment: '' } }));
    const said = screen.getByRole('alert');
    await waitFor(() => expect(said).not.toBeEmptyDOMElement());
    const { happened, safe, action } = failures.cellEditing;
    for (const part of [happened(''), safe, action]) expect(said).toHaveTextContent(part.replace(/\s+/g, ' '));
    expect(screen.getByText(shell.status.failed)).toBeInTheDocument();
    expect(app.answers['01-P']).toBeUndefined();
    await user.click(screen.getByRole('button', { name: 'Réessayer' }));
    await waitFor(() => expect(app.answers['01-P']?.value).toBe(2));
    await waitFor(() => expect(said).toBeEmptyDOMElement());
  });

  test('gives up an edit only when asked', async () => {
    const app = FakeApp.with(ficheAnswering({ '01-P': 1 }));
    const { user, controller } = await renderPane(app, { screen: 'assess' });
    app.failNext('protectedSheet');
    act(() => controller.change({ kind: 'answer', questionId: '01-P', answer: { value: 4, comment: '' } }));
    await user.click(await screen.findByRole('button', { name: shell.discard }));
    await waitFor(() => expect(screen.getByRole('alert')).toBeEmptyDOMElement());
    expect(controller.getState().shown?.fiche.answers['01-P']?.value).toBe(1);
  });

  test('offers to try again where the workbook could not be read', async () => {
    const app = FakeApp.with(ficheAnswering({}, 'Capteurs'));
    app.failNext('busy');
    const { user } = await renderPane(app);
    expect(screen.getByRole('alert')).toHaveTextContent(failures.busy.happened(''));
    await user.click(screen.getByRole('button', { name: 'Réessayer' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Capteurs' })).toBeInTheDocument();
  });

  test('speaks English when asked, and keeps the choice', async () => {
    const { user, remembered } = await renderPane(FakeApp.with(ficheAnswering({})));
    await user.click(screen.getByRole('button', { name: 'Autres actions' }));
    await user.click(await screen.findByRole('menuitemradio', { name: 'English' }));
    expect(screen.getByRole('tab', { name: textsIn('en').shell.screens.assess })).toBeInTheDocument();
    expect(remembered).toEqual(['en']);
    expect(document.documentElement.lang).toBe('en');
  });

  test('reads the workbook again when asked', async () => {
    const app = FakeApp.with(ficheAnswering({}, 'Avant'));
    const { user } = await renderPane(app);
    app.open_ = FakeApp.with(ficheAnswering({}, 'Après')).open_;
    await user.click(screen.getByRole('button', { name: 'Autres actions' }));
    await user.click(await screen.findByRole('menuitem', { name: shell.refresh }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Après' })).toBeInTheDocument();
  });

  test('says how many points are to check, and which on request', async () => {
    const app = FakeApp.with(ficheAnswering({}), 'fr', {
      problems: [{ code: 'notADate', place: 'FPD_Calendar[2].start', found: 'mars' }],
    });
    const { user } = await renderPane(app);
    expect(screen.getByText(worded('1 point à vérifier dans le classeur'))).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Voir' }));
    expect(screen.getByText(/Calendrier, ligne 2, Début : « mars » n’est pas une date/)).toBeInTheDocument();
  });

  test('names the source of the method, and says that nothing leaves the workbook', async () => {
    const { user } = await renderPane(FakeApp.with(ficheAnswering({})));
    await user.click(screen.getByRole('button', { name: 'Autres actions' }));
    await user.click(await screen.findByRole('menuitem', { name: shell.help }));
    expect(await screen.findByText(/Civiteo/)).toBeInTheDocument();
    const close = await screen.findByRole('button', { name: 'Fermer' });
    await waitFor(() => expect(close).toHaveFocus());
    await user.click(close);
    await user.click(await screen.findByRole('button', { name: 'Autres actions' }));
    await user.click(await screen.findByRole('menuitem', { name: shell.privacy }));
    expect(await screen.findByText(/Rien ne sort de votre classeur/)).toBeInTheDocument();
  });
});
