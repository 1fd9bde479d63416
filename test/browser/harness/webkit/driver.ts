import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { shows } from '../shows';
import { WebDriverSession } from './session';

/** What the screen of xvfb-run has room for, and the preview needs. */
const WINDOW = { width: 1270, height: 1000 };
const LIBRARIES = '/usr/lib';

/** The little browser that comes with WebKitGTK's libraries; undefined where it is not installed. */
const miniBrowser = (): string | undefined => {
  if (!existsSync(LIBRARIES)) return undefined;
  const folders = readdirSync(LIBRARIES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .map(({ name }) => join(LIBRARIES, name))
    .flatMap((folder) => ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((part) => join(folder, part)))
    .map((folder) => join(folder, 'MiniBrowser'))
    .find((path) => existsSync(path));
};

const isMissing = (program: string, flag: string): boolean =>
  spawnSync(program, [flag], { stdio: 'ignore' }).error !== undefined;

/** Why WebKit cannot run here, as a sentence; undefined where it can. */
export const webKitMissing = (): string | undefined => {
  const missing = [
    ...(isMissing('WebKitWebDriver', '--version') || miniBrowser() === undefined ? ['webkit2gtk-driver'] : []),
    ...(isMissing('xvfb-run', '--help') ? ['xvfb'] : []),
  ];
  return missing.length === 0 ? undefined : `WebKit is not installed (Debian: apt-get install ${missing.join(' ')}).`;
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/status`).then(
    ({ ok }) => ok,
    () => false,
  );

export interface RunningWebKit {
  readonly session: WebDriverSession;
  readonly close: () => Promise<void>;
}

/** Starts WebKit on a screen of its own, driven by WebDriver. */
export const startWebKit = async (): Promise<RunningWebKit> => {
  const port = await freePort();
  // A group of its own, so that the screen and the browser end with the driver.
  const child = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${port}`], { stdio: 'ignore', detached: true });
  const { pid } = child;
  if (pid === undefined) throw new Error('xvfb-run could not be started.');
  const stop = (): void => {
    process.kill(-pid);
  };
  try {
    const url = `http://127.0.0.1:${port}`;
    await shows(() => answers(url), true);
    const session = await WebDriverSession.open(url, {
      'webkitgtk:browserOptions': { binary: miniBrowser(), args: ['--automation'] },
    });
    await session.resize(WINDOW.width, WINDOW.height);
    return {
      session,
      close: async () => {
        try {
          await session.close();
        } finally {
          stop();
        }
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
};
