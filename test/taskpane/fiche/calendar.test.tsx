import { act, screen, waitFor, within } from '@testing-library/react';
import { emptyFiche } from '../../../src/domain/empty-fiche';
import type { CalendarStep, Fiche } from '../../../src/domain/fiche';
import { textsIn } from '../../../src/text/speak';
import { FakeApp } from '../fake-app';
import { renderPane, worded } from '../render-pane';

const {
  fiche: { list, endsBeforeStart },
  progress,
  shell,
} = textsIn('fr');
const step = (name: string): CalendarStep => ({ step: name, start: '2026-03-02', end: '' });
const withSteps = (...names: readonly string[]): Fiche => ({ ...emptyFiche('f'), calendar: names.map(step) });
const stepsOf = (app: FakeApp) => app.open_?.fiche.calendar.map((item) => item.step);

describe('the calendar of the screen Fiche', () => {
  async function openCalendar(app: FakeApp) {
    const pane = await renderPane(app);
    await pane.user.click(screen.getByRole('button', { name: /^Calendrier/ }));
    return pane;
  }

  test('adds a step with its first character and keeps the focus while it is typed', async () => {
    const app = FakeApp.with(emptyFiche('f'));
    const { user } = await openCalendar(app);
    expect(screen.getByText('Aucune étape pour l’instant.')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Ajouter une étape' }));
    expect(stepsOf(app)).toEqual([]);
    expect(screen.getByRole('textbox', { name: 'Étape' })).toHaveFocus();
    await user.keyboard('Cadrage');
    await user.type(screen.getByRole('textbox', { name: 'Début' }), '02/03/2026');
    await user.click(screen.getByRole('button', { name: 'Terminé' }));
    await waitFor(() => expect(app.open_?.fiche.calendar).toEqual([{ step: 'Cadrage', start: '2026-03-02', end: '' }]));
    const row = screen.getByRole('button', { name: new RegExp(`^${list.edit('Cadrage')}`) });
    expect(row).toHaveFocus();
    expect(row).toHaveTextContent('02/03/2026');
    expect(screen.getByRole('button', { name: /^Calendrier\s*1 ligne$/ })).toBeInTheDocument();
  });

  test('remarks beside it an end before its start, and keeps both as typed', async () => {
    const app = FakeApp.with(withSteps('Cadrage'));
    const { user } = await openCalendar(app);
    await user.click(screen.getByRole('button', { name: new RegExp(`^${list.edit('Cadrage')}`) }));
    const end = screen.getByRole('textbox', { name: 'Fin' });
    await user.type(end, '1er mars 26');
    await user.tab();
    expect(end).toHaveAccessibleDescription(worded(endsBeforeStart));
    await waitFor(() => expect(app.open_?.fiche.calendar[0]).toMatchObject({ start: '2026-03-02', end: '2026-03-01' }));
    await user.clear(end);
    await user.type(end, '3 mars 2026');
    await user.tab();
    expect(end).not.toHaveAccessibleDescription(worded(endsBeforeStart));
  });

  test('leads from what is missing to a date that is none, in its row', async () => {
    const step = { step: 'Bilan', start: '2026-03-02', end: 'à voir' };
    const { user } = await renderPane(FakeApp.with({ ...withSteps('Cadrage'), calendar: [step] }));
    expect(screen.getByRole('button', { name: worded('Calendrier 1 ligne, 1 à revoir') })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: progress.show(progress.counts.fiche('0', '6')) }));
    await user.click(screen.getByRole('button', { name: worded(`Bilan ${progress.dates('Fin')}`) }));
    expect(await screen.findByRole('textbox', { name: 'Fin' })).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: new RegExp(`^${list.edit('Bilan')}`) })).toHaveTextContent(
      'Date à revoir',
    );
  });

  test('writes no row that nobody filled', async () => {
    const app = FakeApp.with(withSteps('A'));
    const { user } = await openCalendar(app);
    await user.click(screen.getByRole('button', { name: 'Ajouter une étape' }));
    await user.keyboard('{Escape}');
    expect(screen.getByRole('button', { name: 'Ajouter une étape' })).toHaveFocus();
    expect(stepsOf(app)).toEqual(['A']);
  });

  test('says of a row that was emptied that it will go, and takes it off when it is closed', async () => {
    const app = FakeApp.with(withSteps('A', 'B', 'C'));
    const { user } = await openCalendar(app);
    await user.click(screen.getByRole('button', { name: new RegExp(`^${list.edit('B')}`) }));
    await user.clear(screen.getByRole('textbox', { name: 'Début' }));
    await user.clear(screen.getByRole('textbox', { name: 'Étape' }));
    expect(screen.getByText(worded(list.emptied))).toBeInTheDocument();
    await user.keyboard('Bis');
    expect(screen.queryByText(worded(list.emptied))).not.toBeInTheDocument();
    await waitFor(() => expect(stepsOf(app)).toEqual(['A', 'Bis', 'C']));
    await user.clear(screen.getByRole('textbox', { name: 'Étape' }));
    await user.keyboard('{Escape}');
    await waitFor(() => expect(stepsOf(app)).toEqual(['A', 'C']));
    expect(screen.getByRole('button', { name: new RegExp(`^${list.edit('C')}`) })).toHaveFocus();
    expect(screen.getByText(shell.removed('Bis'), { normalizer: String })).toBeInTheDocument();
  });

  test('puts a row back whole by one undo that was emptied letter by letter, and one typed and emptied in one go', async () => {
    const app = FakeApp.with(withSteps('A', 'B'));
    const { user } = await openCalendar(app);
    const empty = async (name: string) => {
      await user.click(screen.getByRole('textbox', { name }));
      await user.keyboard('{End}');
      const { value } = screen.getByRole<HTMLInputElement>('textbox', { name });
      await user.keyboard('{Backspace}'.repeat(value.length));
    };
    const before = app.open_?.fiche.calendar;
    await user.click(screen.getByRole('button', { name: new RegExp(`^${list.edit('A')}`) }));
    await empty('Début');
    await empty('Étape');
    await user.click(screen.getByRole('button', { name: 'Terminé' }));
    await waitFor(() => expect(stepsOf(app)).toEqual(['B']));
    expect(screen.getByText(shell.removed('A'), { normalizer: String })).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: /^Annuler/ }));
    await waitFor(() => expect(app.open_?.fiche.calendar).toEqual(before));

    await user.click(screen.getByRole('button', { name: new RegExp(`^${list.edit('B')}`) }));
    await empty('Début');
    await empty('Étape');
    await user.click(screen.getByRole('button', { name: /^Annuler/ }));
    expect(screen.getByRole('textbox', { name: 'Étape' })).toHaveValue('B');
    await user.click(screen.getByRole('button', { name: 'Terminé' }));
    await waitFor(() => expect(app.open_?.fiche.calendar).toEqual(before));

    await user.click(screen.getByRole('button', { name: 'Ajouter une étape' }));
    await user.keyboard('Essai');
    await user.type(screen.getByRole('textbox', { name: 'Fin' }), '02/03/2027');
    await empty('Fin');
    await empty('Étape');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(stepsOf(app)).toEqual(['A', 'B']));
    await user.click(screen.getByRole('button', { name: /^Annuler/ }));
    await waitFor(() => expect(app.open_?.fiche.calendar[2]).toEqual({ step: 'Essai', start: '', end: '2027-03-02' }));
  });

  test('takes an emptied row off too when the screen is left', async () => {
    const app = FakeApp.with(withSteps('A', 'B'));
    const { user } = await openCalendar(app);
    await user.click(screen.getByRole('button', { name: new RegExp(`^${list.edit('A')}`) }));
    await user.clear(screen.getByRole('textbox', { name: 'Début' }));
    await user.clear(screen.getByRole('textbox', { name: 'Étape' }));
    await user.click(screen.getByRole('tab', { name: 'Évaluer' }));
    await waitFor(() => expect(stepsOf(app)).toEqual(['B']));
  });

  test('edits a step where it stands', async () => {
    const app = FakeApp.with(withSteps('A', 'B'));
    const { user } = await openCalendar(app);
    await user.click(screen.getByRole('button', { name: new RegExp(`^${list.edit('B')}`) }));
    await user.type(screen.getByRole('textbox', { name: 'Étape' }), 'is');
    await waitFor(() => expect(stepsOf(app)).toEqual(['A', 'Bis']));
  });

  test('moves a step by keyboard, the focus staying on the arrow', async () => {
    const app = FakeApp.with(withSteps('A', 'B', 'C'));
    const { user } = await openCalendar(app);
    await user.click(screen.getByRole('button', { name: new RegExp(`^${list.edit('C')}`) }));
    act(() => screen.getByRole('button', { name: list.up('C') }).focus());
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: list.up('C') })).toHaveFocus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(stepsOf(app)).toEqual(['C', 'A', 'B']));
    expect(screen.getByRole('button', { name: list.up('C') })).toHaveAttribute('aria-disabled', 'true');
    await user.click(screen.getByRole('button', { name: list.down('C') }));
    await waitFor(() => expect(stepsOf(app)).toEqual(['A', 'C', 'B']));
  });

  test('removes a step, says so, and puts it back where it was', async () => {
    const app = FakeApp.with(withSteps('A', 'B', 'C'));
    const { user } = await openCalendar(app);
    await user.click(screen.getByRole('button', { name: new RegExp(`^${list.edit('B')}`) }));
    await user.click(screen.getByRole('button', { name: list.remove('B') }));
    await waitFor(() => expect(stepsOf(app)).toEqual(['A', 'C']));
    expect(screen.getByRole('button', { name: new RegExp(`^${list.edit('C')}`) })).toHaveFocus();
    expect(screen.getByText(shell.removed('B'), { normalizer: String })).toBeInTheDocument();
    // Offered beside the news, and there alone.
    expect(screen.getAllByRole('button', { name: /^Annuler/ })).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: 'Annuler' }));
    await waitFor(() => expect(stepsOf(app)).toEqual(['A', 'B', 'C']));
  });

  test('goes on editing the same step when rows are added above it in the sheet', async () => {
    const app = FakeApp.with(withSteps('A', 'B'));
    const { user, controller } = await openCalendar(app);
    await user.click(screen.getByRole('button', { name: new RegExp(`^${list.edit('B')}`) }));
    await act(async () => {
      app.changeOutside(withSteps('New', 'A', 'B'));
      await controller.refresh();
    });
    expect(screen.getByRole('textbox', { name: 'Étape' })).toHaveFocus();
    await user.keyboard('is');
    await waitFor(() => expect(stepsOf(app)).toEqual(['New', 'A', 'Bis']));
    expect(within(screen.getByRole('list', { name: 'Calendrier' })).getAllByRole('listitem')).toHaveLength(3);
  });
});
