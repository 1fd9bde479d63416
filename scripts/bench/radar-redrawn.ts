import { openBenchPane } from './bench-pane';
import { percentile, type Figure } from './figure';
import { takeTimes, watchDrawing } from './frame-times';
import { tasksWith } from './spans';
import { tasksMarked, TRACED } from './traced-tasks';
import { SAMPLED, workFigures, workIn } from './workers';

const ANSWERS = 40;
/** Answers to see who works: sampling slows them down, so that they are none of those timed. */
const SAMPLED_ANSWERS = 20;
const LIMIT = 50;
const SLOWED = 4;
const DRAWN = 'bench: drawn';

/** From the key of a level to the radar drawn anew and laid out, the processor slowed down. */
export async function* radarRedrawn(): AsyncGenerator<Figure> {
  const pane = await openBenchPane();
  const { parts, saved } = pane;
  const { page, paneFrame } = parts.preview;
  await parts.goTo('assess');
  await parts.panel('assess').getByRole('radio').first().focus();
  await watchDrawing(parts.panel('assess').getByRole('img'), DRAWN);
  await pane.slow(SLOWED);
  await pane.browser.startTracing(page, { categories: TRACED });
  const answered = async (answers: number): Promise<readonly number[]> => {
    const times: number[] = [];
    for (let answer = 0; answer < answers; answer += 1) {
      await page.keyboard.press(answer % 2 === 0 ? '4' : '0');
      await paneFrame.waitForFunction(() => window.frameTimes.length > 0, undefined, { polling: 20 });
      times.push(...(await takeTimes(paneFrame)));
      await saved();
    }
    return times;
  };
  const times = await answered(ANSWERS);
  const timed = await pane.browser.stopTracing();
  const work = tasksMarked(timed, DRAWN).map(({ processor }) => processor);
  await pane.browser.startTracing(page, { categories: SAMPLED });
  await answered(SAMPLED_ANSWERS);
  const sampled = await pane.browser.stopTracing();
  await pane.close();
  const rounded = (share: number, of = times): number => Number(percentile(of, share).toFixed(1));
  const name = `answer to radar drawn and laid out, CPU ÷ ${SLOWED}`;
  yield { name: `${name}, p50`, value: rounded(0.5), unit: 'ms', limit: LIMIT };
  yield { name: `${name}, p95`, value: rounded(0.95), unit: 'ms', limit: LIMIT };
  yield { name: `${name}, worst`, value: rounded(1), unit: 'ms', limit: LIMIT };
  // Its code has not run before.
  yield { name: `${name}, the first`, value: Number((times[0] ?? NaN).toFixed(1)), unit: 'ms', limit: LIMIT };
  yield { name: `${name}, the thread’s own time, p50`, value: rounded(0.5, work), unit: 'ms', limit: LIMIT };
  yield { name: `${name}, the thread’s own time, p95`, value: rounded(0.95, work), unit: 'ms', limit: LIMIT };
  yield* workFigures(name, workIn(timed, sampled, tasksWith(DRAWN)));
}
