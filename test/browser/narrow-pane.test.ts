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
    for (const tab of ['Fiche', 'Données', 'Évaluer', 'Restituer']) {
      await preview.pane.getByRole('tab', { name: tab, exact: true }).click();
      await preview.pane.getByRole('tabpanel', { name: tab, exact: true }).waitFor();
      await look(tab);
    }
    expect(found).toEqual([]);
    await preview.close();
  });
});
