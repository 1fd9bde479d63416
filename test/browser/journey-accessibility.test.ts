import type { Frame } from 'playwright-core';
import { violationsIn } from './harness/axe';
import { Preview, type Stage } from '../../scripts/browser/preview-window';
import { testedStage } from './harness/tested-stage';

let stage: Stage;
beforeAll(async () => {
  stage = await testedStage();
});
afterAll(() => stage.close());

/** Where the library for the focus keeps it inside a menu: never seen, never spoken. */
const FOCUS_GUARDS = '[data-tabster-dummy]';

/** Whether the pane's own ground is darker than mid grey. */
const isDark = (frame: Frame): Promise<boolean> =>
  frame.evaluate(() => {
    const ground = document.querySelector('.fui-FluentProvider');
    const [red = 255] = (ground ? getComputedStyle(ground).backgroundColor : '').match(/\d+/g)?.map(Number) ?? [];
    return red < 128;
  });

const TABS = ['Fiche', 'Données', 'Évaluer', 'Restituer'];

describe.each(['light', 'dark'] as const)('The pane in %s colours can be used by everyone', (colorScheme) => {
  it('has nothing that axe objects to on any screen', async () => {
    const preview = await Preview.open(stage);
    await preview.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const found: Record<string, readonly string[]> = {};
    const look = async (screen: string): Promise<void> => {
      found[screen] = await violationsIn(preview.paneFrame, [FOCUS_GUARDS]);
    };
    const example = preview.pane.getByRole('button', { name: 'Charger l’exemple' });
    await example.waitFor();
    expect(await isDark(preview.paneFrame)).toBe(colorScheme === 'dark');
    await look('Début');
    await example.click();
    for (const tab of TABS) {
      await preview.pane.getByRole('tab', { name: tab, exact: true }).click();
      await preview.pane.getByRole('tabpanel', { name: tab, exact: true }).waitFor();
      await look(tab);
    }
    expect(found).toEqual({ Début: [], Fiche: [], Données: [], Évaluer: [], Restituer: [] });
    expect(preview.faults).toEqual([]);
    await preview.close();
  });
});
