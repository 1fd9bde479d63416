import { readFileSync } from 'node:fs';

/**
 * The most bytes that this process had in use. Where the system tells it of the program alone, that is taken: what a process uses at most,
 * as Node tells it, counts the program that it was made from as well, and so one that is larger.
 */
export function peakMemory(): number {
  try {
    const [, kilobytes] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    if (kilobytes !== undefined) return Number(kilobytes) * 1024;
  } catch {
    // Only Linux has it.
  }
  return process.resourceUsage().maxRSS * 1024;
}
