import { act, screen } from '@testing-library/react';
import { exampleFiche } from '../../../src/application/example/example-fiche';
import { standardQuestionnaire } from '../../../src/questionnaire/standard';
import { SCREENS } from '../../../src/taskpane/state/pane-state';
import { hostileQuestionnaire } from '../../builders/hostile-questionnaire';
import { HOSTILE_TEXTS, withTexts } from '../../builders/hostile-texts';
import { FakeApp } from '../fake-app';
import { renderPane } from '../render-pane';

const MARKUP = HOSTILE_TEXTS.filter((text) => text.startsWith('<'));

describe('markup in the words of a fiche or of its questionnaire', () => {
  test('is shown as the text that it is, on every screen', async () => {
    let last = 0;
    const fiche = withTexts(exampleFiche('fr'), () => MARKUP[(last += 1) % MARKUP.length] ?? '');
    const questionnaire = hostileQuestionnaire(standardQuestionnaire('fr'));
    const { controller } = await renderPane(FakeApp.with(fiche, 'fr', { questionnaire }));
    for (const name of SCREENS) {
      act(() => controller.dispatch({ type: 'screenChosen', screen: name }));
      expect(document.body.querySelectorAll('script, img, iframe, b, [onerror], [href^="javascript"]')).toHaveLength(0);
    }
    act(() => controller.dispatch({ type: 'screenChosen', screen: 'assess' }));
    const [theme] = questionnaire.themes;
    expect(screen.getAllByText(theme?.title ?? '', { exact: false }).length).toBeGreaterThan(0);
  });
});
