import { fork } from 'node:child_process';
import { join } from 'node:path';

import { giantFiles } from './giant-parts';
import type { GiantRead } from './read-giants';

/** Megabytes of heap: several times the part, a fortieth of what a page has. */
const HEAP = 96;
/** Of processor time, for reading one file twice. */
const LONGEST = 8;

/** What a process of its own makes of them, until it ends: whatever kills it does not end the tests. */
const readApart = (): Promise<readonly GiantRead[]> =>
  new Promise((resolve) => {
    const child = fork(join(__dirname, 'read-giants.ts'), {
      execArgv: ['--import', 'tsx', `--max-old-space-size=${HEAP}`],
      silent: true,
    });
    const reads: GiantRead[] = [];
    child.on('message', (read) => reads.push(read as GiantRead));
    child.once('exit', () => resolve(reads));
  });

describe('A small file of one giant part', () => {
  it('is read or refused as too large, in good time and within a small heap', async () => {
    const reads = await readApart();
    expect(reads.map(({ what, whole, values }) => ({ what, whole, values }))).toEqual(
      giantFiles.map(({ what, expected }) => ({ what, whole: expected, values: expected })),
    );
    for (const { what, seconds } of reads) expect({ what, slow: seconds > LONGEST }).toEqual({ what, slow: false });
  });
});
