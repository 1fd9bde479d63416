import { join } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { serve, type Site } from '../../../scripts/preview/serve';
import { startBrowser } from './find-browser';

/** A browser with the built preview served to it, for one test file. */
export interface Stage {
  readonly browser: Browser;
  readonly site: Site;
  readonly close: () => Promise<void>;
}

export const openStage = async (): Promise<Stage> => {
  const site = await serve(join(process.cwd(), 'out', 'tested'), 0);
  const browser = await startBrowser();
  return {
    browser,
    site,
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
};

/** The preview in a page of its own, which notes whatever should not happen there. */
export class Preview {
  private constructor(
    readonly page: Page,
    /** Errors of the console and of scripts, requests that left the machine, files that were missing. */
    readonly faults: readonly string[],
  ) {}

  /** `paneScript` puts a pane of the test's own in the place of the add-in's: the real Office.js, then this script. */
  static async open({ browser, site }: Stage, paneScript?: string): Promise<Preview> {
    const size = { width: 1400, height: 900 };
    const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce', locale: 'fr-FR' });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(`Console: ${message.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`Error: ${error.message}`));
    page.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol !== 'data:' && protocol !== 'blob:' && hostname !== 'localhost')
        faults.push(`A request left this machine: ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
    });
    if (paneScript !== undefined) {
      const html = `<!doctype html><html lang="fr"><head><title>Volet</title><script src="/pane-host.js"></script>
        <script src="/office-js/office.js"></script><script src="/pane/trial.js"></script></head><body><p></p></body></html>`;
      await page.route('**/pane/taskpane.html', (route) => route.fulfill({ body: html, contentType: 'text/html' }));
      await page.route('**/pane/trial.js', (route) =>
        route.fulfill({ body: paneScript, contentType: 'text/javascript' }),
      );
    }
    await page.goto(site.url);
    return new Preview(page, faults);
  }

  /** The add-in's pane. */
  get pane(): FrameLocator {
    return this.page.frameLocator('#pane');
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

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
