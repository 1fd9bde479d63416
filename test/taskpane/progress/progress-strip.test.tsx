import { act, screen, waitFor, within } from '@testing-library/react';
import { emptyFiche } from '../../../src/domain/empty-fiche';
import { exampleFiche } from '../../../src/application/example/example-fiche';
import { standardQuestionnaire } from '../../../src/questionnaire/standard';
import { textsIn } from '../../../src/text/speak';
import { FakeApp } from '../fake-app';
import { ficheAnswering, renderPane, worded } from '../render-pane';

describe.each(['fr', 'en'] as const)('the strip that shows how far one is, in %s', (language) => {
  const texts = textsIn(language);
  const words = texts.progress;
  // Asked of the strip alone: names are slow to work out over a whole screen.
  const strip = () => within(screen.getByLabelText(words.label));
  type Filled = keyof typeof words.counts;
  const count = (of: Filled, done: string, total: string) =>
    strip().getByRole('button', { name: words.show(words.counts[of](done, total)) });
  const show = (of: Filled) =>
    strip().getByRole('button', { name: new RegExp(`^${words.counts[of]('', '').slice(0, 4)}`) });

  test('counts each screen by what it shows, in every screen', async () => {
    const { controller } = await renderPane(FakeApp.with(ficheAnswering({ '01-P': 2 }), language), { language });
    for (const name of ['fiche', 'data', 'assess', 'report'] as const) {
      act(() => controller.dispatch({ type: 'screenChosen', screen: name }));
      for (const button of [count('fiche', '0', '6'), count('data', '0', '2'), count('assess', '1', '20')]) {
        expect(button).toHaveAttribute('aria-expanded', 'false');
      }
    }
  });

  test('leads by keyboard from what is missing to its field, whatever the screen', async () => {
    const { user } = await renderPane(FakeApp.with(ficheAnswering({}), language), { language, screen: 'report' });
    act(() => show('fiche').focus());
    await user.keyboard('{Enter}');
    expect(strip().getByRole('heading', { name: words.missing.fiche })).toBeInTheDocument();
    const { title } = texts.fiche.sections.project;
    const item = strip().getByRole('button', { name: `${title} ${words.field.empty(texts.fiche.fields.lead.label)}` });
    act(() => item.focus());
    await user.keyboard('{Enter}');
    expect(screen.getByRole('textbox', { name: texts.fiche.fields.lead.label })).toHaveFocus();
    expect(show('fiche')).toHaveAttribute('aria-expanded', 'false');
  });

  test('leads to a question, to a list, to a data set’s own field and to a point of the checklist', async () => {
    const [dataset] = exampleFiche(language).datasets;
    const { title, questions } = standardQuestionnaire(language).themes[4] ?? { title: '', questions: [] };
    const fiche = { ...ficheAnswering({ '05-P': 1 }), datasets: dataset ? [{ ...dataset, personalData: '' }] : [] };
    const { user } = await renderPane(FakeApp.with(fiche, language), { language });
    const follow = async (of: Filled, where: string, what: string) => {
      await user.click(show(of));
      await user.click(strip().getByRole('button', { name: worded(`${where} ${what}`) }));
    };
    await follow('assess', `5. ${title}`, words.question.empty(questions[1]?.text ?? ''));
    const group = screen.getByRole('radiogroup', { name: worded(questions[1]?.text ?? '') });
    expect(within(group).getAllByRole('radio')[0]).toHaveFocus();
    await follow('fiche', texts.fiche.sections.stakeholders.title, words.section);
    expect(screen.getByRole('button', { name: texts.fiche.stakeholders.add })).toHaveFocus();
    await follow('data', dataset?.description ?? '', words.datasetGaps(words.dataset.personalData));
    expect(screen.getByRole('combobox', { name: texts.data.datasets.fields.personalData })).toHaveFocus();
    await follow('data', texts.data.legal.groups.ethics, words.legal('3', false));
    const point = screen.getByRole('group', { name: texts.data.legal.topics.socialAcceptability });
    expect(within(point).getByRole('combobox')).toHaveFocus();
  });

  test('lists one screen at a time, and folds the list with Escape, the focus back on its button', async () => {
    const { user } = await renderPane(FakeApp.with(emptyFiche('f'), language), { language, screen: 'data' });
    await user.click(show('data'));
    expect(strip().queryByRole('button', { name: /^Budget/ })).not.toBeInTheDocument();
    await user.click(show('fiche'));
    expect(show('data')).toHaveAttribute('aria-expanded', 'false');
    act(() =>
      strip()
        .getByRole('button', { name: /^Budget/ })
        .focus(),
    );
    await user.keyboard('{Escape}');
    expect(show('fiche')).toHaveFocus();
    expect(show('fiche')).toHaveAttribute('aria-expanded', 'false');
  });

  test('follows what is typed, and leads nowhere from a screen that lacks nothing', async () => {
    const fiche = exampleFiche(language);
    const lacking = { ...fiche, project: { ...fiche.project, lead: '' } };
    const { user } = await renderPane(FakeApp.with(lacking, language), { language });
    expect(count('fiche', '5', '6')).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: texts.fiche.fields.lead.label }), 'Ada');
    await waitFor(() => expect(strip().getByText(words.counts.fiche('6', '6'))).toBeInTheDocument());
    expect(strip().queryByRole('button')).not.toBeInTheDocument();
  });
});
