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

/** What a trace must hold for its tasks to be found: give these to `startTracing`. */
export const TRACED = ['toplevel', 'blink.user_timing'];

/** The tasks that began and ended between two marks, on the thread that set them. */
export const tasksBetween = (trace: Buffer, from: string, to: string): readonly Task[] => {
  const events = eventsOf(trace);
  const [start, end] = [from, to].map((mark) => events.find(({ name }) => name === mark));
  if (!start || !end) throw new Error('The trace has no marks.');
  return timesOf(tasksOf(events, start).filter(({ ts, dur = 0 }) => ts >= start.ts && ts + dur <= end.ts));
};

/** The tasks in which a mark was set, one for each time. */
export const tasksMarked = (trace: Buffer, mark: string): readonly Task[] => {
  const events = eventsOf(trace);
  const marks = events.filter(({ name }) => name === mark);
  const [first] = marks;
  if (!first) throw new Error('The trace has no marks.');
  const tasks = tasksOf(events, first);
  return timesOf(marks.flatMap(({ ts: at }) => tasks.find(({ ts, dur = 0 }) => ts <= at && at <= ts + dur) ?? []));
};

const eventsOf = (trace: Buffer): readonly TraceEvent[] =>
  (JSON.parse(trace.toString('utf8')) as { readonly traceEvents: readonly TraceEvent[] }).traceEvents;

const tasksOf = (events: readonly TraceEvent[], mark: TraceEvent): readonly TraceEvent[] =>
  events.filter(
    ({ name, pid, tid }) => name === 'ThreadControllerImpl::RunTask' && pid === mark.pid && tid === mark.tid,
  );

const timesOf = (tasks: readonly TraceEvent[]): readonly Task[] => {
  if (tasks.length === 0) throw new Error('The trace has no tasks.');
  return tasks.map(({ dur = 0, tdur = 0 }) => ({ clock: dur / 1000, processor: tdur / 1000 }));
};
