import type { Locator, Page } from 'playwright-core';

/** The two ways in which a person works a page. */
export interface Hand {
  /** Presses a button, a tab, a link. */
  readonly press: (target: Locator) => Promise<void>;
  /** Writes a text in the place of what a field holds. */
  readonly write: (field: Locator, text: string) => Promise<void>;
  /** Chooses a level among a question's radios. */
  readonly chooseLevel: (radios: Locator, level: number) => Promise<void>;
}

export const mouse = (page: Page): Hand => ({
  press: (target) => target.click(),
  write: async (field, text) => {
    await field.click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type(text);
  },
  chooseLevel: (radios, level) => radios.getByRole('radio', { name: new RegExp(`^${level}\\b`) }).click(),
});

/** No page of ours has so many stops: a place that takes more cannot be reached. */
const MOST_STOPS = 150;

/** The key that leads from where the focus is towards an element; undefined once it is there. */
const keyTowards = (target: Locator): Promise<string | undefined> =>
  target.evaluate((element) => {
    const active = element.ownerDocument.activeElement;
    if (active === null || active === element.ownerDocument.body) return 'Tab';
    if (element.contains(active)) return undefined;
    const before = (active.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
    // Within a list of tabs or a menu, Tab leads out and the arrows lead on.
    if (element.closest('[role="tablist"]')?.contains(active)) return before ? 'ArrowLeft' : 'ArrowRight';
    if (element.closest('[role="menu"]')?.contains(active)) return before ? 'ArrowUp' : 'ArrowDown';
    return before ? 'Shift+Tab' : 'Tab';
  });

export const keyboard = (page: Page): Hand => {
  const reach = async (target: Locator): Promise<void> => {
    await target.waitFor();
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      const key = await keyTowards(target);
      if (key === undefined) return;
      await page.keyboard.press(key);
    }
    throw new Error(`The keyboard does not reach ${String(target)}.`);
  };
  return {
    press: async (target) => {
      await reach(target);
      await page.keyboard.press('Enter');
    },
    write: async (field, text) => {
      await reach(field);
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.type(text);
    },
    chooseLevel: async (radios, level) => {
      await reach(radios);
      await page.keyboard.press(String(level));
    },
  };
};
