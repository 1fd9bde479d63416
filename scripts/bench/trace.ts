/** An event of Chromium's trace; times are in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Of the thread's own processor time. */
  readonly tdur?: number;
  readonly id?: string;
  readonly args?: { readonly data?: ProfileData };
}

/** What an event tells of a profile: where it begins, or a chunk of it. */
export interface ProfileData {
  readonly startTime?: number;
  readonly timeDeltas?: readonly number[];
  readonly cpuProfile?: { readonly nodes?: readonly ProfileNode[]; readonly samples?: readonly number[] };
}

/** A function as it was called from another. */
export interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  /** A script that no file holds has a number and no address; what the browser brings has neither. */
  readonly callFrame: { readonly functionName: string; readonly url?: string; readonly scriptId?: number };
}

export const eventsOf = (trace: Buffer): readonly TraceEvent[] =>
  (JSON.parse(trace.toString('utf8')) as { readonly traceEvents: readonly TraceEvent[] }).traceEvents;

/** The tasks of the thread on which an event came. */
export const tasksOf = (events: readonly TraceEvent[], { pid, tid }: TraceEvent): readonly TraceEvent[] =>
  events.filter((event) => event.name === 'ThreadControllerImpl::RunTask' && event.pid === pid && event.tid === tid);

/** When a mark was set, each time. */
export const marksOf = (events: readonly TraceEvent[], mark: string): readonly TraceEvent[] => {
  const marks = events.filter(({ name }) => name === mark);
  if (marks.length === 0) throw new Error(`The trace has no mark “${mark}”.`);
  return marks;
};
