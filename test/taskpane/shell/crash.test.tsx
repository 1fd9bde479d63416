import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { ficheFromJson } from '../../../src/application/fiche-json';
import { speechIn, textsIn } from '../../../src/text/speak';
import { Pane } from '../../../src/taskpane/Pane';
import { CrashBoundary } from '../../../src/taskpane/shell/CrashBoundary';
import { KeepFiche } from '../../../src/taskpane/shell/KeepFiche';
import { PaneController } from '../../../src/taskpane/state/pane-controller';
import { offered, textOf } from '../downloads';
import { FakeApp, openFiche } from '../fake-app';
import { ficheAnswering, worded } from '../render-pane';

const texts = textsIn('fr');
const { crash } = texts.shell;

function Broken(): ReactElement {
  throw new Error('a secret of the code');
}

function renderBroken(rescue: () => Promise<boolean>, keep: ReactElement | null = null) {
  const logged: unknown[] = [];
  let reloads = 0;
  render(
    <CrashBoundary {...{ texts, rescue, keep }} reload={() => (reloads += 1)} log={(error) => logged.push(error)}>
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

  test('offers the fiche as a file, with what is not saved yet, and its text where nothing can be downloaded', async () => {
    const shown = openFiche(ficheAnswering({ '01-P': 2 }, 'Bornes'), 'fr');
    renderBroken(() => Promise.resolve(false), <KeepFiche shown={shown} texts={texts} />);
    await userEvent.click(screen.getByRole('button', { name: crash.keep }));
    const [file] = offered;
    expect(file?.name).toBe('Bornes.json');
    const text = await textOf(file?.blob);
    expect(ficheFromJson(text)).toMatchObject({
      fiche: { project: shown.fiche.project, answers: shown.fiche.answers },
      problems: [],
    });
    expect(screen.getByRole('textbox', { name: worded(texts.report.exports.textOf('Bornes.json')) })).toHaveValue(text);
  });

  test('offers it in the pane itself, once there is a fiche', async () => {
    const { scores } = openFiche(ficheAnswering({}), 'fr');
    const unreadable = {
      ...scores,
      get themes(): never {
        throw new Error('a screen that cannot be drawn');
      },
    };
    const controller = new PaneController(FakeApp.with(ficheAnswering({}, 'Bornes'), 'fr', { scores: unreadable }), {
      language: 'fr',
      rememberLanguage: () => undefined,
    });
    render(
      <Pane controller={controller} dark={false} speak={speechIn} reload={() => undefined} log={() => undefined} />,
      {
        onCaughtError: () => undefined,
      },
    );
    await act(() => controller.start());
    act(() => controller.dispatch({ type: 'screenChosen', screen: 'report' }));
    await userEvent.click(await screen.findByRole('button', { name: crash.keep }));
    expect(offered.map(({ name }) => name)).toEqual(['Bornes.json']);
  });

  test('says when what was typed last could not be saved', async () => {
    renderBroken(() => Promise.resolve(false));
    expect(await screen.findByText(crash.rescue.failed, { normalizer: String })).toBeInTheDocument();
  });
});
