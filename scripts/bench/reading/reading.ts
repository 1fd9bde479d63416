import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Cells, TableCells } from '../../../src/format/cells';
import type { Figure } from '../figure';
import { fillWithFiches } from '../workshop-files';
import { installPeers, PEERS, titleOf } from './peer-packages';
import { startReader, type ReadingProcess } from './reading-process';

const COUNTS = [10, 100, 1000, 10_000] as const;
/** So many files are on the disk; where more are read, they are read again. */
const DISTINCT = 1000;
/** Readers take turns of so many files, so that what else the machine does hits all alike. */
const TURN = 10;
const WARM_UP = 100;
/** The memory of so few files is that of a process that reads nothing else; more than that, the files before them are few. */
const FEW = 100;
/** Reading a file among many may take so many times what it takes among ten times fewer. */
const LINEAR = 1.3;

/** What one reader spent on so many files. */
interface Sum {
  readonly seconds: number;
  readonly processor: number;
  readonly peakBytes: number;
}

/** Reading .xlsx fiches down to names and tables, beside two readers that people use, each in a process of its own, taking turns. */
export async function* reading(): AsyncGenerator<Figure> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-reading-'));
  const without = installPeers();
  if (without !== null) console.error(without);
  const readers = (['ours', ...(without === null ? PEERS : [])] as const).map(startReader);
  try {
    await fillWithFiches(folder, DISTINCT);
    const files = (await readdir(folder)).map((name) => join(folder, name));
    await checkAlike(readers, files.slice(0, 3));
    await sums(readers, files, WARM_UP);
    yield* figuresOf(readers, files);
  } finally {
    readers.forEach(({ end }) => end());
    await rm(folder, { recursive: true, force: true });
  }
}

async function* figuresOf(readers: readonly ReadingProcess[], files: readonly string[]): AsyncGenerator<Figure> {
  let before: Sum | undefined;
  for (const count of COUNTS) {
    const spent = await sums(readers, files, count);
    const [ours, ...peers] = count > FEW ? spent : await withPeaksOfTheirOwn(spent, readers, files.slice(0, count));
    if (!ours) return;
    const name = (what: string) => `${count.toLocaleString('en-GB')} .xlsx read, ${what}`;
    const best = (pick: (sum: Sum) => number) => (peers.length > 0 ? { peer: Math.min(...peers.map(pick)) } : {});
    const rate = ({ seconds }: Sum) => rounded(count / seconds);
    const perFile = ({ processor }: Sum) => rounded(processor / count, 2);
    const fastest = peers.length > 0 ? { peer: Math.max(...peers.map(rate)) } : {};
    yield { name: name('a second'), value: rate(ours), unit: 'files/s', ...fastest };
    yield { name: name('processor a file'), value: perFile(ours), unit: 'ms', ...best(perFile) };
    yield { name: name('peak memory'), value: ours.peakBytes, unit: 'bytes', ...best(({ peakBytes }) => peakBytes) };
    for (const [place, peer] of PEERS.entries()) {
      const sum = peers[place];
      if (!sum) continue;
      yield { name: name(`a second, by ${titleOf(peer)}`), value: rate(sum), unit: 'files/s', peer: rate(ours) };
      yield {
        name: name(`processor a file, by ${titleOf(peer)}`),
        value: perFile(sum),
        unit: 'ms',
        peer: perFile(ours),
      };
      yield {
        name: name(`peak memory, by ${titleOf(peer)}`),
        value: sum.peakBytes,
        unit: 'bytes',
        peer: ours.peakBytes,
      };
    }
    if (before && count >= 1000) {
      const growth = rounded(ours.processor / count / (before.processor / (count / 10)), 2);
      yield { name: name('processor a file ÷ among ten times fewer'), value: growth, unit: '×', limit: LINEAR };
    }
    before = ours;
  }
}

/** The same sums with the peak memory of processes that read these files and nothing before them. */
async function withPeaksOfTheirOwn(
  spent: readonly Sum[],
  readers: readonly ReadingProcess[],
  files: readonly string[],
): Promise<readonly Sum[]> {
  const fresh = readers.map(({ name }) => startReader(name));
  try {
    const alone = await Promise.all(fresh.map(({ read }) => read(files)));
    return spent.map((sum, place) => ({ ...sum, peakBytes: alone[place]?.peakBytes ?? NaN }));
  } finally {
    fresh.forEach(({ end }) => end());
  }
}

/** What each reader spends on so many files, a few at a time, in an order that changes with each turn. */
async function sums(
  readers: readonly ReadingProcess[],
  files: readonly string[],
  count: number,
): Promise<readonly Sum[]> {
  const totals = readers.map(() => ({ seconds: 0, processor: 0, peakBytes: 0 }));
  for (let from = 0; from < count; from += TURN) {
    const paths = Array.from(
      { length: Math.min(TURN, count - from) },
      (_, i) => files[(from + i) % files.length] ?? '',
    );
    for (let turn = 0; turn < readers.length; turn += 1) {
      const place = (turn + from / TURN) % readers.length;
      const [reader, total] = [readers[place], totals[place]];
      if (!reader || !total) continue;
      const { milliseconds, processor, peakBytes } = await reader.read(paths);
      total.seconds += milliseconds / 1000;
      total.processor += processor;
      total.peakBytes = peakBytes;
    }
  }
  return totals;
}

/** No figure for readers that do not read the same. */
async function checkAlike(readers: readonly ReadingProcess[], files: readonly string[]): Promise<void> {
  for (const file of files) {
    const [ours, ...others] = await Promise.all(readers.map(async ({ say }) => withoutBlankEnd(await say(file))));
    for (const [place, other] of others.entries()) {
      if (!isDeepStrictEqual(other, ours))
        throw new Error(`${readers[place + 1]?.name ?? ''} reads ${file} otherwise.`);
    }
  }
}

/** Readers differ in how many blank rows they give at a table's end. */
const withoutBlankEnd = ({ names, tables }: Cells): Cells => {
  const cut = (table: TableCells | null): TableCells | null => {
    const last = table?.rows.findLastIndex((row) => row.some((value) => value !== '')) ?? -1;
    return table && { ...table, rows: table.rows.slice(0, last + 1) };
  };
  return { names, tables: Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, cut(table)])) };
};

const rounded = (value: number, digits = 1): number => Number(value.toFixed(digits));
