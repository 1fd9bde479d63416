import type { Frame } from 'playwright-core';

declare global {
  interface Window {
    /** From each key to the frame that shows what it did, in milliseconds. */
    frameTimes: number[];
  }
}

/** From now on notes, for each key, how long it took until the frame that shows the changed text was painted. */
export const watchTyping = (frame: Frame): Promise<void> =>
  frame.evaluate(() => {
    const times: number[] = [];
    window.frameTimes = times;
    let pressed = 0;
    document.addEventListener('keydown', ({ timeStamp }) => void (pressed = timeStamp), true);
    document.addEventListener(
      'input',
      () => {
        const from = pressed;
        requestAnimationFrame(() => {
          // A message comes after the frame of this turn is painted.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => void times.push(performance.now() - from);
          port2.postMessage(null);
        });
      },
      true,
    );
  });

/** From now on notes, for each key, how long it took until a frame with another drawing of the radar was painted. */
export const watchRadar = (frame: Frame, drawing: string): Promise<void> =>
  frame.evaluate((selector) => {
    const times: number[] = [];
    window.frameTimes = times;
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        const before = document.querySelector(selector)?.innerHTML;
        const look = {
          again: () => {
            if (document.querySelector(selector)?.innerHTML === before) {
              requestAnimationFrame(look.again);
              return;
            }
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => void times.push(performance.now() - timeStamp);
            port2.postMessage(null);
          },
        };
        requestAnimationFrame(look.again);
      },
      true,
    );
  }, drawing);

/** What was noted since it was last asked. */
export const takeTimes = (frame: Frame): Promise<readonly number[]> =>
  frame.evaluate(() => window.frameTimes.splice(0, window.frameTimes.length));
