import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const sweep = (() => {
  setFlagsFromString('--expose_gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('This Node cannot be asked to sweep its heap.');
  return () => void collect();
})();

/** What stays on the heap once all that nothing holds any more is swept away, in bytes. */
export const keptBytes = (): number => {
  sweep();
  return process.memoryUsage().heapUsed;
};
