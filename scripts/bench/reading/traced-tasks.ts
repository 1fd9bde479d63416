/** One task of a page's main thread, in milliseconds. */
export interface Task {
  readonly clock: number;
  /** Of the thread's own processor time: what others do on the machine adds nothing. */
  readonly processor: number;
}

/** An event of Chromium's trace; times are in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

/** The tasks that began and ended between two marks, on the thread that set them. */
export const tasksBetween = (trace: Buffer, from: string, to: string): readonly Task[] => {
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { readonly traceEvents: readonly TraceEvent[] };
  const [start, end] = [from, to].map((mark) => traceEvents.find(({ name }) => name === mark));
  if (!start || !end) throw new Error('The trace has no marks.');
  const tasks = traceEvents.filter(
    ({ name, pid, tid, ts, dur = 0 }) =>
      name === 'ThreadControllerImpl::RunTask' &&
      pid === start.pid &&
      tid === start.tid &&
      ts >= start.ts &&
      ts + dur <= end.ts,
  );
  if (tasks.length === 0) throw new Error('The trace has no tasks.');
  return tasks.map(({ dur = 0, tdur = 0 }) => ({ clock: dur / 1000, processor: tdur / 1000 }));
};
