import { act, screen, waitFor, within } from '@testing-library/react';
import { textsIn } from '../../../src/text/speak';
import { workedCase } from '../../builders/case-answers';
import { FakeApp } from '../fake-app';
import { ficheAnswering, renderPane, worded } from '../render-pane';

const exampleCase = () => FakeApp.with(ficheAnswering(workedCase('A').answers));

describe('the screen Restituer', () => {
  test('says both readings in words, then in numbers', async () => {
    await renderPane(exampleCase(), { screen: 'report' });
    const difficulty = screen.getByRole('region', { name: worded('Difficultés à surmonter') });
    expect(difficulty).toHaveTextContent(/2 thématiques sur 9/);
    expect(within(difficulty).getByText(worded('Difficulté modérée, indice 47 sur 100'))).toBeInTheDocument();
    const scaleUp = screen.getByRole('region', { name: worded('Généralisation') });
    expect(within(scaleUp).getByText('Probable')).toBeInTheDocument();
    expect(within(scaleUp).getByText(worded('Indice 55 sur 100, aucun plafond'))).toBeInTheDocument();
  });

  test('names each difficulty with its score, and leads to its questions', async () => {
    const { user } = await renderPane(exampleCase(), { screen: 'report' });
    const list = screen.getByRole('list', { name: 'Thématiques en difficulté' });
    const items = within(list).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      'Dataminingprototype 3,0 sur 4',
      'Infrastructure SIprototype 3,0 sur 4',
    ]);
    await user.click(within(list).getByRole('button', { name: worded('Infrastructure SI : voir ses questions') }));
    expect(screen.getByRole('tab', { name: 'Évaluer' })).toHaveAttribute('aria-selected', 'true');
    expect(screen.getByRole('heading', { name: '4. Infrastructure SI' })).toHaveFocus();
  });

  test('says them in English of an English workbook', async () => {
    const app = FakeApp.with(ficheAnswering(workedCase('A').answers), 'en');
    await renderPane(app, { screen: 'report', language: 'en' });
    expect(screen.getByText('Likely')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: textsIn('en').report.insert })).toBeEnabled();
  });

  test('shows the arithmetic that leads to the number', async () => {
    const { user } = await renderPane(exampleCase(), { screen: 'report' });
    await user.click(screen.getByRole('button', { name: worded('Comment est-ce calculé ? Difficultés à surmonter') }));
    const table = screen.getByRole('table');
    const total = within(table).getByRole('row', { name: /^Total/ });
    expect(total).toHaveTextContent('17');
    expect(screen.getByText(worded('100 × 17 ÷ (4 × 9) = 47'))).toBeInTheDocument();
  });

  test('shows how a score of several answers, or of a turned one, is found', async () => {
    const { user } = await renderPane(exampleCase(), { screen: 'report' });
    await user.click(screen.getByRole('button', { name: worded('Comment est-ce calculé ? Généralisation') }));
    const line = within(screen.getByRole('table')).getByRole('row', { name: /^Duplicabilité/ });
    expect(line).toHaveTextContent(/^Duplicabilité\(4 − \d \+ 4 − \d\) ÷ 2/);
    expect(screen.getByText(worded(textsIn('fr').report.arithmetic.turned('Duplicabilité', '4')))).toBeInTheDocument();
  });

  test('names what causes a ceiling, under the index and in its arithmetic', async () => {
    const answers = { ...workedCase('A').answers, '06-E': 4 };
    const { user } = await renderPane(FakeApp.with(ficheAnswering(answers)), { screen: 'report' });
    const scaleUp = screen.getByRole('region', { name: worded('Généralisation') });
    expect(
      within(scaleUp).getByText(/^Indice 49 sur 100, limité par un plafond \(\d+ sans lui\)$/),
    ).toBeInTheDocument();
    const cause =
      'Une réponse de généralisation est au niveau critique : Algorithmie. L’indice ne dépasse donc pas 49.';
    expect(within(scaleUp).getAllByText(worded(cause))).toHaveLength(1);
    await user.click(screen.getByRole('button', { name: worded('Comment est-ce calculé ? Généralisation') }));
    expect(within(scaleUp).getAllByText(worded(cause))).toHaveLength(2);
  });

  test('says each cause of a ceiling once, with all of its themes', async () => {
    const answers = { ...workedCase('A').answers, '06-E': 4, '05-E': 4, '07-E1': 0, '07-E2': 0 };
    await renderPane(FakeApp.with(ficheAnswering(answers)), { screen: 'report' });
    const lines = within(screen.getByRole('region', { name: worded('Généralisation') })).getAllByText(/ne dépasse/);
    expect(lines.map(({ textContent }) => textContent.replace(/\s/g, ' '))).toEqual([
      'Frein fort : Duplicabilité. L’indice ne dépasse donc pas 49.',
      '2 réponses de généralisation sont au niveau critique : Cybersécurité et Algorithmie. L’indice ne dépasse donc pas 24.',
    ]);
  });

  test('says what a difficulty is, and which theme cannot be one', async () => {
    await renderPane(exampleCase(), { screen: 'report' });
    const said = 'Thématiques à 3 ou plus pour le prototype ; Duplicabilité n’y compte pas.';
    const difficulty = screen.getByRole('region', { name: worded('Difficultés à surmonter') });
    expect(within(difficulty).getByText(worded(said))).toBeInTheDocument();
  });

  test('names the obstacles as the sheet does, since their score is that of obstacles', async () => {
    const { user } = await renderPane(exampleCase(), { screen: 'report' });
    expect(within(screen.getByRole('list', { name: 'Points clés' })).getByText('Duplicabilité (freins)')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Voir le tableau' }));
    expect(screen.getByRole('row', { name: /^Duplicabilité \(freins\)/ })).toBeInTheDocument();
  });

  test('gives a range while answers are missing, and no index under half of them', async () => {
    const rest = Object.fromEntries(Object.entries(workedCase('A').answers).filter(([id]) => id !== '01-P'));
    await renderPane(FakeApp.with(ficheAnswering(rest)), { screen: 'report' });
    expect(screen.getAllByText(/^Provisoire : entre \d+ et \d+/)).toHaveLength(1);
  });

  test('says what is missing for an index, and leaves a gap in the radar', async () => {
    await renderPane(FakeApp.with(ficheAnswering({ '01-P': 2 })), { screen: 'report' });
    expect(screen.getByText(/^Pas encore d’indice\. Réponses par un niveau\s: 1 sur 20/)).toBeInTheDocument();
    expect(screen.getByText('Pas encore d’appréciation')).toBeInTheDocument();
    expect(screen.getByRole('img', { name: /Datamining\s:\s2,0\s;.*Environnement\s:\ssans note/ })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /Comment est-ce calculé/ })).not.toBeInTheDocument();
  });

  test('counts no difficulties where nothing was answered', async () => {
    await renderPane(FakeApp.with(ficheAnswering({})), { screen: 'report' });
    const difficulty = screen.getByRole('region', { name: worded('Difficultés à surmonter') });
    expect(within(difficulty).getByText('Pas encore d’appréciation')).toBeInTheDocument();
    expect(difficulty).not.toHaveTextContent(/0 thématique/);
    expect(screen.getAllByText(/^Pas encore d’indice/)).toHaveLength(1);
  });

  test('says in words which way each index goes', async () => {
    await renderPane(exampleCase(), { screen: 'report' });
    const readings = [
      ['Difficultés à surmonter', 'plus simple', 'plus difficile', /Plus il est haut, plus le projet est difficile/],
      ['Généralisation', 'peu probable', 'très probable', /Plus il est haut, plus la généralisation est probable/],
    ] as const;
    for (const [title, low, high, said] of readings) {
      const region = screen.getByRole('region', { name: worded(title) });
      expect(within(region).getByText(low)).toBeInTheDocument();
      expect(within(region).getByText(high)).toBeInTheDocument();
      expect(within(region).getByRole('img', { name: said })).toBeInTheDocument();
    }
  });

  test('says which themes the arithmetic does not count, and why', async () => {
    const answers = { ...workedCase('A').answers, '01-P': 'unknown', '10-P': 'notApplicable' } as const;
    const { user } = await renderPane(FakeApp.with(ficheAnswering(answers)), { screen: 'report' });
    await user.click(screen.getByRole('button', { name: worded('Comment est-ce calculé ? Difficultés à surmonter') }));
    for (const line of [
      'Datamining : hors du calcul, faute de réponse par un niveau.',
      'Environnement : hors du calcul, car sans objet.',
      'Duplicabilité : hors du calcul, car sans poids dans cet indice.',
    ]) {
      expect(screen.getByText(worded(line))).toBeInTheDocument();
    }
  });

  test('lists the key points by descending score and the values as a table', async () => {
    const { user } = await renderPane(exampleCase(), { screen: 'report' });
    const list = screen.getByRole('list', { name: 'Points clés' });
    const points = within(list)
      .getAllByRole('listitem')
      .map((item) => item.textContent);
    expect(points.slice(0, 3)).toEqual(['Datamining2,5', 'Management data2,5', 'Infrastructure SI2,5']);
    await user.click(screen.getByRole('button', { name: 'Voir le tableau' }));
    expect(
      within(screen.getByRole('table')).getByRole('row', { name: /^Datamining 2,5 3,0 2,0$/ }),
    ).toBeInTheDocument();
  });

  test('inserts the radar with the curves that were chosen, and says so', async () => {
    const app = exampleCase();
    const { user } = await renderPane(app, { screen: 'report' });
    await user.click(screen.getByRole('radio', { name: worded(textsIn('fr').report.radar.modes.horizons) }));
    await user.click(screen.getByRole('button', { name: 'Insérer le radar dans la feuille Radar' }));
    await waitFor(() => expect(app.radars).toEqual(['horizons']));
    expect(await screen.findByText(worded(textsIn('fr').report.inserted))).toBeInTheDocument();
  });

  test('says it until the message is closed, something is changed, or another screen is chosen', async () => {
    const { user, controller } = await renderPane(exampleCase(), { screen: 'report' });
    const inserted = worded(textsIn('fr').report.inserted);
    const ways: readonly (() => Promise<void>)[] = [
      () => user.click(screen.getByRole('button', { name: textsIn('fr').shell.close })),
      async () => {
        act(() => controller.change({ kind: 'projectField', field: 'lead', value: 'Claire' }));
        await act(() => controller.flush());
      },
      async () => {
        await user.click(screen.getByRole('tab', { name: 'Évaluer' }));
        await user.click(screen.getByRole('tab', { name: 'Restituer' }));
      },
    ];
    for (const away of ways) {
      await user.click(screen.getByRole('button', { name: 'Insérer le radar dans la feuille Radar' }));
      await screen.findByText(inserted);
      await away();
      expect(screen.queryByText(inserted)).not.toBeInTheDocument();
    }
  });

  test('says where Excel refused a part of the radar’s looks', async () => {
    const app = exampleCase();
    app.cosmeticsFail = true;
    const { user } = await renderPane(app, { screen: 'report' });
    await user.click(screen.getByRole('button', { name: 'Insérer le radar dans la feuille Radar' }));
    expect(await screen.findByText(worded(textsIn('fr').report.insertedWithWarnings))).toBeInTheDocument();
  });
});
