import { act, screen, waitFor } from '@testing-library/react';
import { textsIn } from '../../../src/text/speak';
import type { Change } from '../../../src/taskpane/state/change';
import { success } from '../../../src/application/result';
import { FakeApp } from '../fake-app';
import { ficheAnswering, renderPane } from '../render-pane';

const { failures, shell } = textsIn('fr');
const named = (value: string): Change => ({ kind: 'projectField', field: 'name', value });

describe('saving, as it is seen and heard', () => {
  test('says once that edits are saved, and is silent about those that follow', async () => {
    const { controller } = await renderPane(FakeApp.with(ficheAnswering({})));
    expect(screen.queryByText(shell.saveNews.saved)).not.toBeInTheDocument();
    await act(() => {
      controller.change(named('A'));
      return controller.flush();
    });
    expect(screen.getByText(shell.saveNews.saved)).toHaveAttribute('role', 'status');
    await act(() => {
      controller.change(named('B'));
      return controller.flush();
    });
    expect(screen.queryByText(shell.saveNews.saved)).not.toBeInTheDocument();
    expect(screen.getByText(shell.status.saved)).toBeInTheDocument();
  });

  test('says so when saving takes long, and when it is done after all', async () => {
    const app = FakeApp.with(ficheAnswering({}));
    const { controller } = await renderPane(app);
    let answer: () => void = () => undefined;
    const answered = new Promise<void>((resolve) => (answer = resolve));
    app.saveProjectField = (from) => answered.then(() => success(from));
    jest.useFakeTimers();
    try {
      act(() => controller.change(named('A')));
      expect(screen.getByText(shell.status.saving)).toBeInTheDocument();
      expect(screen.queryByText(shell.saveNews.saving)).not.toBeInTheDocument();
      act(() => jest.advanceTimersByTime(2_000));
      expect(screen.getByText(shell.saveNews.saving)).toBeInTheDocument();
    } finally {
      jest.useRealTimers();
    }
    await act(async () => {
      answer();
      await controller.flush();
    });
    expect(screen.getByText(shell.saveNews.saved)).toBeInTheDocument();
  });

  test('keeps the text in its field while it cannot be saved, says why, and gives the focus back once it is', async () => {
    const app = FakeApp.with(ficheAnswering({}, ''));
    const { user, controller } = await renderPane(app);
    const name = screen.getByRole('textbox', { name: 'Nom du projet' });
    // More than typing itself may use up, where it pauses.
    app.failNext(...Array.from({ length: 9 }, () => 'protectedSheet' as const));
    await user.type(name, 'Bornes');
    await act(() => controller.flush());
    const said = screen.getByRole('alert');
    expect(said).toHaveTextContent(failures.protectedSheet.happened('').replace(/\s+/g, ' '));
    expect(screen.getByText(shell.status.failed)).toBeInTheDocument();
    expect(name).toHaveValue('Bornes');
    const retry = screen.getByRole('button', { name: shell.retry });
    await user.click(retry);
    await waitFor(() => expect(retry).not.toHaveAttribute('aria-disabled', 'true'));
    expect(retry).toHaveFocus();
    while (controller.getState().failure) await user.click(retry);
    expect(app.open_?.fiche.project.name).toBe('Bornes');
    expect(name).toHaveFocus();
    expect(name).toHaveValue('Bornes');
    expect(screen.getByText(shell.saveNews.saved)).toBeInTheDocument();
  });
});
