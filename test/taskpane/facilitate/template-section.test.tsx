import { screen, waitFor, within } from '@testing-library/react';
import { emptyFiche } from '../../../src/domain/empty-fiche';
import { textsIn } from '../../../src/text/speak';
import { FakeApp } from '../fake-app';
import { ficheAnswering, renderPane, worded } from '../render-pane';

const { facilitate, fiche, shell, template } = textsIn('fr');

async function section(app: FakeApp) {
  const pane = await renderPane(app);
  if (app.open_) {
    await pane.user.click(screen.getByRole('button', { name: shell.menu }));
    await pane.user.click(await screen.findByRole('menuitem', { name: facilitate.open }));
  } else {
    await pane.user.click(screen.getByRole('button', { name: worded(facilitate.fromStart) }));
  }
  return { ...pane, region: within(await screen.findByRole('region', { name: template.title })) };
}

describe('the template in « Animer »', () => {
  test('is made in a workbook without a fiche, in the workshop’s name and a language, and then says how to hand it out', async () => {
    const app = new FakeApp();
    const { user, region } = await section(app);
    await user.type(region.getByLabelText(fiche.fields.workshop.label), 'Atelier BFC');
    await user.type(region.getByLabelText(fiche.fields.workshopDate.label), '1/12/2026');
    await user.click(region.getByRole('radio', { name: shell.languages.en }));
    await user.click(region.getByRole('button', { name: template.prepare }));
    expect(await region.findByText(worded(template.then))).toBeVisible();
    expect(app.open_?.language).toBe('en');
    expect(app.open_?.fiche.project).toMatchObject({ workshop: 'Atelier BFC', workshopDate: '2026-12-01' });
    expect(region.getAllByRole('listitem')).toHaveLength(3);
  });

  test('names the workshop of an empty fiche, and saves it as it is typed', async () => {
    const app = FakeApp.with(emptyFiche('f'));
    const { user, region } = await section(app);
    expect(region.queryByText(worded(template.filled))).not.toBeInTheDocument();
    await user.type(region.getByLabelText(fiche.fields.workshop.label), 'Atelier BFC');
    await user.tab();
    await waitFor(() => expect(app.open_?.fiche.project.workshop).toBe('Atelier BFC'));
  });

  test('warns where the fiche is filled in already', async () => {
    const { region } = await section(FakeApp.with(ficheAnswering({ '01-P': 2 })));
    expect(region.getByText(worded(template.filled))).toBeVisible();
  });

  test('has the pane open with the workbook on request, and says so where Excel does not keep that', async () => {
    const app = FakeApp.with(emptyFiche('f'));
    const { user, region } = await section(app);
    const group = within(region.getByRole('radiogroup', { name: template.openPane }));
    const [yes, no] = [template.openYes, template.openNo].map((name) => group.getByRole('radio', { name }));
    expect(no).toBeChecked();
    await user.click(yes ?? document.body);
    await waitFor(() => expect(app.opensWithPane).toBe(true));
    expect(yes).toBeChecked();
    app.failNext('unexpected');
    await user.click(no ?? document.body);
    expect(await region.findByText(worded(template.notSet))).toBeVisible();
    expect(yes).toBeChecked();
  });
});
