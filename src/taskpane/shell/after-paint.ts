/** Where the browser does not paint, nobody waits longer, in milliseconds. */
const LONGEST = 100;

/**
 * Resolves once what was just drawn is on the screen. At once where the pane is out of sight, and as soon as it goes: a browser that
 * closes it paints no more, and whoever waits for a paint to save something is to save it then.
 */
export function afterPaint(): Promise<void> {
  if (document.visibilityState === 'hidden') return Promise.resolve();
  return new Promise((resolve) => {
    const gone = new AbortController();
    const done = (): void => {
      clearTimeout(late);
      gone.abort();
      resolve();
    };
    const late = setTimeout(done, LONGEST);
    document.addEventListener('visibilitychange', done, { signal: gone.signal });
    window.addEventListener('pagehide', done, { signal: gone.signal });
    // What is asked for in a frame comes after that frame is painted.
    requestAnimationFrame(() => void setTimeout(done));
  });
}
