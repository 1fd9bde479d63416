import { screen, within } from '@testing-library/react';
import type { Problem } from '../../../src/domain/problem';
import { textsIn } from '../../../src/text/speak';
import { FakeApp } from '../fake-app';
import { ficheAnswering, renderPane } from '../render-pane';

const { failures, shell } = textsIn('fr');
const wrongDate: Problem = { code: 'notADate', place: 'FPD_Calendar[2].start', found: 'bientôt' };
const lost: Problem = { code: 'missingName', place: 'FPD_Authority' };

async function listOf(problems: readonly Problem[]) {
  const app = FakeApp.with(ficheAnswering({}), 'fr', { problems });
  const pane = await renderPane(app);
  await pane.user.click(screen.getByRole('button', { name: shell.problems.show }));
  const [said] = await screen.findAllByText(/bientôt|Collectivité/);
  const list = said?.closest('ul');
  if (!list) throw new Error('the problems are not listed');
  return { ...pane, app, list };
}

describe('the list of points to check', () => {
  test('leads to the cell of each that has one, and says the others', async () => {
    const { user, app, list } = await listOf([wrongDate, lost]);
    await user.click(within(list).getByRole('button', { name: /Calendrier, ligne 2, Début/ }));
    expect(app.shownProblems).toEqual([wrongDate]);
    expect(within(list).getAllByRole('button')).toHaveLength(1);
    expect(within(list).getByText(/Collectivité/)).toBeInTheDocument();
  });

  test('says why a cell could not be shown', async () => {
    const { user, app, list } = await listOf([wrongDate]);
    app.failNext('missingPart');
    await user.click(within(list).getByRole('button', { name: /Calendrier/ }));
    expect(await screen.findByText(failures.missingPart.happened(''))).toBeInTheDocument();
    expect(app.shownProblems).toEqual([]);
    await user.click(screen.getByRole('button', { name: shell.retry }));
    expect(app.shownProblems).toEqual([wrongDate]);
    expect(screen.queryByText(failures.missingPart.happened(''))).not.toBeInTheDocument();
  });

  test('stays short where there are thousands, and says how many more', async () => {
    const many = Array.from({ length: 3000 }, (_, row): Problem => ({
      ...wrongDate,
      place: `FPD_Calendar[${row}].start`,
    }));
    const { list } = await listOf(many);
    expect(within(list).getAllByRole('listitem')).toHaveLength(21);
    expect(within(list).getByText(/^et 2\s980 autres$/)).toBeInTheDocument();
  });
});
