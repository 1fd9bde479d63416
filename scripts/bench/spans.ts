import { marksOf, tasksOf, type TraceEvent } from './trace';

/** A stretch of time on a page's main thread, in microseconds of the trace. */
export interface Span {
  /** An event of the thread. */
  readonly on: TraceEvent;
  readonly from: number;
  readonly to: number;
}

export type FindSpans = (events: readonly TraceEvent[]) => readonly Span[];

/** From a mark to the next of another name, each time both were set. */
export const between =
  (from: string, to: string): FindSpans =>
  (events) => {
    const begins = marksOf(events, from);
    return marksOf(events, to).flatMap((end) => {
      const begin = begins.filter(({ ts, pid, tid }) => ts < end.ts && pid === end.pid && tid === end.tid).at(-1);
      return begin ? [{ on: end, from: begin.ts, to: end.ts }] : [];
    });
  };

/** The tasks in which a mark was set. */
export const tasksWith =
  (mark: string): FindSpans =>
  (events) =>
    marksOf(events, mark).flatMap((on) => {
      const task = tasksOf(events, on).find(({ ts, dur = 0 }) => ts <= on.ts && on.ts <= ts + dur);
      return task ? [{ on, from: task.ts, to: task.ts + (task.dur ?? 0) }] : [];
    });

/** The tasks of a span, the first first; those that reach beyond it included. */
export const tasksWithin = (events: readonly TraceEvent[], { on, from, to }: Span): readonly TraceEvent[] =>
  tasksOf(events, on)
    .filter(({ ts, dur = 0 }) => ts < to && ts + dur > from)
    .toSorted((one, other) => one.ts - other.ts);

/** The thread's own processor time in a span, in milliseconds; of a task that reaches beyond it, the part that lies in it. */
export const ownTime = (events: readonly TraceEvent[], span: Span): number =>
  tasksWithin(events, span).reduce((sum, { ts, dur = 0, tdur = 0 }) => {
    const within = Math.min(ts + dur, span.to) - Math.max(ts, span.from);
    return sum + (dur > 0 ? (tdur * within) / dur : 0) / 1000;
  }, 0);
