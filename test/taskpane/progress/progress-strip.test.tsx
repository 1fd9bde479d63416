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
  const show = () => strip().getByRole('button', { name: words.show });

  test('counts sections and questions in every screen', async () => {
    const { controller } = await renderPane(FakeApp.with(ficheAnswering({ '01-P': 2 }), language), { language });
    for (const name of ['fiche', 'data', 'assess', 'report'] as const) {
      act(() => controller.dispatch({ type: 'screenChosen', screen: name }));
      expect(strip().getByRole('progressbar', { name: words.sectionsLabel('0', '8') })).toBeInTheDocument();
      expect(strip().getByRole('progressbar', { name: words.questionsLabel('1', '20') })).toHaveAttribute(
        'aria-valuenow',
        '1',
      );
    }
  });

  test('leads by keyboard from what is missing to its field, whatever the screen', async () => {
    const { user } = await renderPane(FakeApp.with(ficheAnswering({}), language), { language, screen: 'report' });
    act(() => show().focus());
    await user.keyboard('{Enter}');
    const { title } = texts.fiche.sections.project;
    const item = strip().getByRole('button', { name: `${title} ${words.field.empty(texts.fiche.fields.lead.label)}` });
    act(() => item.focus());
    await user.keyboard('{Enter}');
    expect(screen.getByRole('textbox', { name: texts.fiche.fields.lead.label })).toHaveFocus();
    expect(show()).toHaveAttribute('aria-expanded', 'false');
  });

  test('leads to a question, to a list, to a data set’s own field and to a point of the checklist', async () => {
    const [dataset] = exampleFiche(language).datasets;
    const { title, questions } = standardQuestionnaire(language).themes[4] ?? { title: '', questions: [] };
    const fiche = { ...ficheAnswering({ '05-P': 1 }), datasets: dataset ? [{ ...dataset, personalData: '' }] : [] };
    const { user } = await renderPane(FakeApp.with(fiche, language), { language });
    const follow = async (where: string, what: string) => {
      await user.click(show());
      await user.click(strip().getByRole('button', { name: worded(`${where} ${what}`) }));
    };
    await follow(`5. ${title}`, words.question.empty(questions[1]?.text ?? ''));
    const group = screen.getByRole('radiogroup', { name: worded(questions[1]?.text ?? '') });
    expect(within(group).getAllByRole('radio')[0]).toHaveFocus();
    await follow(texts.fiche.sections.stakeholders.title, words.section);
    expect(screen.getByRole('button', { name: texts.fiche.stakeholders.add })).toHaveFocus();
    await follow(dataset?.description ?? '', words.datasetGaps(words.dataset.personalData));
    expect(screen.getByRole('combobox', { name: texts.data.datasets.fields.personalData })).toHaveFocus();
    await follow(texts.data.legal.groups.ethics, words.legal('3', false));
    const point = screen.getByRole('group', { name: texts.data.legal.topics.socialAcceptability });
    expect(within(point).getByRole('combobox')).toHaveFocus();
  });

  test('folds the list with Escape, the focus back on its button', async () => {
    const { user } = await renderPane(FakeApp.with(emptyFiche('f'), language), { language, screen: 'data' });
    await user.click(show());
    act(() =>
      strip()
        .getByRole('button', { name: /^Budget/ })
        .focus(),
    );
    await user.keyboard('{Escape}');
    expect(show()).toHaveFocus();
    expect(show()).toHaveAttribute('aria-expanded', 'false');
  });

  test('says that all is filled in, and follows what is typed', async () => {
    const fiche = exampleFiche(language);
    const lacking = { ...fiche, project: { ...fiche.project, lead: '' } };
    const { user } = await renderPane(FakeApp.with(lacking, language), { language });
    expect(strip().getByRole('progressbar', { name: words.sectionsLabel('7', '8') })).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: texts.fiche.fields.lead.label }), 'Ada');
    await waitFor(() => expect(screen.getByText(words.nothing)).toBeInTheDocument());
    expect(strip().queryByRole('button', { name: words.show })).not.toBeInTheDocument();
  });
});
