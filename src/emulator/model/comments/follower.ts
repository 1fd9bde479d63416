import { containsCell } from '../state/area';
import { commentsOf } from '../state/comments';
import type { Follower } from '../state/follower';
import { shiftCell } from '../state/shift';

/** Comments stay with their cell, and go with it. */
export const commentFollower: Follower = {
  shifted: (_workbook, shift) => {
    const comments = commentsOf(shift.sheet);
    for (const comment of [...comments]) {
      const to = shiftCell(shift, comment.row, comment.column);
      if (to === undefined) comments.splice(comments.indexOf(comment), 1);
      else [comment.row, comment.column] = to;
    }
  },
  moved: (_workbook, from, to) => {
    const comments = commentsOf(from.sheet);
    const moving = comments.filter(({ row, column }) => containsCell(from.area, row, column));
    for (const comment of moving) {
      comments.splice(comments.indexOf(comment), 1);
      comment.row += to.area.row - from.area.row;
      comment.column += to.area.column - from.area.column;
    }
    commentsOf(to.sheet).push(...moving);
  },
  cleared: (_workbook, sheet, area) => {
    const comments = commentsOf(sheet);
    for (const comment of [...comments]) {
      if (containsCell(area, comment.row, comment.column)) comments.splice(comments.indexOf(comment), 1);
    }
  },
  reordered: (_workbook, sheet, area, order) => {
    for (const comment of commentsOf(sheet)) {
      if (!containsCell(area, comment.row, comment.column)) continue;
      const to = order.indexOf(comment.row - area.row);
      if (to >= 0) comment.row = area.row + to;
    }
  },
  sheetCopied: (workbook, from, to) => {
    for (const comment of commentsOf(from)) {
      const replies = comment.replies.map((reply) => ({ ...reply, id: workbook.nextGuid() }));
      commentsOf(to).push({ ...comment, id: workbook.nextGuid(), replies });
    }
  },
};
