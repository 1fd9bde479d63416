import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { startBrowser } from '../../scripts/browser/find-browser';
import { TESTED_FOLDER } from './harness/tested-stage';

/** Builds the preview once for all browser tests, and makes sure that a browser runs before any of them starts. */
export default async function setup(): Promise<void> {
  const browser = await startBrowser();
  await browser.close();
  const cli = createRequire(join(process.cwd(), 'package.json')).resolve('webpack-cli/bin/cli.js');
  const args = [cli, '--mode', 'production', '--env', 'preview', '--env', `output=${TESTED_FOLDER}`];
  const built = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The preview could not be built.\n${built.stdout}${built.stderr}`);
}
