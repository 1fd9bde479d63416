import { act, screen, waitFor } from '@testing-library/react';
import { textsIn } from '../../../src/text/speak';
import { FakeApp } from '../fake-app';
import { ficheAnswering, renderPane, worded } from '../render-pane';

const { facilitate, shell, start } = textsIn('fr');

const title = () => screen.findByRole('heading', { level: 2, name: facilitate.title });

describe('the screen of whoever runs the workshop', () => {
  test('opens from the menu in place of the four screens, and leads back to the one that was shown', async () => {
    const { user } = await renderPane(FakeApp.with(ficheAnswering({})), { screen: 'data' });
    await user.click(screen.getByRole('button', { name: shell.menu }));
    await user.click(await screen.findByRole('menuitem', { name: facilitate.open }));
    const heading = await title();
    await waitFor(() => expect(heading).toHaveFocus());
    expect(await screen.findByText(worded(facilitate.intro))).toBeInTheDocument();
    expect(screen.queryByRole('tab')).not.toBeInTheDocument();
    expect(screen.getByText(shell.status.saved)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: facilitate.back }));
    expect(screen.getByRole('tab', { selected: true })).toHaveAccessibleName(shell.screens.data);
  });

  test('opens from a workbook without a fiche, and gives the focus back with the start', async () => {
    const { user } = await renderPane(new FakeApp());
    await user.click(screen.getByRole('button', { name: worded(facilitate.fromStart) }));
    expect(await title()).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: facilitate.backToStart }));
    expect(screen.getByRole('heading', { name: start.title })).toBeInTheDocument();
    expect(screen.getByRole('main')).toHaveFocus();
  });

  test('gives way to what was asked to be seen: a place, what is taken back, the introduction', async () => {
    const { controller } = await renderPane(FakeApp.with(ficheAnswering({})));
    act(() => controller.change({ kind: 'answer', questionId: '01-P', answer: { value: 2, comment: '' } }));
    const open = () => act(() => controller.dispatch({ type: 'facilitationOpened' }));
    for (const leave of [
      () => controller.dispatch({ type: 'placeWanted', place: { kind: 'field', field: 'name' } }),
      () => controller.undo(),
      () => controller.dispatch({ type: 'introductionAsked' }),
    ]) {
      open();
      expect(await title()).toBeInTheDocument();
      act(leave);
      expect(screen.queryByRole('heading', { name: facilitate.title })).not.toBeInTheDocument();
    }
  });
});
