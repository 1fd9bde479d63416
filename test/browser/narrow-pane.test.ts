import type { Frame } from 'playwright-core';
import { Preview, type Stage } from '../../scripts/browser/preview-window';
import { testedStage } from './harness/tested-stage';

let stage: Stage;
beforeAll(async () => {
  stage = await testedStage();
});
afterAll(() => stage.close());

/** The narrowest and the widest pane, and panes of 600 and 350 px at 200 %, in CSS pixels. */
const WIDTHS = [320, 600, 300, 175];

const setWidth = (preview: Preview, width: number): Promise<void> =>
  preview.page.evaluate((pixels) => {
    document.querySelector<HTMLElement>('#pane')?.style.setProperty('width', `${pixels}px`);
    document.querySelector<HTMLElement>('#pane')?.style.setProperty('min-width', '0');
  }, width);

/** What reaches beyond the pane's sides, where nobody can see it or scroll to it. A drawing may be cropped on purpose. */
const beyondTheSides = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    return [...document.body.querySelectorAll('*:not(svg)')].flatMap((element) => {
      const { left, right, width, height } = element.getBoundingClientRect();
      const seen = width > 1 && height > 1 && getComputedStyle(element).visibility === 'visible';
      if (!seen || (left >= -1 && right <= innerWidth + 1) || scrolls(element.parentElement)) return [];
      return [`${element.tagName} ${element.textContent.slice(0, 40)} ${Math.round(left)}–${Math.round(right)}`];
    });
  });

/** The scrolling parts of a screen that scroll sideways. */
const scrolledSideways = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter(({ scrollWidth, clientWidth, clientHeight }) => clientHeight > 1 && scrollWidth > clientWidth + 1)
      .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX))
      .map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`),
  );

const TABS = ['Fiche', 'Données', 'Évaluer', 'Restituer'];

describe('a pane of the usual width', () => {
  it('scrolls what is in a screen and never the page, and brings what an export says above the foot', async () => {
    const preview = await Preview.open(stage);
    const { pane, paneFrame } = preview;
    const pageScrolls = () =>
      paneFrame.evaluate(() => document.documentElement.scrollHeight > document.documentElement.clientHeight + 1);
    await pane.getByRole('button', { name: 'Charger l’exemple' }).click();
    for (const tab of TABS) {
      await pane.getByRole('tab', { name: tab, exact: true }).click();
      await pane.getByRole('tabpanel', { name: tab, exact: true }).waitFor();
      expect([tab, await pageScrolls()]).toEqual([tab, false]);
    }
    await pane.getByRole('button', { name: 'Radar en dessin (SVG)' }).click();
    const said = await pane.getByText('regardez dans vos téléchargements').boundingBox();
    const foot = await pane.getByRole('button', { name: 'Insérer le radar dans la feuille Radar' }).boundingBox();
    expect((said?.y ?? NaN) + (said?.height ?? NaN)).toBeLessThan(foot?.y ?? NaN);
    expect(await pageScrolls()).toBe(false);
    await preview.close();
  });

  it('grows a long text with what is written, up to twelve lines', async () => {
    const preview = await Preview.open(stage);
    const { pane } = preview;
    await pane.getByRole('button', { name: 'Créer une fiche ici' }).click();
    await pane.getByRole('button', { name: /^Description et objectifs/ }).click();
    const area = pane.getByRole('textbox', { name: 'Description' });
    const heightOf = async (text: string): Promise<number> => {
      await area.fill(text);
      return (await area.boundingBox())?.height ?? NaN;
    };
    const [none, some, many] = [
      await heightOf(''),
      await heightOf('Ligne\n'.repeat(7)),
      await heightOf('Ligne\n'.repeat(90)),
    ];
    expect(some).toBeGreaterThan(none);
    expect(many).toBeGreaterThan(some);
    expect(many).toBeLessThan(280);
    await preview.close();
  });
});

describe('a pane of any width', () => {
  it('shows all of every screen without scrolling sideways', async () => {
    const preview = await Preview.open(stage);
    const found: string[] = [];
    const look = async (screen: string): Promise<void> => {
      for (const width of WIDTHS) {
        await setWidth(preview, width);
        await preview.paneFrame.waitForFunction((wanted) => innerWidth === wanted, width);
        const lost = [...(await beyondTheSides(preview.paneFrame)), ...(await scrolledSideways(preview.paneFrame))];
        found.push(...lost.map((what) => `${screen}, ${width} px: ${what}`));
      }
    };
    const example = preview.pane.getByRole('button', { name: 'Charger l’exemple' });
    await example.waitFor();
    await look('Début');
    await example.click();
    for (const tab of TABS) {
      await preview.pane.getByRole('tab', { name: tab, exact: true }).click();
      await preview.pane.getByRole('tabpanel', { name: tab, exact: true }).waitFor();
      await look(tab);
    }
    expect(found).toEqual([]);
    await preview.close();
  });
});
