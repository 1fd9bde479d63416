import { eventsOf, marksOf, tasksOf, type TraceEvent } from './trace';

/** One task of a page's main thread, in milliseconds. */
export interface Task {
  readonly clock: number;
  /** Of the thread's own processor time: what others do on the machine adds nothing. */
  readonly processor: number;
}

/** What a trace must hold for its tasks to be found: give these to `startTracing`. */
export const TRACED = ['toplevel', 'blink.user_timing'];

/** The tasks that began and ended between two marks, on the thread that set them. */
export const tasksBetween = (trace: Buffer, from: string, to: string): readonly Task[] => {
  const events = eventsOf(trace);
  const [start] = marksOf(events, from);
  const [end] = marksOf(events, to);
  if (!start || !end) throw new Error('The trace has no marks.');
  return timesOf(tasksOf(events, start).filter(({ ts, dur = 0 }) => ts >= start.ts && ts + dur <= end.ts));
};

/** The tasks in which a mark was set, one for each time. */
export const tasksMarked = (trace: Buffer, mark: string): readonly Task[] => {
  const events = eventsOf(trace);
  const marks = marksOf(events, mark);
  const [first] = marks;
  const tasks = first ? tasksOf(events, first) : [];
  return timesOf(marks.flatMap(({ ts: at }) => tasks.find(({ ts, dur = 0 }) => ts <= at && at <= ts + dur) ?? []));
};

const timesOf = (tasks: readonly TraceEvent[]): readonly Task[] => {
  if (tasks.length === 0) throw new Error('The trace has no tasks.');
  return tasks.map(({ dur = 0, tdur = 0 }) => ({ clock: dur / 1000, processor: tdur / 1000 }));
};
