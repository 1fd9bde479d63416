import { screen, within } from '@testing-library/react';
import { emptyFiche } from '../../../src/domain/empty-fiche';
import { standardQuestionnaire } from '../../../src/questionnaire/standard';
import { textsIn } from '../../../src/text/speak';
import { FakeApp } from '../fake-app';
import { renderPane, worded } from '../render-pane';

const words = textsIn('fr').ownQuestionnaire;

async function section(app: FakeApp) {
  const pane = await renderPane(app);
  const { facilitate, shell } = textsIn('fr');
  await pane.user.click(screen.getByRole('button', { name: shell.menu }));
  await pane.user.click(await screen.findByRole('menuitem', { name: facilitate.open }));
  const region = within(await screen.findByRole('region', { name: words.title }));
  return {
    ...pane,
    region,
    press: (name: string) => pane.user.click(region.getByRole('button', { name: worded(name) })),
  };
}

const own = { ...standardQuestionnaire('fr'), version: '1.0.0+0k3f9ab', credit: 'Nous' };
const fault = {
  issue: { reason: 'notANumber', theme: 'gouvernance', question: '02-E', field: 'weight', path: [] },
  place: { kind: 'cell', table: 'FPD_Questions', row: 3, column: 'weight' },
  address: 'L31',
  found: 'lourd',
} as const;

describe('the questionnaire in « Animer »', () => {
  test('tells each fault in a sentence with its cell, shows that cell on request, and cannot be applied meanwhile', async () => {
    const app = FakeApp.with(emptyFiche('f'));
    app.check = { ...app.check, faults: [fault], questionnaire: null };
    const { press, region } = await section(app);
    await press(words.check);
    expect(await region.findByText(worded('Questions, Poids, 02-E : « lourd » n’est pas un nombre.'))).toBeVisible();
    expect(region.queryByRole('button', { name: words.apply })).not.toBeInTheDocument();
    await press(words.show('L31'));
    expect(app.shownPlaces).toEqual([fault.place]);
  });

  test('applies a sound questionnaire on a press, and says its version, what was drawn, what stays and what vanished', async () => {
    const app = FakeApp.with(emptyFiche('f'), 'fr', { questionnaire: own });
    app.check = { ...app.check, questionnaire: own, isStandard: false, toApply: true };
    app.applied = {
      open: { ...(app.open_ ?? fail()), questionnaire: own },
      redrawn: ['Évaluation', 'Radar'],
      kept: ['Radar (avant)'],
      vanished: [{ id: '01-E', question: 'Et demain ?', answer: '2 – Enjeu modéré', comment: '' }],
    };
    const { press, region } = await section(app);
    await press(words.check);
    expect(await region.findByText(worded(words.sound('10', '21')))).toBeVisible();
    expect(region.getByText(worded(words.toApply))).toBeVisible();
    await press(words.apply);
    for (const line of [
      words.applied('1.0.0+0k3f9ab'),
      words.redrawn('Évaluation, Radar'),
      words.kept('Radar (avant)'),
      words.vanished('1', true),
      words.vanishedLine('01-E', 'Et demain ?', '2 – Enjeu modéré'),
    ]) {
      expect(await region.findByText(worded(line))).toBeVisible();
    }
    expect(app.questionnaireCalls).toEqual(['check', 'apply']);
    expect(region.queryByRole('button', { name: words.apply })).not.toBeInTheDocument();
  });

  test('says that there is nothing to do where the sheets follow, and offers no way back from the standard one', async () => {
    const { press, region } = await section(FakeApp.with(emptyFiche('f')));
    await press(words.check);
    expect(await region.findByText(worded(words.upToDate))).toBeVisible();
    expect(region.queryByRole('button', { name: words.restore })).not.toBeInTheDocument();
  });

  test('goes back to the standard one in one press', async () => {
    const app = FakeApp.with(emptyFiche('f'), 'fr', { questionnaire: own });
    const { press, region } = await section(app);
    await press(words.restore);
    expect(await region.findByText(worded(words.applied('1.0.0+0k3f9ab')))).toBeVisible();
    expect(app.questionnaireCalls).toEqual(['restore']);
  });

  test('says what kept it from being applied, what is safe, and what to do', async () => {
    const app = FakeApp.with(emptyFiche('f'), 'fr', { questionnaire: own });
    const { press, region } = await section(app);
    app.failNext('protectedWorkbook');
    await press(words.restore);
    const { happened, safe, action } = textsIn('fr').failures.protectedWorkbook;
    for (const said of [happened(''), safe, action]) {
      expect(await region.findByText(worded(said))).toBeVisible();
    }
  });
});

function fail(): never {
  throw new Error('no fiche');
}
