import { isRecord } from '../../rich-api/arguments';
import { HostError, invalidArgument } from '../../rich-api/host-error';
import { eventsEnabled, raise } from '../events';
import { requireAllowed } from '../state/protection';
import {
  commentAt,
  commentsOf,
  userOf,
  type Comment,
  type CommentText,
  type Mention,
  type Message,
} from '../state/comments';
import type { Sheet } from '../state/sheet';
import type { Workbook } from '../state/workbook';

/** Numbers of the comments' events in the protocol. */
const commentEvent = { added: 250, deleted: 251, changed: 252 } as const;

export type CommentChange =
  | 'CommentEdited'
  | 'CommentResolved'
  | 'CommentReopened'
  | 'ReplyAdded'
  | 'ReplyDeleted'
  | 'ReplyEdited';

/** Reads a message's text, or its text and mentions, as Office.js gives them. */
export const readContent = (value: unknown, contentType: 'Plain' | 'Mention'): CommentText => {
  if (typeof value === 'string') {
    if (value === '') throw invalidArgument();
    return { text: value, rich: value, mentions: [] };
  }
  if (contentType === 'Plain' || !isRecord(value)) throw invalidArgument();
  const rich = value['richContent'];
  const mentions = value['mentions'] ?? [];
  if (typeof rich !== 'string' || rich === '' || !Array.isArray(mentions)) throw invalidArgument();
  const read = mentions.map(readMention);
  const known = new Set(read.map((mention) => String(mention.id)));
  const named = [...rich.matchAll(/<at id="(\d+)">/g)].map((found) => found[1] ?? '');
  if (named.some((id) => !known.has(id))) throw invalidArgument();
  return { rich, mentions: read, text: rich.replace(/<at id="\d+">(.*?)<\/at>/g, '$1') };
};

const readMention = (value: unknown): Mention => {
  if (!isRecord(value)) throw invalidArgument();
  const { email, id, name } = value;
  if (typeof email !== 'string' || typeof id !== 'number' || typeof name !== 'string') throw invalidArgument();
  return { email, id, name };
};

const newMessage = (workbook: Workbook, content: CommentText): Message => {
  const { name, email } = userOf(workbook);
  return { id: workbook.nextGuid(), authorName: name, authorEmail: email, created: new Date(), content };
};

/** Starts a conversation about a cell that has none. */
export const addComment = (
  workbook: Workbook,
  sheet: Sheet,
  at: { readonly row: number; readonly column: number },
  content: CommentText,
): Comment => {
  requireAllowed(sheet, 'allowEditObjects');
  if (commentAt(sheet, at.row, at.column) !== undefined) throw new HostError('ItemAlreadyExists');
  const message = newMessage(workbook, content);
  const comment: Comment = { ...message, row: at.row, column: at.column, resolved: false, replies: [] };
  commentsOf(sheet).push(comment);
  tell(workbook, sheet, commentEvent.added, comment);
  return comment;
};

export const deleteComment = (workbook: Workbook, sheet: Sheet, comment: Comment): void => {
  requireAllowed(sheet, 'allowEditObjects');
  const comments = commentsOf(sheet);
  comments.splice(comments.indexOf(comment), 1);
  tell(workbook, sheet, commentEvent.deleted, comment);
};

export const addReply = (workbook: Workbook, sheet: Sheet, comment: Comment, content: CommentText): Message => {
  requireAllowed(sheet, 'allowEditObjects');
  const reply = newMessage(workbook, content);
  comment.replies.push(reply);
  commentChanged(workbook, sheet, comment, 'ReplyAdded');
  return reply;
};

export const deleteReply = (workbook: Workbook, sheet: Sheet, comment: Comment, reply: Message): void => {
  requireAllowed(sheet, 'allowEditObjects');
  comment.replies.splice(comment.replies.indexOf(reply), 1);
  commentChanged(workbook, sheet, comment, 'ReplyDeleted');
};

/** Tells handlers what became of a comment, after the change is made. */
export const commentChanged = (workbook: Workbook, sheet: Sheet, comment: Comment, changeType: CommentChange): void =>
  tell(workbook, sheet, commentEvent.changed, comment, { changeType });

const tell = (
  workbook: Workbook,
  sheet: Sheet,
  type: number,
  comment: Comment,
  more: Readonly<Record<string, unknown>> = {},
): void => {
  workbook.touch();
  if (!eventsEnabled(workbook).enabled) return;
  const commentDetails = [{ commentId: comment.id, replyIds: comment.replies.map(({ id }) => id) }];
  raise(workbook, sheet, type, { commentDetails, ...more });
};
