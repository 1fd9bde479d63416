import { behind, overtaken, refusals, spoilt, stopped } from './excel-scenes';
import { outOfReach, readerOutOfReach, saverOutOfReach, screenOutOfReach } from './fetching-scenes';
import type { FailureScene } from './failure-scene';
import { files, locked } from './file-scenes';

/** All of them in one window, from an empty workbook on. */
export const FAILURE_SCENES: readonly FailureScene[] = [
  files,
  locked,
  saverOutOfReach,
  outOfReach,
  stopped,
  refusals,
  screenOutOfReach,
  overtaken,
  behind,
  spoilt,
  readerOutOfReach,
];
