import { describe, ref, type HostRef } from '../../../rich-api/descriptor';
import { itemNotFound } from '../../../rich-api/host-error';
import { addReply, commentChanged, deleteReply, readContent } from '../../comments/edit';
import { area } from '../../state/area';
import type { CommentText, Message } from '../../state/comments';
import { requireAllowed } from '../../state/protection';
import { rangeRef } from '../../state/range';
import { messageValues } from './comment';
import { commentRef, liveComment, liveReply, type CommentTarget, type ReplyTarget } from './comment-ref';

const replyRef = ({ workbook, sheet, comment }: CommentTarget, reply: Message): HostRef =>
  ref('CommentReply', { workbook, sheet, comment, reply } satisfies ReplyTarget);

export const commentReplyCollectionType = describe<CommentTarget>('CommentReplyCollection', {
  items: (target) => liveComment(target).replies.map((reply) => replyRef(target, reply)),
  item: (target, args) => {
    const id = args.text(0);
    const found = liveComment(target).replies.find((reply) => reply.id === id);
    if (found === undefined) throw itemNotFound();
    return replyRef(target, found);
  },
  methods: {
    add: (target, args) => {
      const content = readContent(args.at(0), args.oneOf(1, ['Plain', 'Mention'], 'Plain'));
      return replyRef(target, addReply(target.workbook, target.sheet, liveComment(target), content));
    },
  },
});

const edit = (target: ReplyTarget, content: CommentText): void => {
  requireAllowed(target.sheet, 'allowEditObjects');
  liveReply(target).content = content;
  commentChanged(target.workbook, target.sheet, target.comment, 'ReplyEdited');
};

export const commentReplyType = describe<ReplyTarget>('CommentReply', {
  id: ({ reply }) => ({ Id: reply.id }),
  values: {
    ...messageValues<ReplyTarget>(liveReply),
    content: {
      get: (target) => liveReply(target).content.text,
      set: (target, value) => edit(target, readContent(value, 'Plain')),
    },
    resolved: (target) => liveComment(target).resolved,
  },
  methods: {
    delete: (target) => deleteReply(target.workbook, target.sheet, liveComment(target), liveReply(target)),
    getLocation: (target) => {
      const { row, column } = liveComment(target);
      return rangeRef(target.workbook, target.sheet, area(row, column));
    },
    getParentComment: (target) => {
      liveReply(target);
      return commentRef({ workbook: target.workbook, sheet: target.sheet, comment: target.comment });
    },
    updateMentions: (target, args) => edit(target, readContent(args.at(0), 'Mention')),
  },
});
