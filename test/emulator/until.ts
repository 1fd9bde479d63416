import { setImmediate } from 'node:timers/promises';

/** Waits for a condition that an event handler brings about; a test that never gets there ends by the runner's own limit. */
export const until = async (met: () => boolean): Promise<void> => {
  while (!met()) await setImmediate();
};
