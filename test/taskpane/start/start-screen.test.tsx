import { act, screen } from '@testing-library/react';
import { exampleFiche } from '../../../src/application/example/example-fiche';
import { textsIn } from '../../../src/text/speak';
import { FakeApp, openFiche } from '../fake-app';
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

  test('says in one place what the file and the workbook made of it have to check', async () => {
    const { user, controller } = await renderPane(new FakeApp());
    const open = {
      ...openFiche(exampleFiche('fr'), 'fr'),
      problems: [{ code: 'notADate', place: 'FPD_Calendar[1].start', found: 'bientôt' } as const],
    };
    const importProblems = [
      { code: 'notADate', place: 'calendar[0].start', found: 'bientôt' },
      { code: 'unknownQuestion', place: 'answers.99-P' },
    ] as const;
    act(() => controller.dispatch({ type: 'created', open, importProblems }));
    expect(screen.getAllByText(/à vérifier/)).toHaveLength(1);
    expect(screen.getByText(worded(shell.problems.importTitle('2', false)))).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: shell.problems.show }));
    expect(screen.getAllByText(/bientôt/)).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: shell.close }));
    expect(screen.getByText(worded(shell.problems.title('1', true)))).toBeInTheDocument();
    act(() => controller.dispatch({ type: 'created', open, importProblems: importProblems.slice(0, 1) }));
    expect(screen.getByText(worded(shell.problems.title('1', true)))).toBeInTheDocument();
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
