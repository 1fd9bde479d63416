/** What a gesture changes comes within this many milliseconds: a paste or a sort raises many events. */
const GATHER_MS = 20;
/** Changes that follow each other faster are one run. */
const QUIET_MS = 250;

/** Turns events of a workbook into hints to read it. */
export interface Hints {
  readonly changed: () => void;
  /** Gives no hint any more of what changed so far. */
  readonly end: () => void;
}

/**
 * Tells of the first change at once: whoever types in a cell looks for it in the pane. Of what changes on without a pause it tells
 * once more, when that is over: reading the workbook again and again meanwhile would keep Excel and the pane from both.
 */
export function hints(tell: () => void): Hints {
  let first: ReturnType<typeof setTimeout> | undefined;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let wentOn = false;
  const beginTelling = (): void => {
    first = setTimeout(() => {
      first = undefined;
      tell();
    }, GATHER_MS);
  };
  return {
    changed: () => {
      if (quiet === undefined) beginTelling();
      else wentOn ||= first === undefined;
      clearTimeout(quiet);
      quiet = setTimeout(() => {
        quiet = undefined;
        if (!wentOn) return;
        wentOn = false;
        tell();
      }, QUIET_MS);
    },
    end: () => {
      clearTimeout(first);
      clearTimeout(quiet);
      [first, quiet, wentOn] = [undefined, undefined, false];
    },
  };
}
