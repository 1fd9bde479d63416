import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';
import { packagedBrowser } from './packaged-browser';

const INSTALLED = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

interface Candidate {
  readonly name: string;
  readonly options: () => LaunchOptions;
}

const installed = (path: string): Candidate => ({
  name: path,
  options: () => ({ executablePath: path, args: ['--no-sandbox'] }),
});

const packaged: Candidate = {
  name: '@sparticuz/chromium',
  options: () => packagedBrowser(join(process.cwd(), 'out', 'browser')),
};

/** CHROME_PATH names the browser to take; TEST_BROWSER=packaged takes the one from the package, whatever is installed. */
const candidates = (): readonly Candidate[] => {
  const chosen = process.env['CHROME_PATH'];
  if (process.env['TEST_BROWSER'] === 'packaged') return [packaged];
  if (chosen !== undefined && chosen !== '') return [installed(chosen)];
  const channels = ['chrome', 'msedge'].map((channel) => ({ name: channel, options: () => ({ channel }) }));
  return [...INSTALLED.filter((path) => existsSync(path)).map(installed), ...channels, packaged];
};

const firstLine = (error: unknown): string =>
  String(error instanceof Error ? error.message : error).split('\n')[0] ?? '';

/** Starts the first browser that runs here, with `more` on its command line. Where none does, fails and says what to install. */
export const startBrowser = async (more: readonly string[] = []): Promise<Browser> => {
  const failures: string[] = [];
  for (const { name, options } of candidates()) {
    try {
      const found = options();
      return await chromium.launch({ ...found, args: [...(found.args ?? []), ...more] });
    } catch (error) {
      failures.push(`- ${name}: ${firstLine(error)}`);
    }
  }
  throw new Error(
    [
      'No browser could be started for the browser tests. Install Chrome, Edge or Chromium (Debian: apt-get install chromium),',
      'or set CHROME_PATH to one. Tried:',
      ...failures,
    ].join('\n'),
  );
};
