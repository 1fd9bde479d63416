import { screen, waitFor, within } from '@testing-library/react';
import type { PlannedAction } from '../../../src/domain/fiche';
import { standardQuestionnaire } from '../../../src/questionnaire/standard';
import { textsIn } from '../../../src/text/speak';
import { workedCase } from '../../builders/case-answers';
import { FakeApp } from '../fake-app';
import { ficheAnswering, renderPane, worded } from '../render-pane';

const words = textsIn('fr').report.actions;
const exampleCase = (actions: readonly PlannedAction[] = [], language: 'fr' | 'en' = 'fr') =>
  FakeApp.with({ ...ficheAnswering(workedCase('A').answers), actions }, language);
const plan = () => within(screen.getByRole('region', { name: words.title }));
const [first, second] = standardQuestionnaire('fr').themes[0]?.suggestions ?? [];

describe('The action plan', () => {
  test('takes what the questionnaire suggests for the themes in difficulty, and no other', async () => {
    const app = exampleCase();
    const { user } = await renderPane(app, { screen: 'report' });
    expect(plan().getByRole('list', { name: 'Datamining' })).toBeInTheDocument();
    expect(plan().getByRole('list', { name: 'Infrastructure SI' })).toBeInTheDocument();
    expect(plan().queryByRole('list', { name: 'Management data' })).not.toBeInTheDocument();
    await user.click(plan().getByRole('button', { name: worded(words.takeFor(first ?? '')) }));
    expect(plan().queryByRole('button', { name: worded(words.takeFor(first ?? '')) })).not.toBeInTheDocument();
    expect(plan().getByRole('button', { name: worded(words.takeFor(second ?? '')) })).toBeInTheDocument();
    expect(screen.getByText(worded(words.taken(first ?? '')))).toBeInTheDocument();
    expect(plan().getByRole('heading', { name: words.suggestions })).toHaveFocus();
    await waitFor(() =>
      expect(app.open_?.fiche.actions).toEqual([{ theme: 'datamining', action: first, who: '', when: '' }]),
    );
  });

  test('is written by hand, with its theme, who and when', async () => {
    const app = exampleCase();
    const { user } = await renderPane(app, { screen: 'report' });
    await user.click(plan().getByRole('button', { name: words.add }));
    expect(plan().getByRole('textbox', { name: words.fields.action })).toHaveFocus();
    await user.type(plan().getByRole('textbox', { name: words.fields.action }), 'Relire le contrat');
    await user.selectOptions(plan().getByRole('combobox', { name: words.fields.theme }), 'RGPD');
    await user.type(plan().getByRole('textbox', { name: words.fields.who }), 'DPO');
    await user.type(plan().getByRole('textbox', { name: words.fields.when }), '3/2/2027');
    await user.click(plan().getByRole('button', { name: 'Terminé' }));
    const wanted = { theme: 'rgpd', action: 'Relire le contrat', who: 'DPO', when: '2027-02-03' };
    await waitFor(() => expect(app.open_?.fiche.actions).toEqual([wanted]));
    expect(plan().getByRole('button', { name: /Relire le contrat/ })).toHaveTextContent(/RGPD.*DPO.*03\/02\/2027/);
  });

  test('is changed, put in order, and shortened with a way back, in English', async () => {
    const en = textsIn('en');
    const action = (text: string): PlannedAction => ({ theme: 'rgpd', action: text, who: '', when: 'spring' });
    const app = exampleCase([action('First'), action('Second')], 'en');
    const { user } = await renderPane(app, { screen: 'report', language: 'en' });
    const actionsOf = () => app.open_?.fiche.actions.map((item) => item.action);
    await user.click(screen.getByRole('button', { name: /Second/ }));
    await user.click(screen.getByRole('button', { name: en.fiche.list.up('Second') }));
    await waitFor(() => expect(actionsOf()).toEqual(['Second', 'First']));
    await user.type(screen.getByRole('textbox', { name: en.report.actions.fields.action }), ' thing');
    await user.click(screen.getByRole('button', { name: en.fiche.list.remove('Second thing') }));
    await waitFor(() => expect(actionsOf()).toEqual(['First']));
    expect(screen.getByText(en.shell.removed('Second thing'))).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: en.shell.undo }));
    await waitFor(() => expect(actionsOf()).toEqual(['Second thing', 'First']));
  });

  test('cannot be changed in a workbook that can only be read', async () => {
    const app = FakeApp.with(ficheAnswering(workedCase('A').answers), 'fr', { readOnly: true });
    await renderPane(app, { screen: 'report' });
    expect(plan().queryByRole('button')).not.toBeInTheDocument();
    expect(plan().getByText(words.none)).toBeInTheDocument();
  });
});
