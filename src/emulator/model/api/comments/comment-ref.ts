import { ref, type HostRef } from '../../../rich-api/descriptor';
import { itemNotFound } from '../../../rich-api/host-error';
import { commentsOf, type Comment, type Message } from '../../state/comments';
import type { Sheet } from '../../state/sheet';
import type { Workbook } from '../../state/workbook';

/** A comment a client holds. */
export interface CommentTarget {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly comment: Comment;
}

export interface ReplyTarget extends CommentTarget {
  readonly reply: Message;
}

export const commentRef = (target: CommentTarget): HostRef => ref('Comment', target);

/** The comment, unless it was deleted since. */
export const liveComment = ({ workbook, sheet, comment }: CommentTarget): Comment => {
  if (!workbook.sheets.includes(sheet) || !commentsOf(sheet).includes(comment)) throw itemNotFound();
  return comment;
};

export const liveReply = (target: ReplyTarget): Message => {
  if (!liveComment(target).replies.includes(target.reply)) throw itemNotFound();
  return target.reply;
};
