import type { Frame, Page } from 'playwright-core';

declare global {
  interface Window {
    /** When something was there for the first time, in milliseconds since the page was asked for. */
    thereAt: Record<string, number>;
  }
}

/** The marks that a page sets in a trace: when it begins, and when it shows something for the first time. */
export const BEGUN = 'bench: begun';
export const shownMark = (name: string, address: string): string => `bench: ${name} at ${new URL(address).pathname}`;

/** In every page from now on: notes when something is there, and goes to the questions as soon as there is a way. */
export const watchFirstShown = async (page: Page, wanted: Readonly<Record<string, string>>): Promise<void> => {
  await page.addInitScript(
    ([begun, places]) => {
      performance.mark(begun);
      const there: Record<string, number> = {};
      window.thereAt = there;
      // Without a name: the name that a bundler gives a function is not known in the page.
      new MutationObserver(() => {
        for (const [name, selector] of places) {
          if (there[name] !== undefined || !document.querySelector(selector)) continue;
          there[name] = performance.now();
          performance.mark(`bench: ${name} at ${window.location.pathname}`);
        }
        const tab = document.querySelector<HTMLElement>('#tab-assess');
        if (there['first'] !== undefined && tab?.ariaSelected === 'false') tab.click();
      }).observe(document, { childList: true, subtree: true });
    },
    [BEGUN, Object.entries(wanted)] as const,
  );
};

/** Loads a page in a frame and gives what it showed when. */
export const loaded = async (
  frame: Frame,
  address: string,
  names: readonly string[],
): Promise<Readonly<Record<string, number>>> => {
  await frame.goto(address, { waitUntil: 'commit' });
  await frame.waitForFunction((wanted) => wanted.every((name) => window.thereAt[name] !== undefined), names);
  return frame.evaluate(() => window.thereAt);
};
