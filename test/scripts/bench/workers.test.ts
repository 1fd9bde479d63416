import { between, ownTime, tasksWith } from '../../../scripts/bench/spans';
import { workFigures, workIn } from '../../../scripts/bench/workers';
import type { TraceEvent } from '../../../scripts/bench/trace';

const MAIN = { pid: 1, tid: 2 };

const task = (ts: number, dur: number, tdur = dur): TraceEvent => ({
  ...MAIN,
  name: 'ThreadControllerImpl::RunTask',
  ts,
  dur,
  tdur,
});
const mark = (name: string, ts: number): TraceEvent => ({ ...MAIN, name, ts });
const traced = (...traceEvents: readonly TraceEvent[]): Buffer => Buffer.from(JSON.stringify({ traceEvents }));

const NODES = [
  { id: 1, callFrame: { functionName: '(root)' } },
  { id: 2, parent: 1, callFrame: { functionName: '(idle)' } },
  { id: 3, parent: 1, callFrame: { functionName: '(program)' } },
  { id: 4, parent: 1, callFrame: { functionName: 'draw', url: 'http://localhost:1/pane/taskpane.1.js', scriptId: 7 } },
  { id: 5, parent: 4, callFrame: { functionName: 'sync', url: 'http://localhost:1/office-js/excel.js', scriptId: 8 } },
  { id: 6, parent: 5, callFrame: { functionName: 'answer', url: 'http://localhost:1/preview.js', scriptId: 9 } },
  { id: 7, parent: 6, callFrame: { functionName: 'stringify' } },
  { id: 8, parent: 1, callFrame: { functionName: 'looking', scriptId: 10 } },
];

/** A profile with a sample at each of these times, of these functions. */
const profile = (startTime: number, samples: readonly (readonly [ts: number, node: number])[]): TraceEvent[] => [
  { ...MAIN, id: '0x1', name: 'Profile', ts: startTime, args: { data: { startTime } } },
  {
    ...MAIN,
    tid: 99,
    id: '0x1',
    name: 'ProfileChunk',
    ts: startTime,
    args: {
      data: {
        timeDeltas: samples.map(([ts], index) => ts - (samples[index - 1]?.[0] ?? startTime)),
        cpuProfile: { nodes: NODES, samples: samples.map(([, node]) => node) },
      },
    },
  },
];

describe('The work of a page’s main thread', () => {
  it('is told apart by whose script was at work, natives being those of their callers', () => {
    const events = [
      mark('from', 1000),
      task(1000, 8000),
      mark('to', 9000),
      ...profile(1000, [
        [3000, 4],
        [4000, 5],
        [6000, 6],
        [7000, 7],
        [9000, 3],
      ]),
    ];
    const work = workIn(traced(...events), traced(...events), between('from', 'to'));
    expect(work).toEqual({ page: 2, office: 1, excel: 3, browser: 2 });
  });

  it('is as long as the thread itself worked, without the waiting, and without what the bench did', () => {
    const timed = [mark('from', 0), task(100, 4000, 1000), task(5000, 4000, 1000), mark('to', 10_000)];
    const sampled = [
      mark('from', 0),
      task(1000, 1000),
      task(8000, 2000),
      mark('to', 10_000),
      // The second stands for the time since its task began, not since the sample before it.
      ...profile(0, [
        [2000, 4],
        [7000, 2],
        [9000, 5],
        [10_000, 8],
      ]),
    ];
    expect(workIn(traced(...timed), traced(...sampled), between('from', 'to'))).toEqual({
      page: 1,
      office: 1,
      excel: 0,
      browser: 0,
    });
  });

  it('is found between marks, each time, and in the tasks in which a mark was set', () => {
    const events = [
      mark('from', 0),
      task(0, 1000),
      mark('to', 500),
      task(2000, 1000, 600),
      mark('from', 2000),
      mark('to', 2500),
    ];
    const times = (spans: ReturnType<ReturnType<typeof between>>) => spans.map((span) => ownTime(events, span));
    expect(times(between('from', 'to')(events))).toEqual([0.5, 0.3]);
    expect(times(tasksWith('to')(events))).toEqual([1, 0.6]);
    expect(() => between('from', 'nowhere')(events)).toThrow('no mark “nowhere”');
  });

  it('stands beside that of another page, where there is any', () => {
    const work = { page: 8, office: 4, excel: 1, browser: 2 };
    const figures = [...workFigures('start', work, { page: 2, office: 4, excel: 0, browser: 1 })];
    expect(figures.map(({ value, peer }) => [value, peer])).toEqual([
      [8, 2],
      [4, 4],
      [1, undefined],
      [2, 1],
    ]);
  });
});
