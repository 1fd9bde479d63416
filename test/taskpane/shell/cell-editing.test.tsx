import { act, screen } from '@testing-library/react';
import { textsIn } from '../../../src/text/speak';
import { FakeApp } from '../fake-app';
import { ficheAnswering, renderPane } from '../render-pane';

const { shell } = textsIn('fr');

describe('while a cell is being edited in Excel', () => {
  test('the pane asks to validate it, keeps what was typed as pending, and saves it then', async () => {
    const app = FakeApp.with(ficheAnswering({}));
    const { saveProjectField } = app;
    let validate: () => void = () => undefined;
    const validated = new Promise<void>((resolve) => (validate = resolve));
    app.saveProjectField = async (from, field, value) => {
      await validated;
      return saveProjectField(from, field, value);
    };
    const { controller } = await renderPane(app);
    act(() => controller.change({ kind: 'projectField', field: 'name', value: 'Eau' }));
    act(() => app.editCell(true));
    expect(screen.getByText(shell.cellEditing)).toBeInTheDocument();
    expect(shell.cellEditing).toBe('Validez la cellule en cours de saisie dans Excel (Entrée)…');
    expect(screen.getByText(shell.status.saving)).toBeInTheDocument();
    expect(controller.getState().shown?.fiche.project.name).toBe('Eau');
    await act(async () => {
      validate();
      app.editCell(false);
      await controller.flush();
    });
    expect(screen.queryByText(shell.cellEditing)).not.toBeInTheDocument();
    expect(await screen.findByText(shell.status.saved)).toBeInTheDocument();
    expect(app.open_?.fiche.project.name).toBe('Eau');
  });
});
