import { formulaFollower } from './calc/formula-follower';
import { cellFollower, liveRangeFollower } from './cells/cell-followers';
import type { Follower } from './state/follower';
import { filterFollower } from './filters/follower';
import { tableFollower } from './tables/follower';
import { chartFollower } from './state/charts/charts-of-sheet';

/** All that keeps up when cells are inserted, deleted, moved or written and sheets copied, renamed or deleted. One line a part. */
export const followers: readonly Follower[] = [
  cellFollower,
  formulaFollower,
  liveRangeFollower,
  filterFollower,
  tableFollower,
  chartFollower,
];
