import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Cells } from '../../../src/format/cells';
import type { Peer } from './peer-packages';
import type { Spent, Wanted } from './reader-process';

const SCRIPT = fileURLToPath(new URL('reader-process.ts', import.meta.url));

/** A reader in a process of its own. */
export interface ReadingProcess {
  readonly name: Peer | 'ours';
  readonly read: (paths: readonly string[]) => Promise<Spent>;
  readonly say: (path: string) => Promise<Cells>;
  readonly end: () => void;
}

export const startReader = (name: Peer | 'ours'): ReadingProcess => {
  const child = fork(SCRIPT, [name], { execArgv: ['--import', 'tsx'], serialization: 'advanced' });
  const ask = (wanted: Wanted): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const ended = (): void => reject(new Error(`The process that reads with ${name} has ended.`));
      child.once('exit', ended);
      child.once('message', (answer) => {
        child.off('exit', ended);
        resolve(answer);
      });
      child.send(wanted);
    });
  return {
    name,
    read: async (paths) => (await ask({ read: paths })) as Spent,
    say: async (path) => (await ask({ say: path })) as Cells,
    end: () => child.disconnect(),
  };
};
