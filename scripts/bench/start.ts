import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { buildBarePage, serveBarePage, type BarePage } from './bare-pages';
import { openBenchPane, type BenchPane } from './bench-pane';
import { percentile, type Figure } from './figure';
import { BEGUN, loaded, shownMark, watchFirstShown } from './first-shown';
import { between } from './spans';
import { TRACED } from './traced-tasks';
import { SAMPLED, workFigures, workIn, type Work } from './workers';

const BENCH = join(process.cwd(), 'out', 'bench');
const ROUNDS = 9;
/** Rounds to see who works: sampling slows them down, so that they are none of those timed. */
const SAMPLED_ROUNDS = 9;
const SLOWED = 4;
const READY = { ready: '.fui-FluentProvider' };
const PANE = { first: '[role="tabpanel"] input', answer: '[role="tabpanel"] input[type="radio"]' };

interface Measured {
  readonly name: 'empty' | 'waiting' | 'pane';
  readonly address: string;
  /** What it shows last of what is looked for. */
  readonly shows: Readonly<Record<string, string>>;
}

/** From navigation to the first field and to the first answer possible, beside two bare pages, the processor slowed down. */
export async function* start(): AsyncGenerator<Figure> {
  const bare: readonly BarePage[] = ['empty', 'waiting'];
  for (const page of bare) await buildBarePage(page, join(BENCH, page));
  const pane = await openBenchPane();
  const { page, paneFrame } = pane.parts.preview;
  for (const name of bare) serveBarePage(name, join(BENCH, name), join(BENCH, 'preview'));
  await watchFirstShown(page, { ...READY, ...PANE });
  const address = paneFrame.url();
  const pages: readonly Measured[] = [
    ...bare.map((name) => ({ name, address: new URL(`/${name}/page.html`, address).href, shows: READY })),
    { name: 'pane', address, shows: PANE },
  ];
  await pane.slow(SLOWED);
  await rounds(paneFrame, pane, pages, 1);
  await pane.browser.startTracing(page, { categories: TRACED });
  yield* timeFigures(await rounds(paneFrame, pane, pages, ROUNDS));
  const timed = await pane.browser.stopTracing();
  await pane.browser.startTracing(page, { categories: SAMPLED });
  await rounds(paneFrame, pane, pages, SAMPLED_ROUNDS);
  yield* splitFigures(pages, timed, await pane.browser.stopTracing());
  await pane.close();
}

type Times = Readonly<Record<Measured['name'], readonly Readonly<Record<string, number>>[]>>;

/** In turns, so that whatever else the machine does slows all down alike. */
const rounds = async (frame: Frame, pane: BenchPane, pages: readonly Measured[], count: number): Promise<Times> => {
  const times: Record<Measured['name'], Readonly<Record<string, number>>[]> = { empty: [], waiting: [], pane: [] };
  for (let round = 0; round < count; round += 1) {
    for (const { name, address, shows } of pages) {
      times[name].push(await loaded(frame, address, Object.keys(shows)));
      if (name === 'pane') await pane.saved();
    }
  }
  return times;
};

function* timeFigures({ empty, waiting, pane }: Times): Generator<Figure> {
  const median = (rounds: Times['pane'], name: string): number =>
    Math.round(
      percentile(
        rounds.map((times) => times[name] ?? NaN),
        0.5,
      ),
    );
  const bareTime = median(empty, 'ready');
  const leastTime = median(waiting, 'ready');
  const after = `CPU ÷ ${SLOWED}, median`;
  for (const [name, what] of [
    ['first', 'the first field'],
    ['answer', 'the first answer possible'],
  ] as const) {
    const value = median(pane, name);
    yield { name: `navigation to ${what}, ${after}, beside the empty page`, value, unit: 'ms', peer: bareTime };
    yield { name: `navigation to ${what}, ${after}, beside one answer of Excel’s`, value, unit: 'ms', peer: leastTime };
  }
  yield { name: `navigation to one answer of Excel’s, ${after}`, value: leastTime, unit: 'ms', peer: bareTime };
}

/** Who works until each page shows what it is for. */
function* splitFigures(pages: readonly Measured[], timed: Buffer, sampled: Buffer): Generator<Figure> {
  const works = new Map<string, Work>();
  for (const { name, address, shows } of pages) {
    for (const shown of Object.keys(shows)) {
      works.set(`${name} ${shown}`, workIn(timed, sampled, between(BEGUN, shownMark(shown, address))));
    }
  }
  for (const [shown, what] of [
    ['pane first', 'the first field'],
    ['pane answer', 'the first answer possible'],
    ['waiting ready', 'one answer of Excel’s'],
  ] as const) {
    const work = works.get(shown);
    if (work) yield* workFigures(`navigation to ${what}, CPU ÷ ${SLOWED}`, work, works.get('empty ready'));
  }
}
