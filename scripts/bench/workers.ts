import type { Figure } from './figure';
import { ownTime, tasksWithin, type FindSpans, type Span } from './spans';
import { eventsOf, type ProfileNode, type TraceEvent } from './trace';
import { TRACED } from './traced-tasks';

/** Who works on a page's main thread: scripts of the page, Office.js, the emulated Excel with its sheet, or the browser for all of them. */
const WORKERS = {
  page: 'the page’s own scripts',
  office: 'Office.js',
  excel: 'the emulated Excel',
  browser: 'the browser itself',
} as const;

type Worker = keyof typeof WORKERS;

/** Milliseconds of the thread's own processor time, by who took them. */
export type Work = Readonly<Record<Worker, number>>;

/** What a trace must hold to tell who worked, which slows the page down: give these to `startTracing`. */
export const SAMPLED = [...TRACED, 'disabled-by-default-v8.cpu_profiler'];

/**
 * What each took of the thread's own processor time, at the mean of the spans that are found. How long those are is told by a trace of
 * tasks alone, and in which shares by another, of the same doings sampled.
 */
export const workIn = (timed: Buffer, sampled: Buffer, find: FindSpans): Work => {
  const events = eventsOf(timed);
  const times = find(events).map((span) => ownTime(events, span));
  const own = times.reduce((sum, time) => sum + time, 0) / times.length;
  const shares = sharesOf(eventsOf(sampled), find);
  const part = (worker: Worker): number => Number((shares[worker] * own).toFixed(1));
  return { page: part('page'), office: part('office'), excel: part('excel'), browser: part('browser') };
};

/** Figures of what each took, beside what it takes in another page where that is given. */
export function* workFigures(name: string, work: Work, peer?: Work): Generator<Figure> {
  for (const worker of ['page', 'office', 'excel', 'browser'] as const) {
    const beside = peer?.[worker] ?? 0;
    const figure = { name: `${name}, processor time of ${WORKERS[worker]}`, value: work[worker], unit: 'ms' } as const;
    yield beside > 0 ? { ...figure, peer: beside } : figure;
  }
}

const sharesOf = (events: readonly TraceEvent[], find: FindSpans): Work => {
  const work = { page: 0, office: 0, excel: 0, browser: 0 };
  for (const span of find(events)) {
    for (const { by, time } of samplesIn(events, span)) if (by) work[by] += time;
  }
  const all = Math.max(1, work.page + work.office + work.excel + work.browser);
  return { page: work.page / all, office: work.office / all, excel: work.excel / all, browser: work.browser / all };
};

interface Sample {
  readonly ts: number;
  /** What it stands for: the time since the one before it. */
  readonly time: number;
  /** Undefined: nobody that counts, or the thread had nothing to do. */
  readonly by: Worker | undefined;
}

/** The samples in a span's tasks, the first of each cut down to what lies in its task. */
function* samplesIn(events: readonly TraceEvent[], span: Span): Generator<Sample> {
  const tasks = tasksWithin(events, span);
  let at = 0;
  for (const { ts, time, by } of samplesOf(events, span.on)) {
    for (let task = tasks[at]; task && task.ts + (task.dur ?? 0) < ts; task = tasks[at]) at += 1;
    const begun = Math.max(tasks[at]?.ts ?? Infinity, span.from);
    if (ts >= begun && ts <= span.to) yield { ts, time: Math.max(0, Math.min(time, ts - begun)), by };
  }
}

function* samplesOf(events: readonly TraceEvent[], { pid, tid }: TraceEvent): Generator<Sample> {
  for (const profile of events) {
    if (profile.name !== 'Profile' || profile.pid !== pid || profile.tid !== tid) continue;
    // A trace lists its events as they were handed over, not as they came.
    const chunks = events
      .filter(({ name, id, pid: of }) => name === 'ProfileChunk' && id === profile.id && of === pid)
      .toSorted((one, other) => one.ts - other.ts);
    const nodes = new Map(
      chunks.flatMap(({ args }) => (args?.data?.cpuProfile?.nodes ?? []).map((node) => [node.id, node] as const)),
    );
    let ts = profile.args?.data?.startTime ?? profile.ts;
    for (const { args } of chunks) {
      const { timeDeltas = [], cpuProfile } = args?.data ?? {};
      for (const [index, time] of timeDeltas.entries()) {
        ts += time;
        yield { ts, time, by: workerOf(nodes, cpuProfile?.samples?.[index]) };
      }
    }
  }
}

/** What the bench itself runs in the page comes from no file, and is nobody's. */
const workerOf = (nodes: ReadonlyMap<number, ProfileNode>, sample: number | undefined): Worker | undefined => {
  const called = nodes.get(sample ?? -1);
  if (!called) return undefined;
  for (let node: ProfileNode | undefined = called; node; node = nodes.get(node.parent ?? -1)) {
    const { functionName, url = '', scriptId = 0 } = node.callFrame;
    if (functionName === '(idle)' || (url === '' && scriptId > 0)) return undefined;
    if (url.includes('/office-js/')) return 'office';
    if (/\/(?:preview|pane-host)\.js$/.test(url)) return 'excel';
    if (/^https?:/.test(url)) return 'page';
  }
  return 'browser';
};
