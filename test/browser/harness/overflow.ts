import type { Frame } from 'playwright-core';

/** What can be worked in a frame and lies, wholly or partly, beyond its left or right edge: its outer HTML's beginning. */
export const cutOff = (frame: Frame): Promise<readonly string[]> =>
  frame.evaluate(() =>
    [...document.querySelectorAll('button, input, textarea, select, a, [role="tab"]')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && (left < -0.5 || right > window.innerWidth + 0.5);
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
