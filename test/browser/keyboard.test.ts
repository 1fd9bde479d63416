import { Preview, type Stage } from '../../scripts/browser/preview-window';
import { testedStage } from './harness/tested-stage';

let stage: Stage;
let preview: Preview;
beforeAll(async () => {
  stage = await testedStage();
});
afterAll(() => stage.close());

/** More stops than any screen has. */
const MOST_STOPS = 60;

interface Stop {
  readonly name: string;
  /** The focus can be seen: it is drawn, and its element is not out of sight. */
  readonly isSeen: boolean;
}

/** What has the focus in the pane, by the name a screen reader would give it. */
const focused = (): Promise<Stop> =>
  preview.paneFrame.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return { name: '', isSeen: false };
    const labels = 'labels' in element ? [...((element as HTMLInputElement).labels ?? [])] : [];
    const label = element.getAttribute('aria-label') ?? labels[0]?.innerText ?? element.innerText;
    const { top, bottom } = element.getBoundingClientRect();
    const isInSight = bottom > 0 && top < window.innerHeight;
    return { name: label.replace(/\s+/g, ' ').trim(), isSeen: element.matches(':focus-visible') && isInSight };
  });

/** Presses Tab, or Shift+Tab, until a name is reached; every stop on the way must show the focus. */
const tabTo = async (name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await preview.page.keyboard.press(key);
    const { name: reached, isSeen } = await focused();
    passed.push(isSeen ? reached : `${reached} (focus not seen)`);
    if (name.test(reached)) {
      expect(passed.filter((text) => text.endsWith('(focus not seen)'))).toEqual([]);
      return;
    }
  }
  throw new Error(`${String(name)} was not reached; passed: ${passed.join(' | ')}`);
};
const press = (key: string): Promise<void> => preview.page.keyboard.press(key);
const has = async (name: RegExp): Promise<void> => expect((await focused()).name).toMatch(name);
const saved = (): Promise<void> => preview.pane.locator('[data-save-status="saved"]').waitFor();

describe('The pane without a mouse', () => {
  it('describes, lists and scores, the focus staying where one works', async () => {
    preview = await Preview.open(stage);
    const create = preview.pane.getByRole('button', { name: 'Créer une fiche ici' });
    await create.focus();
    await press('Enter');
    await preview.pane.getByRole('tabpanel', { name: 'Fiche' }).waitFor();
    await preview.pane.getByRole('tab', { name: 'Fiche' }).focus();

    await tabTo(/^Fiche 0\/6/);
    await press('Enter');
    await tabTo(/^Le projet/);
    await press('Enter');
    await has(/^Nom du projet/);
    await preview.page.keyboard.type('Capteurs');

    await tabTo(/^Calendrier/);
    await press('Enter');
    for (const step of ['Cadrage', 'Essai']) {
      await tabTo(/^Ajouter une étape$/);
      await press('Enter');
      await preview.page.keyboard.type(step);
      await tabTo(/^Terminé$/);
      await press('Enter');
      await has(new RegExp(step));
    }
    await press('Enter');
    await tabTo(/^Monter : Essai$/);
    await press('Enter');
    await has(/^Monter : Essai$/);
    await tabTo(/^Retirer : Essai$/);
    await press('Enter');
    await has(/Cadrage/);
    await saved();

    await tabTo(/^Données 0\/2/, 'Shift+Tab');
    await press('Enter');
    await tabTo(/^Jeux de données/);
    await press('Enter');
    await has(/^Ajouter un jeu de données$/);
    await press('Enter');
    await preview.page.keyboard.type('Relevés');
    await press('Escape');
    await has(/Relevés/);

    await tabTo(/^Questions 0\/20/, 'Shift+Tab');
    await press('Enter');
    await tabTo(/^1\. Datamining/);
    await press('Enter');
    await has(/^0 /);
    await press('3');
    await has(/^3 /);
    await press('ArrowDown');
    await has(/^4 /);
    await tabTo(/^Suivant$/);
    await press('Enter');
    await has(/^2\. /);
    await saved();
    expect(preview.faults).toEqual([]);
    await preview.close();
  });
});
