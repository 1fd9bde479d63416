import { act, screen } from '@testing-library/react';
import { standardQuestionnaire } from '../../../src/questionnaire/standard';
import { textsIn } from '../../../src/text/speak';
import { FakeApp } from '../fake-app';
import { ficheAnswering, renderPane, worded } from '../render-pane';

describe.each([
  ['fr', 'en'],
  ['en', 'fr'],
] as const)('a pane on a workbook in %s, itself in %s', (workbook, language) => {
  const { shell } = textsIn(language);
  const questionnaire = standardQuestionnaire(workbook);
  const note = worded(shell.workbookLanguage[workbook]);
  const { scale, themes } = questionnaire;
  const favourable = themes.findIndex(({ direction }) => direction === 'favourable');
  const [asked] = themes[favourable]?.questions ?? [];
  const open = () =>
    renderPane(FakeApp.with(ficheAnswering({ '01-P': 4, [asked?.id ?? '']: 1 }), workbook), {
      language,
      screen: 'assess',
    });

  test('says once, on Évaluer and Restituer, whose language the questions are in', async () => {
    const { controller } = await open();
    expect(screen.getAllByText(note)).toHaveLength(1);
    act(() => controller.dispatch({ type: 'screenChosen', screen: 'report' }));
    expect(screen.getAllByText(note)).toHaveLength(1);
    act(() => controller.dispatch({ type: 'screenChosen', screen: 'fiche' }));
    expect(screen.queryByText(note)).not.toBeInTheDocument();
    await act(() => controller.chooseLanguage(workbook));
    act(() => controller.dispatch({ type: 'screenChosen', screen: 'assess' }));
    expect(screen.queryByText(worded(textsIn(workbook).shell.workbookLanguage[workbook]))).not.toBeInTheDocument();
  });

  test('gives the workbook’s words their language, in sentences of the pane’s own too', async () => {
    const { controller } = await open();
    expect(screen.getByText(scale.levels[4]?.label ?? '')).toHaveAttribute('lang', workbook);
    expect(screen.getByText(scale.levels[4]?.meaning ?? '')).toHaveAttribute('lang', workbook);
    act(() => controller.dispatch({ type: 'themeChosen', themeIndex: favourable }));
    expect(screen.getByText(scale.favourableLabels[1] ?? '')).toHaveAttribute('lang', workbook);
  });
});
