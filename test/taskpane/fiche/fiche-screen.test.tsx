import { act, screen, waitFor } from '@testing-library/react';
import { emptyFiche } from '../../../src/domain/empty-fiche';
import type { CalendarStep, Fiche } from '../../../src/domain/fiche';
import { textsIn } from '../../../src/text/speak';
import { FakeApp } from '../fake-app';
import { renderPane } from '../render-pane';

const step = (name: string): CalendarStep => ({ step: name, start: '2026-03-02', end: '' });
const withSteps = (...names: readonly string[]): Fiche => ({ ...emptyFiche('f'), calendar: names.map(step) });

describe('the screen Fiche', () => {
  test('saves a name as it is typed, and counts it in its section', async () => {
    const app = FakeApp.with(emptyFiche('f'));
    const { user } = await renderPane(app);
    expect(screen.getByRole('button', { name: /^Le projet\s*à remplir$/ })).toHaveAttribute('aria-expanded', 'true');
    await user.type(screen.getByRole('textbox', { name: 'Nom du projet' }), 'Bornes à verre');
    await waitFor(() => expect(app.open_?.fiche.project.name).toBe('Bornes à verre'));
    expect(screen.getByRole('button', { name: /^Le projet\s*1 sur 4$/ })).toBeInTheDocument();
  });

  test('sends what was typed when the field is left, without waiting', async () => {
    const app = FakeApp.with(emptyFiche('f'));
    const { user, controller } = await renderPane(app);
    await user.type(screen.getByRole('textbox', { name: 'Collectivité' }), 'Ville');
    await user.tab();
    await act(() => controller.flush());
    expect(app.open_?.fiche.project.authority).toBe('Ville');
  });

  test('leaves what is being typed alone when someone changes the workbook', async () => {
    const app = FakeApp.with(emptyFiche('f'));
    const { user, controller } = await renderPane(app);
    const date = screen.getByRole('textbox', { name: 'Date de la fiche' });
    await user.type(date, '5.3.2026');
    await act(() => controller.flush());
    await act(async () => {
      app.changeOutside({ ...emptyFiche('f'), project: { ...emptyFiche().project, lead: 'Ada', date: '2026-03-05' } });
      await controller.refresh();
    });
    expect(date).toHaveValue('5.3.2026');
    expect(screen.getByRole('textbox', { name: 'Chef de projet' })).toHaveValue('Ada');
    await user.tab();
    expect(date).toHaveValue('05/03/2026');
    await waitFor(() => expect(app.open_?.fiche.project.date).toBe('2026-03-05'));
  });

  test.each([
    ['fr', 'printemps'],
    ['en', 'spring'],
  ] as const)('keeps in %s a text that is no date, and says so once the field is left', async (language, typed) => {
    const app = FakeApp.with(emptyFiche('f'), language);
    const { user } = await renderPane(app, { language });
    const { fields, notADate } = textsIn(language).fiche;
    const date = screen.getByRole('textbox', { name: fields.date.label });
    await user.type(date, typed);
    expect(screen.queryByText(notADate)).not.toBeInTheDocument();
    await user.tab();
    expect(screen.getByText(notADate)).toBeInTheDocument();
    expect(date).toHaveValue(typed);
    await waitFor(() => expect(app.open_?.fiche.project.date).toBe(typed));
  });

  test('opens one section at a time, and understands an amount the way the language writes it', async () => {
    const app = FakeApp.with(emptyFiche('f'));
    const { user } = await renderPane(app);
    await user.click(screen.getByRole('button', { name: /^Budget/ }));
    expect(screen.getByRole('button', { name: /^Le projet/ })).toHaveAttribute('aria-expanded', 'false');
    const amount = screen.getByRole('textbox', { name: 'Montant' });
    await user.type(amount, '12500,5');
    await user.tab();
    await waitFor(() => expect(app.open_?.fiche.project.budgetAmount).toBe(12500.5));
    expect(amount).toHaveValue('12\u202f500,50');
    await user.clear(amount);
    await user.type(amount, 'à voir');
    await user.tab();
    expect(screen.getByText(/^Gardé tel quel\. Pour un montant/)).toBeInTheDocument();
  });

  test('shows without a way to change it what a newer version wrote', async () => {
    await renderPane(FakeApp.with(withSteps('Cadrage'), 'fr', { readOnly: true }));
    expect(screen.getByRole('textbox', { name: 'Nom du projet' })).toHaveAttribute('readonly');
    expect(screen.queryByRole('button', { name: 'Ajouter une étape' })).not.toBeInTheDocument();
  });
});
