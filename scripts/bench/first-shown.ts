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
          const mark = `bench: ${name} at ${window.location.pathname}`;
          performance.mark(mark);
          // Told, not looked for: what looks for it from outside is more than the empty page has.
          console.debug(mark);
        }
        const tab = document.querySelector<HTMLElement>('#tab-assess');
        if (there['first'] !== undefined && tab?.ariaSelected === 'false') tab.click();
      }).observe(document, { childList: true, subtree: true });
    },
    [BEGUN, Object.entries(wanted)] as const,
  );
};

/** Loads a page in a frame and gives what it showed when. Nothing of the bench's runs in it meanwhile but what watches. */
export const loaded = async (
  frame: Frame,
  address: string,
  names: readonly string[],
): Promise<Readonly<Record<string, number>>> => {
  const marks = names.map((name) => shownMark(name, address));
  const shown = marks.map((mark) =>
    frame.page().waitForEvent('console', { predicate: (message) => message.text() === mark }),
  );
  await frame.goto(address, { waitUntil: 'commit' });
  await Promise.all(shown);
  return frame.evaluate(() => window.thereAt);
};
