import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { LoadedPart } from '../../../src/taskpane/shell/LoadedPart';
import { keptPart } from '../../../src/taskpane/shell/use-part';
import { textsIn } from '../../../src/text/speak';
import { worded } from '../render-pane';

const texts = textsIn('fr');
const Greeting = ({ name }: { readonly name: string }): ReactElement => <p>Bonjour {name}</p>;

describe('a part of the pane that is fetched when it is shown', () => {
  test('says that it is on its way, then takes its place', async () => {
    const load = () => Promise.resolve(Greeting);
    render(<LoadedPart {...{ load, texts }} props={{ name: 'Ada' }} />);
    expect(screen.getByRole('status')).toHaveTextContent(texts.shell.loadingPart);
    expect(await screen.findByText('Bonjour Ada')).toBeInTheDocument();
  });

  test('says in three parts that it did not come, and comes on a second try', async () => {
    let reachable = false;
    const load = () => (reachable ? Promise.resolve(Greeting) : Promise.reject(new Error('unreachable')));
    render(<LoadedPart {...{ load, texts }} props={{ name: 'Ada' }} />);
    const { happened, safe, action } = texts.shell.loadFailed;
    for (const part of [happened, safe, action]) expect(await screen.findByText(worded(part))).toBeInTheDocument();
    reachable = true;
    await userEvent.click(screen.getByRole('button', { name: texts.shell.retry }));
    expect(await screen.findByText('Bonjour Ada')).toBeInTheDocument();
  });

  test('is there at once where it was fetched before, and is fetched once', async () => {
    let fetched = 0;
    const load = keptPart(() => {
      fetched += 1;
      return Promise.resolve(Greeting);
    });
    await load();
    render(<LoadedPart {...{ load, texts }} props={{ name: 'Ada' }} />);
    expect(screen.getByText('Bonjour Ada')).toBeInTheDocument();
    expect(fetched).toBe(1);
  });
});
