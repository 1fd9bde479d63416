import { formulaFollower } from './calc/formula-follower';
import { cellFollower, liveRangeFollower } from './cells/cell-followers';
import { hyperlinkFollower } from './cells/hyperlink';
import { selectionFollower } from './cells/selection';
import type { Follower } from './state/follower';
import { filterFollower } from './filters/follower';
import { tableFollower } from './tables/follower';
import { commentFollower } from './comments/follower';
import { validationFollower } from './validation/follower';
import { chartFollower } from './charts/follower';
import { conditionalFollower } from './conditional/follower';
import { pageFollower } from './state/page/page-of-sheet';
import { shapeFollower } from './state/shapes/shapes-of-sheet';

/** All that keeps up when cells are inserted, deleted, moved or written and sheets copied, renamed or deleted. One line a part. */
export const followers: readonly Follower[] = [
  cellFollower,
  formulaFollower,
  hyperlinkFollower,
  liveRangeFollower,
  selectionFollower,
  filterFollower,
  tableFollower,
  validationFollower,
  commentFollower,
  chartFollower,
  conditionalFollower,
  pageFollower,
  shapeFollower,
];
