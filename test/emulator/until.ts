import { setImmediate } from 'node:timers/promises';

/** Lets pending work run until a condition holds; the test's own time limit ends it if it never does. */
export const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await setImmediate();
};
