import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { loadMenu, PaneHeader } from '../../../src/taskpane/shell/PaneHeader';
import { PaneController } from '../../../src/taskpane/state/pane-controller';
import { textsIn } from '../../../src/text/speak';
import { FakeApp } from '../fake-app';
import { ficheAnswering, renderPane } from '../render-pane';

const texts = textsIn('fr');
const { shell } = texts;
const button = () => screen.getByRole('button', { name: shell.menu });

describe('the menu, whose file comes when it is first asked for', () => {
  test('says that it is loading, and stays closed where one has gone on elsewhere when it comes', async () => {
    const user = userEvent.setup();
    const controller = new PaneController(FakeApp.with(ficheAnswering({}), 'fr'), {
      language: 'fr',
      rememberLanguage: () => undefined,
    });
    render(
      <>
        <PaneHeader title="Bornes" language="fr" credit="" undo={null} texts={texts} controller={controller} />
        <input aria-label="Nom" />
      </>,
    );
    // The click and the way on are one: no file comes in between.
    act(() => {
      button().focus();
      button().click();
    });
    expect(button()).toHaveAttribute('aria-busy', 'true');
    expect(screen.getByText(shell.loadingPart)).toBeInTheDocument();
    act(() => screen.getByLabelText('Nom').focus());
    await act(async () => {
      await loadMenu();
    });
    expect(screen.queryByText(shell.loadingPart)).not.toBeInTheDocument();
    expect(screen.queryByRole('menu')).not.toBeInTheDocument();
    expect(screen.getByLabelText('Nom')).toHaveFocus();
    await user.click(button());
    expect(await screen.findByRole('menu')).toBeInTheDocument();
  });

  test('opens at once when it is there', async () => {
    const { user } = await renderPane(FakeApp.with(ficheAnswering({}), 'fr'));
    await user.click(button());
    expect(await screen.findByRole('menu')).toBeInTheDocument();
  });
});
