import type { Frame, Page } from 'playwright-core';
import { openBenchPane } from './bench-pane';
import { percentile, type Figure } from './figure';
import { between } from './spans';
import { TRACED } from './traced-tasks';
import { SAMPLED, workFigures, workIn } from './workers';

const EDITS = 20;
/** Edits to see who works: sampling slows them down, so that they are none of those timed. */
const SAMPLED_EDITS = 10;
const SLOWED = 4;
/** Whoever types on the sheet looks at the sheet: within a second, the pane beside it is never found to be behind. */
const LIMIT = 1000;
/** Where the project’s name stands. */
const SHEET = 'Fiche projet';
const CELL = 'C10';
const ENTERED = 'bench: entered';
const SHOWN = 'bench: shown';

/** From the Enter that ends the typing in a cell to the pane showing what the cell holds, the processor slowed down. */
export async function* sheetShown(): AsyncGenerator<Figure> {
  const pane = await openBenchPane();
  const { preview } = pane.parts;
  await preview.sheetTab(SHEET).click();
  await noteEnter(preview.page);
  await pane.slow(SLOWED);
  const edited = async (edits: number, project: string): Promise<readonly number[]> => {
    const times: number[] = [];
    for (let edit = 1; edit <= edits; edit += 1) {
      const name = `${project} ${edit}`;
      const shown = whenShown(preview.paneFrame, name);
      await preview.type(CELL, name);
      times.push((await shown) - (await preview.page.evaluate(() => window.enteredAt)));
    }
    return times;
  };
  await pane.browser.startTracing(preview.page, { categories: TRACED });
  const times = await edited(EDITS, 'Bornes à verre');
  const timed = await pane.browser.stopTracing();
  await pane.browser.startTracing(preview.page, { categories: SAMPLED });
  await edited(SAMPLED_EDITS, 'Bacs à verre');
  const sampled = await pane.browser.stopTracing();
  await pane.close();
  const rounded = (share: number): number => Math.round(percentile(times, share));
  const name = `cell changed to pane showing it, CPU ÷ ${SLOWED}`;
  yield { name: `${name}, p50`, value: rounded(0.5), unit: 'ms', limit: LIMIT };
  yield { name: `${name}, p95`, value: rounded(0.95), unit: 'ms', limit: LIMIT };
  yield* workFigures(name, workIn(timed, sampled, between(ENTERED, SHOWN)));
}

declare global {
  interface Window {
    /** When Enter was last pressed, in milliseconds since 1970. */
    enteredAt: number;
  }
}

const noteEnter = (page: Page): Promise<void> =>
  page.evaluate((mark) => {
    document.addEventListener(
      'keydown',
      ({ key, timeStamp }) => {
        if (key !== 'Enter') return;
        window.enteredAt = performance.timeOrigin + timeStamp;
        performance.mark(mark);
      },
      true,
    );
  }, ENTERED);

/** When the pane’s title is this name, in milliseconds since 1970. */
const whenShown = (pane: Frame, name: string): Promise<number> =>
  pane.evaluate(
    ([wanted, mark]) =>
      new Promise<number>((resolve) => {
        new MutationObserver((_, observer) => {
          if (document.querySelector('h1')?.textContent !== wanted) return;
          observer.disconnect();
          performance.mark(mark);
          resolve(performance.timeOrigin + performance.now());
        }).observe(document.body, { subtree: true, childList: true, characterData: true });
      }),
    [name, SHOWN] as const,
  );
