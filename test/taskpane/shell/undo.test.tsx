import { screen, waitFor } from '@testing-library/react';
import { textsIn } from '../../../src/text/speak';
import { FakeApp } from '../fake-app';
import { ficheAnswering, renderPane, worded } from '../render-pane';

const { fiche, shell } = textsIn('fr');
const undoing = (what: keyof typeof shell.undoWhat, where: string) => ({
  name: worded(shell.undoOf(shell.undoWhat[what], where)),
});

describe('undoing', () => {
  test('takes back what was typed in a field, in the pane and in the workbook, and says so', async () => {
    const app = FakeApp.with(ficheAnswering({}, 'Bornes'));
    const { user } = await renderPane(app);
    expect(screen.queryByRole('button', { name: /^Annuler/ })).not.toBeInTheDocument();
    const name = screen.getByRole('textbox', { name: 'Nom du projet' });
    await user.type(name, ' à verre');
    await waitFor(() => expect(app.open_?.fiche.project.name).toBe('Bornes à verre'));
    await user.click(screen.getByRole('button', undoing('typing', fiche.fields.name.label)));
    expect(name).toHaveValue('Bornes');
    expect(name).toHaveFocus();
    expect(screen.getByText(worded(shell.undone(fiche.fields.name.label)))).toBeInTheDocument();
    await waitFor(() => expect(app.open_?.fiche.project.name).toBe('Bornes'));
    expect(screen.queryByRole('button', { name: /^Annuler/ })).not.toBeInTheDocument();
  });

  test('takes an answer back by keyboard from anywhere but a text', async () => {
    const app = FakeApp.with(ficheAnswering({}));
    const { user } = await renderPane(app, { screen: 'assess' });
    const [level] = screen.getAllByRole('radio');
    if (!level) throw new Error('no level');
    await user.click(level);
    await waitFor(() => expect(app.answers['01-P']?.value).toBe(0));
    await user.keyboard('{Control>}z{/Control}');
    expect(level).not.toBeChecked();
    await waitFor(() => expect(app.answers['01-P']?.value).toBeNull());
  });

  test('leaves Ctrl+Z to the browser within a text', async () => {
    const app = FakeApp.with(ficheAnswering({}, ''));
    const { user, controller } = await renderPane(app);
    await user.type(screen.getByRole('textbox', { name: 'Nom du projet' }), 'B');
    await user.keyboard('{Control>}z{/Control}');
    expect(controller.getState().history).toHaveLength(1);
  });

  test('is in the menu too, with its key', async () => {
    const app = FakeApp.with(ficheAnswering({}, ''));
    const { user } = await renderPane(app);
    await user.type(screen.getByRole('textbox', { name: 'Nom du projet' }), 'B');
    await user.click(screen.getByRole('button', { name: shell.menu }));
    await user.click(await screen.findByRole('menuitem', { name: /^Annuler la saisie/ }));
    await waitFor(() => expect(app.open_?.fiche.project.name).toBe(''));
  });
});
