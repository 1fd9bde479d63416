import { join } from 'node:path';
import type { SecureContextOptions } from 'node:tls';
import webpack from 'webpack';
import config from '../../webpack.config.js';
import { portInUse, serve } from '../preview/serve';

/** The port of the manifest's address. */
const PORT = 3000;
const FOLDER = join(process.cwd(), 'out', 'dev');

/** Resolves when the add-in is built for the first time; it is built anew, and told, at each change of a file. */
const buildAndWatch = (): Promise<void> =>
  new Promise((resolve) => {
    webpack([config({ output: FOLDER }, { mode: 'development' })].flat()).watch({}, (error, stats) => {
      const report = { all: false, errors: true, warnings: true, builtAt: true, timings: true };
      console.log(error?.message ?? stats?.toString(report));
      resolve();
    });
  });

/**
 * Serves the add-in to Excel over https, built for developers; the pane shows a change once it is loaded again. Returns the exit
 * code where it cannot.
 */
export const runDevServer = async (certificate: SecureContextOptions | undefined): Promise<number | undefined> => {
  if (certificate === undefined) {
    console.error(
      'Excel loads add-ins over https alone, and this machine has no certificate for localhost that it trusts.\nHave one made: npx office-addin-dev-certs install',
    );
    return 1;
  }
  console.log('Building the add-in…');
  // Excel opens the pane as soon as the address answers.
  await buildAndWatch();
  try {
    const { url } = await serve(FOLDER, PORT, certificate);
    console.log(`The add-in: ${url}taskpane.html\nStop with Ctrl+C.`);
    return undefined;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    console.error(portInUse(error) ? `Port ${PORT} is in use: stop what is served there.` : why);
    // The watching of files would keep the process alive.
    process.exit(1);
  }
};
