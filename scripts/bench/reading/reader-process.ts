import { readFile } from 'node:fs/promises';
import type { Cells } from '../../../src/format/cells';
import { peakMemory } from '../peak-memory';
import type { Peer } from './peer-packages';
import { readerOf } from './readers';

/** What is asked of a process that reads: files to read, or one of which it is to say what it read. */
export type Wanted = { readonly read: readonly string[] } | { readonly say: string };

export interface Spent {
  /** By the clock, and of the process's own processor time: the sweeping of its heap included. */
  readonly milliseconds: number;
  readonly processor: number;
  /** The most memory that the process had so far. */
  readonly peakBytes: number;
}

const bytesOf = async (path: string): Promise<Uint8Array> => new Uint8Array(await readFile(path));

/** A process of one reader: what one leaves on its heap costs the others nothing. */
const serve = async (name: Peer | 'ours'): Promise<void> => {
  const reader = await readerOf(name);
  const answer = (message: Spent | Cells): void => void process.send?.(message);
  const spend = async (paths: readonly string[]): Promise<Spent> => {
    const [before, start] = [process.cpuUsage(), performance.now()];
    for (const path of paths) await reader(await bytesOf(path));
    const milliseconds = performance.now() - start;
    const { user, system } = process.cpuUsage(before);
    const processor = (user + system) / 1000;
    return { milliseconds, processor, peakBytes: peakMemory() };
  };
  process.on('message', (wanted: Wanted) => {
    const work = 'say' in wanted ? bytesOf(wanted.say).then(reader) : spend(wanted.read);
    // What cannot be read ends the process, and with it the bench.
    void work.then(answer);
  });
};

await serve(process.argv[2] as Peer | 'ours');
