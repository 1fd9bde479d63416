import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { exampleFiche } from '../../../src/application/example/example-fiche';
import { standardQuestionnaire } from '../../../src/questionnaire/standard';
import { textsIn } from '../../../src/text/speak';
import { FakeApp } from '../fake-app';
import { ficheAnswering, renderPane, worded } from '../render-pane';

const { themes, scale } = standardQuestionnaire('fr');
const critical = scale.levels[4] ?? { label: '', meaning: '' };
const question = (id: string) => {
  const found = themes.flatMap(({ questions }) => questions).find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
};

describe('the screen Évaluer', () => {
  test('writes a chosen level into the workbook and says the score', async () => {
    const app = FakeApp.with(ficheAnswering({}));
    const { user } = await renderPane(app, { screen: 'assess' });
    const group = screen.getByRole('radiogroup', { name: worded(question('01-P').text) });
    await user.click(within(group).getByRole('radio', { name: worded(`3 ${question('01-P').levels[3] ?? ''}`) }));
    await waitFor(() => expect(app.answers['01-P']).toEqual({ value: 3, comment: '' }));
    expect(screen.getByText('3,0 sur 4')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /^Questions 1\/20/ })).toBeInTheDocument();
    expect(screen.getByText('Enregistré dans le classeur')).toBeInTheDocument();
  });

  test('says once, above the first question, what the levels mean and which keys choose them', async () => {
    const { controller } = await renderPane(FakeApp.with(ficheAnswering({})), { screen: 'assess' });
    const { assess } = textsIn('fr');
    expect(screen.getAllByText(worded(assess.direction('0', '4')))).toHaveLength(1);
    expect(screen.getAllByText(worded(assess.keys('0', '4')))).toHaveLength(1);
    const favourable = themes.findIndex(({ direction }) => direction === 'favourable');
    act(() => controller.dispatch({ type: 'themeChosen', themeIndex: favourable }));
    expect(screen.queryByText(worded(assess.direction('0', '4')))).not.toBeInTheDocument();
    expect(screen.getByText(worded(assess.favourable))).toBeInTheDocument();
  });

  test('remarks kindly on an answer that says there is no personal data, where Données declares some', async () => {
    const [dataset] = exampleFiche('fr').datasets;
    if (!dataset) throw new Error('no data set');
    const fiche = { ...ficheAnswering({}), datasets: [{ ...dataset, personalData: 'yes' }] };
    const { user, controller } = await renderPane(FakeApp.with(fiche), { screen: 'assess' });
    act(() => controller.dispatch({ type: 'placeWanted', place: { kind: 'question', questionId: '08-P' } }));
    const { disagrees } = textsIn('fr').assess.recalls;
    expect(screen.queryByText(worded(disagrees))).not.toBeInTheDocument();
    await user.keyboard('0');
    expect(screen.getByText(worded(disagrees)).closest('[role="status"]')).not.toBeNull();
    await user.keyboard('2');
    expect(screen.queryByText(worded(disagrees))).not.toBeInTheDocument();
    await user.click(screen.getAllByRole('radio', { name: worded('Sans objet') })[0] ?? document.body);
    expect(screen.getByText(worded(disagrees))).toBeInTheDocument();
  });

  test('takes the keys once the words of a question were clicked', async () => {
    const app = FakeApp.with(ficheAnswering({}));
    const { user } = await renderPane(app, { screen: 'assess' });
    await user.click(screen.getByText(worded(question('01-E').text)));
    await user.keyboard('2');
    await waitFor(() => expect(app.answers['01-E']?.value).toBe(2));
    expect(app.answers['01-P']).toBeUndefined();
  });

  test('takes the keys for the first question of a theme as soon as one comes to it', async () => {
    const app = FakeApp.with(ficheAnswering({}));
    const { user } = await renderPane(app, { screen: 'assess' });
    await user.click(screen.getByRole('button', { name: worded('Suivant') }));
    await user.keyboard('9');
    await user.keyboard('3');
    await waitFor(() => expect(app.answers['02-P']?.value).toBe(3));
    const group = screen.getByRole('radiogroup', { name: worded(question('02-P').text) });
    expect(within(group).getByRole('radio', { checked: true })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: worded('Précédent') }));
    await user.keyboard('1');
    await waitFor(() => expect(app.answers['01-P']?.value).toBe(1));
    expect(Object.keys(app.answers).sort()).toEqual(['01-P', '02-P']);
  });

  test('recalls the project’s budget beside the question that compares with it, and leads to it', async () => {
    const fiche = ficheAnswering({});
    const project = { ...fiche.project, budgetAmount: 412500.5, budgetFunding: 'Fonds propres.' };
    const { user, controller } = await renderPane(FakeApp.with({ ...fiche, project }), { screen: 'assess' });
    act(() => controller.dispatch({ type: 'placeWanted', place: { kind: 'question', questionId: '09-P' } }));
    const recall = within(screen.getByRole('group', { name: 'Indiqué dans Fiche' }));
    expect(recall.getByRole('listitem')).toHaveTextContent(
      worded('Montant : 412 500,50 €. Financement : Fonds propres.'),
    );
    await user.click(recall.getByRole('button', { name: textsIn('fr').assess.recalls.go }));
    expect(await screen.findByRole('textbox', { name: 'Montant' })).toHaveFocus();
  });

  test('takes the keys 0 to 4 inside a question, and leaves them to the comment', async () => {
    const app = FakeApp.with(ficheAnswering({ '01-P': 1 }));
    const { user } = await renderPane(app, { screen: 'assess' });
    const group = screen.getByRole('radiogroup', { name: worded(question('01-P').text) });
    act(() => within(group).getByRole('radio', { checked: true }).focus());
    await user.keyboard('4');
    await waitFor(() => expect(app.answers['01-P']?.value).toBe(4));
    expect(within(group).getByRole('radio', { checked: true })).toHaveFocus();
    expect(screen.getByText(critical.meaning)).toBeInTheDocument();
    // The row of digits of a French keyboard without Shift: the key is « " », its place is that of 3.
    fireEvent.keyDown(within(group).getByRole('radio', { checked: true }), { key: '"', code: 'Digit3' });
    await waitFor(() => expect(app.answers['01-P']?.value).toBe(3));
    fireEvent.keyDown(within(group).getByRole('radio', { checked: true }), { key: '5', code: 'Digit5' });
    fireEvent.keyDown(within(group).getByRole('radio', { checked: true }), { key: '0', code: 'Digit0', ctrlKey: true });
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(app.answers['01-P']?.value).toBe(4));
    await user.click(screen.getByRole('button', { name: worded(`Ajouter un commentaire : ${question('01-P').text}`) }));
    const comment = screen.getByRole('textbox', { name: worded('Commentaire') });
    expect(comment).toHaveFocus();
    await user.keyboard('2 mois');
    await waitFor(() => expect(app.answers['01-P']).toEqual({ value: 4, comment: '2 mois' }));
    await user.clear(comment);
    expect(comment).toBeInTheDocument();
    await waitFor(() => expect(app.answers['01-P']?.comment).toBe(''));
  });

  test('asks for a reason where a question does not apply, and never counts it', async () => {
    const app = FakeApp.with(ficheAnswering({ '01-P': 4, '01-E': 2 }));
    const { user } = await renderPane(app, { screen: 'assess' });
    const group = screen.getByRole('radiogroup', { name: worded(question('01-P').text) });
    await user.click(within(group).getByRole('radio', { name: worded('Sans objet') }));
    expect(screen.getByText(worded(textsIn('fr').assess.reasonMissing))).toBeInTheDocument();
    expect(screen.getByText('2,0 sur 4')).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: worded('Pourquoi est-ce sans objet ?') }), 'aucune donnée');
    await waitFor(() => expect(app.answers['01-P']).toEqual({ value: 'notApplicable', comment: 'aucune donnée' }));
    expect(screen.queryByText(worded(textsIn('fr').assess.reasonMissing))).not.toBeInTheDocument();
  });

  test('keeps « je ne sais pas » apart from an empty answer, and clears both', async () => {
    const app = FakeApp.with(ficheAnswering({ '01-E': 2 }));
    const { user } = await renderPane(app, { screen: 'assess' });
    const group = screen.getByRole('radiogroup', { name: worded(question('01-P').text) });
    await user.click(within(group).getByRole('radio', { name: worded('Je ne sais pas') }));
    await waitFor(() => expect(app.answers['01-P']?.value).toBe('unknown'));
    expect(
      screen.getByRole('button', { name: worded('Datamining : répondu, avec « je ne sais pas »') }),
    ).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: worded(`Effacer la réponse : ${question('01-P').text}`) }));
    await waitFor(() => expect(app.answers['01-P']?.value).toBeNull());
    expect(screen.getByRole('button', { name: worded('Datamining : répondu en partie') })).toBeInTheDocument();
  });

  test('goes from theme to theme with the focus on the title, and ends at the result', async () => {
    const { user, controller } = await renderPane(FakeApp.with(ficheAnswering({})), { screen: 'assess' });
    expect(screen.getByRole('button', { name: worded('Précédent') })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: worded('Suivant') }));
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(worded(`2. ${themes[1]?.title ?? ''}`));
    expect(screen.getByRole('heading', { level: 2 })).toHaveFocus();
    await user.click(screen.getByRole('button', { name: worded('Environnement : sans réponse') }));
    expect(screen.getByRole('button', { current: 'step' })).toHaveAccessibleName(/^Environnement/);
    await user.click(screen.getByRole('button', { name: worded('Voir le résultat') }));
    expect(controller.getState().screen).toBe('report');
  });

  test('says in a favourable theme that a high level is good news', async () => {
    const { user, controller } = await renderPane(FakeApp.with(ficheAnswering({}), 'en'), {
      screen: 'assess',
      language: 'en',
    });
    const index = themes.findIndex(({ direction }) => direction === 'favourable');
    expect(screen.queryByText(worded(textsIn('en').assess.favourable))).not.toBeInTheDocument();
    act(() => controller.dispatch({ type: 'themeChosen', themeIndex: index }));
    expect(screen.getByText(worded(textsIn('en').assess.favourable))).toBeInTheDocument();
    await user.click(screen.getAllByRole('radio', { name: /^3 / })[0] ?? document.body);
    expect(screen.getByText(/the obstacle that remains/)).toHaveTextContent(/^“Good”: .* 1 out of 4 \(low stake\)\.$/);
    expect(screen.getByText(textsIn('en').assess.favourableScore)).toBeInTheDocument();
    expect(
      screen.getAllByRole('radio', { name: worded(standardQuestionnaire('en').specialAnswers.unknown) }),
    ).not.toHaveLength(0);
  });

  test('lets nothing be changed in a workbook that can only be read', async () => {
    const app = FakeApp.with(ficheAnswering({ '01-P': 1 }), 'fr', { readOnly: true });
    const { user } = await renderPane(app, { screen: 'assess' });
    const group = screen.getByRole('radiogroup', { name: worded(question('01-P').text) });
    expect(within(group).getByRole('radio', { checked: true })).toBeDisabled();
    await user.click(within(group).getByText(worded(question('01-P').levels[3] ?? '')));
    expect(app.answers['01-P']?.value).toBe(1);
    expect(screen.getByText('Lecture seule')).toBeInTheDocument();
  });

  test('shows what someone changed on the sheet', async () => {
    const app = FakeApp.with(ficheAnswering({ '01-P': 1 }));
    const { controller } = await renderPane(app, { screen: 'assess' });
    app.changeOutside(ficheAnswering({ '01-P': 4 }));
    await act(() => controller.flush());
    const group = screen.getByRole('radiogroup', { name: worded(question('01-P').text) });
    expect(within(group).getByRole('radio', { checked: true })).toHaveAccessibleName(/^4 /);
  });

  test.each(['fr', 'en'] as const)('recalls in %s what was declared of the data, and leads to it', async (language) => {
    const { assess, data, fiche } = textsIn(language);
    const dataset = { owner: '', accessTerms: 'API', personalData: 'yes', sourceAndFormat: '', comment: '' };
    const named = ['A', 'B', 'C', 'D'].map((description) => ({ ...dataset, description }));
    const app = FakeApp.with({ ...ficheAnswering({}), datasets: named }, language);
    const { user } = await renderPane(app, { language, screen: 'assess' });
    const recalls = within(screen.getAllByRole('group', { name: worded(assess.recalls.title) })[0] ?? document.body);
    const names = { fr: 'A, B, C et 1 autre', en: 'A, B, C and 1 other' }[language];
    expect(recalls.getByRole('listitem')).toHaveTextContent(worded(assess.recalls.ownerUnknown(names)));
    await user.click(recalls.getByRole('button', { name: assess.recalls.go }));
    expect(screen.getByRole('group', { name: 'A' })).toBeInTheDocument();
    expect(screen.getByRole('textbox', { name: data.datasets.fields.owner })).toHaveFocus();
    expect(screen.getByRole('button', { name: fiche.list.done })).toBeInTheDocument();
  });
});
