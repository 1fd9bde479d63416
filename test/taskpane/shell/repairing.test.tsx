import { screen, waitFor } from '@testing-library/react';
import type { Problem } from '../../../src/domain/problem';
import { textsIn } from '../../../src/text/speak';
import { FakeApp } from '../fake-app';
import { ficheAnswering, renderPane } from '../render-pane';

const lost: Problem = { code: 'missingTable', place: 'FPD_Impact' };
const other: Problem = { code: 'notADate', place: 'FPD_Date', found: 'bientôt' };
const { shell, failures } = textsIn('fr');

describe('a workbook that has lost a part of its fiche', () => {
  const opened = (...problems: readonly Problem[]) => FakeApp.with(ficheAnswering({}), 'fr', { problems });

  test('is repaired from the bar that says so, which says when it is done', async () => {
    const { user } = await renderPane(opened(lost, other));
    await user.click(screen.getByRole('button', { name: shell.problems.show }));
    await user.click(screen.getByRole('button', { name: shell.problems.repair }));
    expect(await screen.findByText(shell.problems.repaired)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: shell.problems.show })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: shell.problems.repair })).not.toBeInTheDocument();
    expect(screen.getByText(/1\s?point à vérifier/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: shell.close }));
    expect(screen.queryByText(shell.problems.repaired)).not.toBeInTheDocument();
  });

  test('says how many texts that had no place are kept, and where', async () => {
    const app = opened(lost);
    app.repairNews = { recovered: { count: 3, sheet: 'Récupéré' }, radarDrawn: true };
    const { user } = await renderPane(app);
    await user.click(screen.getByRole('button', { name: shell.problems.repair }));
    expect(await screen.findByText(/3 textes .*« Récupéré »/)).toHaveTextContent(
      /radar est redessiné.*restés où ils étaient/,
    );
  });

  test('is not offered a repair where nothing is missing, nor where it can only be read', async () => {
    const { controller } = await renderPane(opened(other));
    expect(screen.queryByRole('button', { name: shell.problems.repair })).not.toBeInTheDocument();
    await controller.stop();
    await renderPane(FakeApp.with(ficheAnswering({}), 'fr', { problems: [lost], readOnly: true }));
    expect(screen.queryByRole('button', { name: shell.problems.repair })).not.toBeInTheDocument();
  });

  test('says why it could not be repaired, and tries again', async () => {
    const app = opened(lost);
    const { user } = await renderPane(app);
    app.failNext('protectedWorkbook');
    await user.click(screen.getByRole('button', { name: shell.problems.repair }));
    const said = failures.protectedWorkbook.happened('').replace(/\s+/g, ' ');
    await waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent(said));
    await user.click(screen.getByRole('button', { name: shell.retry }));
    expect(await screen.findByText(shell.problems.repaired)).toBeInTheDocument();
  });
});
