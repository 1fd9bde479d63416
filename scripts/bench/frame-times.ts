import type { Frame, Locator } from 'playwright-core';

declare global {
  interface Window {
    /** From each key to what it did, in milliseconds. */
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

/**
 * From now on notes, for each key, how long it took until a drawing differed and was laid out, and marks it in a trace. Its painting is left out: the
 * emulated Excel saves in the same thread, before the next frame, which Excel does in a process of its own.
 */
export const watchDrawing = (drawing: Locator, mark: string): Promise<void> =>
  drawing.evaluate((svg, name) => {
    const times: number[] = [];
    window.frameTimes = times;
    document.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        new MutationObserver((_, observer) => {
          observer.disconnect();
          svg.getBoundingClientRect();
          performance.mark(name);
          times.push(performance.now() - timeStamp);
        }).observe(svg, { subtree: true, attributes: true, childList: true, characterData: true });
      },
      true,
    );
  }, mark);

/** What was noted since it was last asked. */
export const takeTimes = (frame: Frame): Promise<readonly number[]> =>
  frame.evaluate(() => window.frameTimes.splice(0, window.frameTimes.length));
