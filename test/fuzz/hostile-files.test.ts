import { newBook, newSheet } from '../../src/xlsx/new-book';
import { writeBook } from '../../src/xlsx/write-book';
import type { TakenIn } from '../hostile/take-in';
import { runHostile, type HostileFiles } from './hostile-files';
import { peak } from './peak-memory';
import { newTally } from './tally';

const sound = { workbook: writeBook(newBook([newSheet('Feuil1')])), json: '{"project":{"name":"Eau"}}' };
const READ: TakenIn = { outcome: 'read', milliseconds: 1 };

/** What is counted of three files, of which the second is taken in so. */
async function counted(second: HostileFiles['takeIn'], bounds?: HostileFiles['bounds']) {
  const tally = newTally();
  let taken = 0;
  const takeIn: HostileFiles['takeIn'] = (file) => {
    taken += 1;
    return taken === 2 ? second(file) : Promise.resolve(READ);
  };
  await runHostile(5, 3, { sound, takeIn, ...(bounds ? { bounds } : {}) }, tally);
  return tally;
}

describe('Of hostile files', () => {
  it('one that throws is told, with its seed and its number', async () => {
    const tally = await counted(() => Promise.reject(new Error('a part is missing')));
    expect(tally).toMatchObject({ badInputs: 3, refused: 0, crashes: 1 });
    expect(tally.findings).toEqual([expect.stringMatching(/^seed 5: crashes: hostile 1 .*a part is missing/s)]);
  });

  it('one that costs more than it may is told', async () => {
    const busy = () => {
      const start = process.cpuUsage().user;
      while (process.cpuUsage(undefined).user - start < 60_000);
      return Promise.resolve(READ);
    };
    const tally = await counted(busy, { milliseconds: 50, kilobytes: Infinity });
    expect(tally.findings).toEqual([expect.stringMatching(/^seed 5: crashes: hostile 1 .*ms of processor time$/)]);
  });

  it('one that fills the memory is told, however much was in use before', async () => {
    const megabyte = 1024;
    const filled = (megabytes: number) => new Uint8Array(megabytes * megabyte * 1024).fill(1).length;
    filled(200);
    const greedy = () => {
      // Where a system measures no peak anew, only what goes beyond the old one is seen.
      filled(60 + Math.max(0, peak() - process.memoryUsage.rss() / 1024) / megabyte);
      return Promise.resolve(READ);
    };
    const bounds = { milliseconds: Infinity, kilobytes: 30 * megabyte };
    expect((await counted(greedy, bounds)).findings).toEqual([
      expect.stringMatching(/^seed 5: crashes: hostile 1 .*kB of memory$/),
    ]);
    expect((await counted(() => Promise.resolve(READ), bounds)).findings).toEqual([]);
  });

  it('one that is refused is counted, and nothing else', async () => {
    const tally = await counted(() => Promise.resolve({ ...READ, outcome: 'damagedFile' }));
    expect(tally).toMatchObject({ badInputs: 3, refused: 1, crashes: 0, findings: [] });
  });
});
