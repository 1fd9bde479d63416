import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { textsIn } from '../../../src/text/speak';
import { CrashBoundary } from '../../../src/taskpane/shell/CrashBoundary';

const texts = textsIn('fr');
const { crash } = texts.shell;

function Broken(): ReactElement {
  throw new Error('a secret of the code');
}

function renderBroken(rescue: () => Promise<boolean>) {
  const logged: unknown[] = [];
  let reloads = 0;
  render(
    <CrashBoundary texts={texts} rescue={rescue} reload={() => (reloads += 1)} log={(error) => logged.push(error)}>
      <Broken />
    </CrashBoundary>,
    // React would print the error that this test is about.
    { onCaughtError: () => undefined },
  );
  return { logged, reloads: () => reloads };
}

describe('a screen that fails to draw', () => {
  test('says so without the code’s own words, saves what was typed, and offers to start again', async () => {
    const { logged, reloads } = renderBroken(() => Promise.resolve(true));
    const said = screen.getByRole('alert');
    expect(said).toHaveTextContent(crash.title);
    expect(said).not.toHaveTextContent('secret');
    expect(await screen.findByText(crash.rescue.saved)).toBeInTheDocument();
    expect(logged).toEqual([new Error('a secret of the code')]);
    await userEvent.click(screen.getByRole('button', { name: crash.reload }));
    expect(reloads()).toBe(1);
  });

  test('says when what was typed last could not be saved', async () => {
    renderBroken(() => Promise.resolve(false));
    expect(await screen.findByText(crash.rescue.failed, { normalizer: String })).toBeInTheDocument();
  });
});
