import type { Browser, Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { serve, type Site } from '../preview/serve';
import { faultsOf, requestsAbroad } from './faults';
import { startBrowser } from './find-browser';

/** A browser with a built preview served to it. */
export interface Stage {
  readonly browser: Browser;
  readonly site: Site;
  readonly close: () => Promise<void>;
}

/** Serves the preview built into `folder`, and starts a browser for it, with `more` on its command line. */
export const openStage = async (folder: string, more: readonly string[] = []): Promise<Stage> => {
  const site = await serve(folder, 0);
  const browser = await startBrowser(more);
  return {
    browser,
    site,
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
};

/** How a window differs from a light one of 1400 × 900 px with the add-in's own pane. */
export interface WindowOptions {
  readonly colorScheme?: 'light' | 'dark';
  /** Whether the colours of a Windows contrast theme take the place of the pane's own. */
  readonly forcedColors?: 'active';
  readonly viewport?: { readonly width: number; readonly height: number };
  /** Puts a pane of one's own in the place of the add-in's: the real Office.js, then this script. */
  readonly paneScript?: string;
}

const SIZE = { width: 1400, height: 900 };
const PANE = '/pane/taskpane.html';

const replacePane = async (page: Page, script: string): Promise<void> => {
  const html = `<!doctype html><html lang="fr"><head><title>Volet</title><script src="/pane-host.js"></script>
    <script src="/office-js/office.js"></script><script src="/pane/trial.js"></script></head><body><p></p></body></html>`;
  await page.route(`**${PANE}`, (route) => route.fulfill({ body: html, contentType: 'text/html' }));
  await page.route('**/pane/trial.js', (route) => route.fulfill({ body: script, contentType: 'text/javascript' }));
};

/** The preview in a window of its own, which notes whatever should not happen there. */
export class Preview {
  private constructor(
    readonly page: Page,
    /** Errors of the console and of scripts, requests that left the machine, files that were missing. */
    readonly faults: readonly string[],
  ) {}

  static async open({ browser, site }: Stage, { paneScript, ...options }: WindowOptions = {}): Promise<Preview> {
    const context = await browser.newContext({ viewport: SIZE, reducedMotion: 'reduce', locale: 'fr-FR', ...options });
    const page = await context.newPage();
    const faults = faultsOf(page);
    if (paneScript !== undefined) await replacePane(page, paneScript);
    await page.goto(site.url);
    return new Preview(page, faults);
  }

  /** The add-in's pane, to find things in. */
  get pane(): FrameLocator {
    return this.page.frameLocator('#pane');
  }

  /** The frame of the add-in's pane, to run scripts in. */
  get paneFrame(): Frame {
    const found = this.page.frames().find((frame) => frame.url().endsWith(PANE));
    if (found === undefined) throw new Error('The page frames no pane.');
    return found;
  }

  /** Gives the pane a size in CSS px, whatever the window's; without a height, it is as high as the window lets it. */
  async sizePane(width: number, height?: number): Promise<void> {
    await this.page.locator('#pane-panel').evaluate((panel, wide) => {
      panel.style.width = 'auto';
      panel.style.flex = `0 0 ${wide}px`;
      panel.style.boxSizing = 'content-box';
    }, width);
    await this.page.locator('#pane').evaluate(
      (pane, [wide, high]) => {
        pane.style.cssText = high === undefined ? '' : `flex: none; width: ${wide}px; height: ${high}px`;
      },
      [width, height] as const,
    );
  }

  /** The cell at an address such as `B5` of the sheet in sight. */
  cell(address: string): Locator {
    return this.page.getByRole('gridcell', { name: new RegExp(`^${address}(?![0-9])`) });
  }

  sheetTab(name: string): Locator {
    return this.page.getByRole('tab', { name, exact: true });
  }

  /** Types into a cell as a user does, Enter included. */
  async type(address: string, text: string): Promise<void> {
    await this.cell(address).click();
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Closes the window; whatever it was for, a request of its own to another host is an error, here at the latest. */
  async close(): Promise<void> {
    await this.page.context().close();
    const abroad = requestsAbroad(this.faults);
    if (abroad.length > 0) throw new Error(abroad.join('\n'));
  }
}
