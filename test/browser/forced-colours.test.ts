import type { Frame } from 'playwright-core';
import { speaking } from '../../scripts/browser/pane-parts';
import { Preview, type Stage } from '../../scripts/browser/preview-window';
import { testedStage } from './harness/tested-stage';

let stage: Stage;
beforeAll(async () => {
  stage = await testedStage();
});
afterAll(() => stage.close());

const WIDTH = 350;
/** What the pane leaves free at its sides. */
const SIDE = 12;
/** One line of text with what surrounds it. */
const ONE_LINE = 24;

/** The buttons whose frame, which contrast themes draw, stands nearer to the pane's sides than all else on the screen. */
const stickingOut = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(
    ([width, side]) =>
      [...document.querySelectorAll<HTMLElement>('[role="tabpanel"] button')]
        .filter((button) => getComputedStyle(button).borderStyle !== 'none')
        .filter((button) => {
          const { left, right } = button.getBoundingClientRect();
          return left < side - 0.5 || right > width - side + 0.5;
        })
        .map((button) => button.innerText),
    [WIDTH, SIDE] as const,
  );

describe('The pane in the colours of a contrast theme', () => {
  it('frames what is framed there within its sides, and a number by its own height', async () => {
    const preview = await Preview.open(stage, { colorScheme: 'dark', forcedColors: 'active' });
    const parts = await speaking(preview, 'fr');
    const { start } = parts.texts;
    await parts.button(start.example).click();
    await parts.tab('fiche').waitFor();
    await preview.sizePane(WIDTH, 700);
    await parts.goTo('report');
    expect(await stickingOut(preview.paneFrame)).toEqual([]);
    await parts.goTo('assess');
    const numbers = preview.pane
      .getByRole('radiogroup')
      .first()
      .getByText(/^[0-4]$/);
    const heights = await numbers.evaluateAll((all) => all.map((number) => number.getBoundingClientRect().height));
    expect(heights).toHaveLength(5);
    expect(Math.max(...heights)).toBeLessThanOrEqual(ONE_LINE);
    await preview.close();
  });
});
