import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { openBenchPane } from './bench-pane';
import { buildEmptyPage, servedEmptyPage } from './empty-build';
import { percentile, type Figure } from './figure';

const BENCH = join(process.cwd(), 'out', 'bench');
const ROUNDS = 9;
const SLOWED = 4;

declare global {
  interface Window {
    /** When something was there for the first time, in milliseconds since the page was asked for. */
    thereAt: Record<string, number>;
  }
}

/** What a page shows for the first time, by name. */
const EMPTY = { ready: '.fui-FluentProvider' };
const PANE = { first: '[role="tabpanel"] input', answer: '[role="tabpanel"] input[type="radio"]' };

/** In every page from now on: notes when something is there, and goes to the questions as soon as there is a way. */
const watch = async (page: Page): Promise<void> => {
  await page.addInitScript(
    (wanted) => {
      const there: Record<string, number> = {};
      window.thereAt = there;
      // Without a name: the name that a bundler gives a function is not known in the page.
      new MutationObserver(() => {
        for (const [name, selector] of Object.entries(wanted)) {
          if (there[name] === undefined && document.querySelector(selector)) there[name] = performance.now();
        }
        const tab = document.querySelector<HTMLElement>('#tab-assess');
        if (there['first'] !== undefined && tab?.ariaSelected === 'false') tab.click();
      }).observe(document, { childList: true, subtree: true });
    },
    { ...EMPTY, ...PANE },
  );
};

/** Loads a page in the pane's place and gives what it showed when. */
const loaded = async (frame: Frame, address: string, names: readonly string[]): Promise<Record<string, number>> => {
  await frame.goto(address, { waitUntil: 'commit' });
  await frame.waitForFunction((wanted) => wanted.every((name) => window.thereAt[name] !== undefined), names);
  return frame.evaluate(() => window.thereAt);
};

const median = (rounds: readonly Record<string, number>[], name: string): number =>
  Math.round(
    percentile(
      rounds.map((times) => times[name] ?? NaN),
      0.5,
    ),
  );

/** From navigation to the first field and to the first answer possible, beside the empty page, the processor slowed down. */
export async function* start(): AsyncGenerator<Figure> {
  await buildEmptyPage(join(BENCH, 'empty'));
  const pane = await openBenchPane();
  const { page, paneFrame } = pane.parts.preview;
  servedEmptyPage(join(BENCH, 'empty'), join(BENCH, 'preview'));
  await watch(page);
  const paneAddress = paneFrame.url();
  const emptyAddress = new URL('/empty/page.html', paneAddress).href;
  await pane.slow(SLOWED);
  const [empty, full]: [Record<string, number>[], Record<string, number>[]] = [[], []];
  // In turns, so that whatever else the machine does slows both down alike; the first round only warms up.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const bare = await loaded(paneFrame, emptyAddress, Object.keys(EMPTY));
    const used = await loaded(paneFrame, paneAddress, Object.keys(PANE));
    await pane.saved();
    if (round === 0) continue;
    empty.push(bare);
    full.push(used);
  }
  await pane.close();
  const peer = median(empty, 'ready');
  const name = (what: string): string => `navigation to ${what}, CPU ÷ ${SLOWED}, median`;
  yield { name: name('the first field'), value: median(full, 'first'), unit: 'ms', peer };
  yield { name: name('the first answer possible'), value: median(full, 'answer'), unit: 'ms', peer };
}
