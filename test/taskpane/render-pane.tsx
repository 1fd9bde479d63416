import { createDOMRenderer, RendererProvider } from '@fluentui/react-components';
import { act, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { Answers, AnswerValue, Fiche } from '../../src/domain/fiche';
import { emptyFiche } from '../../src/domain/empty-fiche';
import type { Language } from '../../src/domain/questionnaire';
import { fetchScreens } from '../../src/taskpane/later-screens';
import { Pane } from '../../src/taskpane/Pane';
import { PaneController, type PaneOptions } from '../../src/taskpane/state/pane-controller';
import type { Screen } from '../../src/taskpane/state/pane-state';
import { speechIn } from '../../src/text/speak';
import type { FakeApp } from './fake-app';

export interface RenderedPane {
  readonly controller: PaneController;
  readonly user: UserEvent;
  readonly remembered: Language[];
}

export interface RenderOptions extends Pick<PaneOptions, 'introduction'> {
  readonly language?: Language;
  readonly screen?: Screen;
}

/**
 * Of Fluent's rules, those that say whether something is there, can be seen and can be pressed. jsdom has no use for the others,
 * and would ask each of them about every element that a query looks at.
 */
const styles = createDOMRenderer(document, {
  unstable_filterCSSRule: (rule) => /(display|visibility|opacity|pointer-events|content)\s*:/.test(rule),
});

/** The whole pane over a workbook in memory, opened, on a screen. */
export async function renderPane(
  app: FakeApp,
  { language = 'fr', screen = 'fiche', introduction }: RenderOptions = {},
): Promise<RenderedPane> {
  const remembered: Language[] = [];
  const controller = new PaneController(app, {
    language,
    rememberLanguage: (chosen) => remembered.push(chosen),
    ...(introduction ? { introduction } : {}),
  });
  const crash = (error: unknown) => {
    throw error;
  };
  // As in the pane, the other screens are at hand by the time somebody asks for one.
  await fetchScreens();
  render(
    <RendererProvider renderer={styles}>
      <Pane controller={controller} dark={false} speak={speechIn} reload={() => undefined} log={crash} />
    </RendererProvider>,
  );
  await act(() => controller.start());
  act(() => controller.dispatch({ type: 'screenChosen', screen }));
  return { controller, user: userEvent.setup(), remembered };
}

/** A fiche with a name and levels only. */
export function ficheAnswering(values: Readonly<Record<string, AnswerValue>>, name = 'Capteurs'): Fiche {
  const answers: Answers = Object.fromEntries(
    Object.entries(values).map(([id, value]) => [id, { value, comment: '' }]),
  );
  const empty = emptyFiche('f');
  return { ...empty, project: { ...empty.project, name }, answers };
}

/** Matches a whole text whatever its spaces are: readers of accessible names change no-break spaces into plain ones. */
export function worded(text: string): RegExp {
  const escaped = text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
  return new RegExp(`^${escaped}$`);
}
