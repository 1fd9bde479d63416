import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchOptions } from 'playwright-core';

const UNPACK = `
  import chromium from '@sparticuz/chromium';
  console.log(await chromium.executablePath());
`;

/**
 * Unpacks the browser that comes with the package @sparticuz/chromium, with the libraries and fonts that a bare Linux lacks.
 * Throws where the package has no browser for this machine.
 */
export const packagedBrowser = (folder: string): LaunchOptions => {
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error(`@sparticuz/chromium has no browser for ${process.platform} ${process.arch}.`);
  mkdirSync(folder, { recursive: true });
  // The package unpacks into TMPDIR, and its libraries only where it believes to run on AWS Lambda.
  const executablePath = execFileSync(process.execPath, ['--input-type=module', '-e', UNPACK], {
    encoding: 'utf8',
    env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
  }).trim();
  const fonts = join(folder, 'fonts.conf');
  writeFileSync(
    fonts,
    `<?xml version="1.0"?>
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`,
  );
  const env = { ...process.env, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: fonts };
  return {
    executablePath,
    args: ['--no-sandbox'],
    env,
  };
};
