import { part } from './part';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';

export interface Mention {
  readonly email: string;
  readonly id: number;
  readonly name: string;
}

/** What somebody wrote. With mentions, `rich` has `<at id="0">Kate</at>` where `text` has the name. */
export interface CommentText {
  readonly text: string;
  readonly rich: string;
  readonly mentions: readonly Mention[];
}

/** One message of a conversation: the comment itself, or a reply. */
export interface Message {
  /** A GUID in braces. */
  readonly id: string;
  readonly authorName: string;
  readonly authorEmail: string;
  readonly created: Date;
  content: CommentText;
}

/** A conversation about one cell. */
export interface Comment extends Message {
  row: number;
  column: number;
  resolved: boolean;
  readonly replies: Message[];
}

/** The comments of a sheet, in the order in which they came. */
export const commentsOf = part<Sheet, Comment[]>(() => []);

/** Who works in Excel: the author of comments. */
export const userOf = part<Workbook, { name: string; email: string }>(() => ({
  name: 'Excel User',
  email: 'user@example.com',
}));

export const commentAt = (sheet: Sheet, row: number, column: number): Comment | undefined =>
  commentsOf(sheet).find((comment) => comment.row === row && comment.column === column);
