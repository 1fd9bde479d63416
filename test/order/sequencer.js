import TestSequencer from '@jest/test-sequencer';

/** Folders whose files take longest: those of the browser wait a good deal, those of the faults go through thousands of them. */
const LONG = /[\\/]test[\\/](?:browser|faults|fuzz)[\\/]/;

/**
 * Starts the files that take longest first, so that no worker is left alone with one at the end. Jest goes by how long each took
 * before; in a fresh clone by size, which says little here.
 */
export default class LongestFirst extends TestSequencer {
  /** @override */
  sort(tests) {
    const sorted = super.sort(tests);
    const isLong = ({ path, duration }) => duration === undefined && LONG.test(path);
    return [...sorted.filter(isLong), ...sorted.filter((test) => !isLong(test))];
  }
}
