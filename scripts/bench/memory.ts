import type { CDPSession } from 'playwright-core';
import { openBenchPane } from './bench-pane';
import type { Figure } from './figure';

/** Answers before the first look: by then what is made once is made, the undo history is full, and the engine has compiled what it runs often. */
const FIRST = 300;
const MORE = 500;
/** The most that the heap may grow by, answer for answer: a history of all of them would hold more. */
const LIMIT = 2_048;

/** What is left on the heap. It is swept until nothing more goes: what a sweep lets go of may hold something in its turn. */
const heapOf = async (session: CDPSession): Promise<number> => {
  let [before, after] = [Infinity, Number.MAX_VALUE];
  while (after < before) {
    before = after;
    await session.send('HeapProfiler.collectGarbage');
    after = (await session.send('Runtime.getHeapUsage')).usedSize;
  }
  return after;
};

/** What the page keeps after answers, the emulated Excel with its own history included: both live in one heap. */
export async function* memory(): AsyncGenerator<Figure> {
  const pane = await openBenchPane();
  const { parts, saved } = pane;
  const { page } = parts.preview;
  const session = await page.context().newCDPSession(page);
  await parts.goTo('assess');
  await parts.panel('assess').getByRole('radio').first().focus();
  const answer = async (times: number): Promise<void> => {
    for (let answered = 0; answered < times; answered += 1) {
      await page.keyboard.press(answered % 2 === 0 ? '4' : '0');
      await saved();
    }
  };
  await answer(FIRST);
  const before = await heapOf(session);
  await answer(MORE);
  const after = await heapOf(session);
  await pane.close();
  yield { name: `heap after ${FIRST} answers`, value: before, unit: 'bytes' };
  yield { name: `heap after ${FIRST + MORE} answers`, value: after, unit: 'bytes', peer: before };
  yield { name: 'heap kept an answer', value: Math.round((after - before) / MORE), unit: 'bytes', limit: LIMIT };
}
