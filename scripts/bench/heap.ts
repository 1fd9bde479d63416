import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const sweep = (() => {
  setFlagsFromString('--expose_gc');
  const collect = runInNewContext('gc') as (() => void) | undefined;
  if (!collect) throw new Error('This Node cannot be asked to sweep its heap.');
  return collect;
})();

/** What stays on the heap once all that nothing holds any more is swept away, in bytes. */
export const keptBytes = (): number => {
  sweep();
  return process.memoryUsage().heapUsed;
};
