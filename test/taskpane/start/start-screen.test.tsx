import { screen } from '@testing-library/react';
import { textsIn } from '../../../src/text/speak';
import { FakeApp } from '../fake-app';
import { renderPane, worded } from '../render-pane';

const { start, failures, shell } = textsIn('fr');

describe('the start screen', () => {
  test('creates an empty fiche in the workbook', async () => {
    const app = new FakeApp();
    const { user } = await renderPane(app);
    await user.click(screen.getByRole('button', { name: worded(start.create) }));
    expect(await screen.findByRole('heading', { level: 1, name: shell.untitled })).toBeInTheDocument();
    expect(app.open_?.fiche.project.name).toBe('');
  });

  test('loads the example in the language of the pane', async () => {
    const app = new FakeApp();
    const { user } = await renderPane(app);
    await user.click(screen.getByRole('radio', { name: 'English' }));
    await user.click(screen.getByRole('button', { name: textsIn('en').start.example }));
    expect(await screen.findByRole('tab', { name: 'Assess' })).toBeInTheDocument();
    expect(app.open_?.language).toBe('en');
  });

  test('imports a file, and says what of it could not be understood', async () => {
    const { user } = await renderPane(new FakeApp());
    await user.upload(
      screen.getByLabelText(worded(start.import), { selector: 'input' }),
      new File(['x'], 'fiche.xlsx'),
    );
    expect(await screen.findByText(worded('1 point à vérifier dans le fichier importé'))).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Fermer' }));
    expect(screen.queryByText(/dans le fichier importé/)).not.toBeInTheDocument();
  });

  test('refuses a file that holds no fiche, in words, and stays', async () => {
    const app = new FakeApp();
    const { user } = await renderPane(app);
    app.failNext('notAFiche');
    await user.upload(screen.getByLabelText(worded(start.import), { selector: 'input' }), new File(['x'], 'a.json'));
    expect(await screen.findByText(worded(failures.notAFiche.happened('')))).toBeInTheDocument();
    expect(screen.getByRole('button', { name: worded(start.create) })).toBeEnabled();
    expect(app.open_).toBeNull();
  });
});
