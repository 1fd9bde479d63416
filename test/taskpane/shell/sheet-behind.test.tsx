import { act, screen, waitFor } from '@testing-library/react';
import { textsIn } from '../../../src/text/speak';
import { FakeApp } from '../fake-app';
import { ficheAnswering, renderPane } from '../render-pane';

const plain = (text: string) => text.replace(/\s+/g, ' ');

describe('a sheet of scores that is protected', () => {
  test.each(['fr', 'en'] as const)(
    'is named, says that what was typed is safe, and goes once it is level, in %s',
    async (language) => {
      const { failures, shell } = textsIn(language);
      const app = FakeApp.with(ficheAnswering({}), language, { sheetBehind: 'Radar' });
      const { user, controller } = await renderPane(app, { screen: 'assess' });
      await act(() => controller.chooseLanguage(language));
      act(() => controller.change({ kind: 'answer', questionId: '01-P', answer: { value: 2, comment: '' } }));
      await waitFor(() => expect(app.answers['01-P']?.value).toBe(2));
      const said = screen.getByRole('alert');
      expect(said).toHaveTextContent(plain(failures.sheetBehind.happened('Radar')));
      expect(screen.getByText(shell.status.saved)).toBeInTheDocument();
      if (app.open_) app.open_ = { ...app.open_, sheetBehind: null };
      await user.click(screen.getByRole('button', { name: shell.retry }));
      await waitFor(() => expect(said).toBeEmptyDOMElement());
    },
  );
});
