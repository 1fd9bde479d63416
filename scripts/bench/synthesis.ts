import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { FileSource } from '../../src/application/synthesis/file-source';
import { readFiches } from '../../src/application/synthesis/read-fiches';
import { xlsxFiles } from '../../src/xlsx/xlsx-files';
import { folderFiles } from '../synthesis/folder-files';
import type { Figure } from './figure';
import { keptBytes } from './heap';
import { checkProgress } from './progress-told';
import { fillWithFiches } from './workshop-files';

const COUNTS = [10, 100, 1000] as const;
const MOST = 1000;
/** Reading a file among a thousand may take so many times what it takes among a hundred. */
const LINEAR = 1.3;
/** Bytes that a file may leave on the heap: its scores, its name, and no part of the workbook. */
const KEPT = 16_384;
const HEAP_EVERY = 100;
const STOP_AFTER = 50;

/** Bringing .xlsx fiches together from a folder: time, memory and stopping. It ends with an error where progress is told otherwise than file by file. */
export async function* synthesis(): AsyncGenerator<Figure> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-synthesis-'));
  try {
    const size = await fillWithFiches(folder, MOST);
    yield { name: 'a fiche read', value: size, unit: 'bytes' };
    const sources = await folderFiles(folder, '');
    if (typeof sources === 'string') throw new Error(sources);
    yield* figuresOf(sources);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function* figuresOf(sources: readonly FileSource[]): AsyncGenerator<Figure> {
  // The first files are read by code that nothing has made fast yet.
  await timed(sources.slice(0, 100));
  const processor = new Map<number, number>();
  for (const count of COUNTS) {
    const run = await timed(sources.slice(0, count));
    processor.set(count, run.processor / count);
    yield { name: `${count} fiches read`, value: rounded(run.seconds, 2), unit: 's' };
    yield { name: `${count} fiches, a second`, value: rounded(count / run.seconds, 1), unit: 'files/s' };
    yield { name: `${count} fiches, processor a file`, value: rounded(run.processor / count, 2), unit: 'ms' };
  }
  const ratio = (processor.get(1000) ?? NaN) / (processor.get(100) ?? NaN);
  yield { name: 'processor a file, among 1,000 ÷ among 100', value: rounded(ratio, 2), unit: '×', limit: LINEAR };
  const heap = await heapOf(sources);
  yield { name: 'heap kept a file, at most', value: heap.kept, unit: 'bytes', limit: KEPT };
  yield { name: 'heap kept by the last 500 ÷ by the first 500', value: heap.growth, unit: '×', limit: LINEAR };
  yield {
    name: `files opened after a stop at ${STOP_AFTER}`,
    value: await openedAfterStop(sources),
    unit: 'files',
    limit: 1,
  };
}

/** Time to read and score these files, by the clock and by the processor (ms). */
async function timed(sources: readonly FileSource[]) {
  const told: number[] = [];
  const [before, start] = [process.cpuUsage(), performance.now()];
  const { fiches } = await readFiches(xlsxFiles, sources, { onProgress: (done) => void told.push(done) });
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  if (fiches.length !== sources.length) throw new Error(`${fiches.length} of ${sources.length} fiches were read.`);
  checkProgress(told, sources.length);
  return { seconds, processor: (user + system) / 1000 };
}

/** What reading leaves on the heap, swept after each hundred files: the most that a file comes to, and whether later files leave more. */
async function heapOf(sources: readonly FileSource[]) {
  const start = keptBytes();
  const kept = new Map<number, number>();
  await readFiches(xlsxFiles, sources, {
    onProgress: (done) => {
      if (done % HEAP_EVERY === 0) kept.set(done, keptBytes() - start);
    },
  });
  const [half = NaN, whole = NaN] = [kept.get(MOST / 2), kept.get(MOST)];
  return {
    kept: Math.round(Math.max(...[...kept].map(([done, bytes]) => bytes / done))),
    growth: rounded((whole - half) / half, 2),
  };
}

/** How many files are opened once the reading was told to stop. */
async function openedAfterStop(sources: readonly FileSource[]): Promise<number> {
  const stop = new AbortController();
  let opened = 0;
  const watched = sources.map((source) => ({
    ...source,
    read: () => {
      opened += 1;
      return source.read();
    },
  }));
  const onProgress = (done: number) => {
    if (done === STOP_AFTER) stop.abort();
  };
  const { cancelled } = await readFiches(xlsxFiles, watched, { onProgress, signal: stop.signal });
  if (!cancelled) throw new Error('The reading was not stopped.');
  return opened - STOP_AFTER;
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
