import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { PaneParts } from '../../browser/pane-parts';
import { Preview } from '../../browser/preview-window';
import { benchStage } from '../bench-stage';
import type { Figure } from '../figure';
import { fillWithFiches } from '../workshop-files';
import { tasksBetween, TRACED, type Task } from '../traced-tasks';

const FILES = 100;
/** What people do not notice of a page that is at work. */
const LIMIT = 50;
const SPEEDS = [1, 4] as const;
const MARKS = { from: 'bench: reading', to: 'bench: read' } as const;

/** The longest task of the pane's main thread while the worker reads a hundred .xlsx fiches, from their choice to the last. */
export async function* mainThread(): AsyncGenerator<Figure> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-worker-'));
  const stage = await benchStage();
  try {
    await fillWithFiches(folder, FILES);
    const files = (await readdir(folder)).map((name) => join(folder, name));
    for (const times of SPEEDS) {
      const preview = await Preview.open(stage);
      const tasks = await tasksWhileReading(stage.browser, preview, files, times);
      await preview.close();
      yield* figuresOf(tasks, times === 1 ? '' : `, CPU ÷ ${times}`);
    }
  } finally {
    await stage.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const figuresOf = (tasks: readonly Task[], slowed: string): readonly Figure[] => {
  const longest = (of: (task: Task) => number): number => Number(Math.max(...tasks.map(of)).toFixed(1));
  const name = `longest task while ${FILES} files are read${slowed}`;
  return [
    { name: `${name}, by the clock`, value: longest(({ clock }) => clock), unit: 'ms', limit: LIMIT },
    {
      name: `${name}, of the thread’s own time`,
      value: longest(({ processor }) => processor),
      unit: 'ms',
      limit: LIMIT,
    },
  ];
};

async function tasksWhileReading(
  browser: Browser,
  preview: Preview,
  files: readonly string[],
  times: number,
): Promise<readonly Task[]> {
  const { facilitate, synthesis } = new PaneParts(preview, 'fr').texts;
  await preview.pane.getByRole('button', { name: facilitate.fromStart, exact: true }).click();
  await preview.pane.getByLabel(synthesis.choose).waitFor({ state: 'attached' });
  // What looks for marks is put into the page now: it is larger than anything that the pane does while it reads.
  await preview.paneFrame.waitForFunction(() => true);
  await slow(preview.page, times);
  await markReading(preview.paneFrame, synthesis.title);
  await browser.startTracing(preview.page, {
    categories: TRACED,
  });
  await preview.pane.getByLabel(synthesis.choose).setInputFiles([...files]);
  await preview.paneFrame.waitForFunction((to) => performance.getEntriesByName(to).length > 0, MARKS.to, {
    polling: 200,
  });
  const trace = await browser.stopTracing();
  return tasksBetween(trace, MARKS.from, MARKS.to);
}

const slow = async (page: Page, rate: number): Promise<void> => {
  const debuggee = await page.context().newCDPSession(page);
  await debuggee.send('Emulation.setCPUThrottlingRate', { rate });
};

/** Marks in the trace when the bar of progress comes and when it goes: what is drawn on the sheet afterwards is no reading. */
const markReading = (frame: Frame, bar: string): Promise<void> =>
  frame.evaluate(
    ([label, from, to]) => {
      let reading = false;
      new MutationObserver((_, observer) => {
        const shown = document.querySelector(`[role="progressbar"][aria-label="${label}"]`) !== null;
        if (shown === reading) return;
        reading = shown;
        performance.mark(shown ? from : to);
        if (!shown) observer.disconnect();
      }).observe(document.body, { subtree: true, childList: true });
    },
    [bar, MARKS.from, MARKS.to] as const,
  );
