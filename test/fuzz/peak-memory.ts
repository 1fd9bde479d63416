import { writeFileSync } from 'node:fs';
import { peakMemory } from '../../scripts/bench/peak-memory';

/**
 * The kilobytes that the process has in use, from which on the most of them is measured anew. A system that cannot do so gives the
 * most so far: what comes is then told only where it is beyond all that was.
 */
export function peakFromHere(): number {
  try {
    writeFileSync('/proc/self/clear_refs', '5');
    return process.memoryUsage.rss() / 1024;
  } catch {
    return peak();
  }
}

/** The most kilobytes in use, since they were last measured anew. */
export function peak(): number {
  return peakMemory() / 1024;
}
