import type { CDPSession } from 'playwright-core';
import { openBenchPane } from './bench-pane';
import type { Figure } from './figure';

/** Answers before the first look: whatever is made once is made by then, and the undo history is full. */
const FIRST = 100;
const MORE = 500;
/** The most that the heap may grow by, answer for answer: a history of all of them would hold more. */
const LIMIT = 2_048;

const heapOf = async (session: CDPSession): Promise<number> => {
  // Twice: what the first round lets go of may hold something in its turn.
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
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
