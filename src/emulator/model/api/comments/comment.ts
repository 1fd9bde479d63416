import { describe, ref } from '../../../rich-api/descriptor';
import { invalidArgument } from '../../../rich-api/host-error';
import { commentChanged, deleteComment, readContent } from '../../comments/edit';
import { requireAllowed } from '../../state/protection';
import { area } from '../../state/area';
import type { CommentText, Message } from '../../state/comments';
import { rangeRef } from '../../state/range';
import { liveComment, type CommentTarget } from './comment-ref';

/** Members that a comment and a reply have in common. */
export const messageValues = <T>(live: (target: T) => Message) => ({
  id: (target: T) => live(target).id,
  authorName: (target: T) => live(target).authorName,
  authorEmail: (target: T) => live(target).authorEmail,
  creationDate: (target: T) => live(target).created.toISOString(),
  richContent: (target: T) => live(target).content.rich,
  mentions: (target: T) => live(target).content.mentions,
  contentType: (target: T) => (live(target).content.mentions.length > 0 ? 'Mention' : 'Plain'),
});

const edit = (target: CommentTarget, content: CommentText): void => {
  requireAllowed(target.sheet, 'allowEditObjects');
  liveComment(target).content = content;
  commentChanged(target.workbook, target.sheet, target.comment, 'CommentEdited');
};

export const commentType = describe<CommentTarget>('Comment', {
  id: ({ comment }) => ({ Id: comment.id }),
  values: {
    ...messageValues<CommentTarget>(liveComment),
    content: {
      get: (target) => liveComment(target).content.text,
      set: (target, value) => edit(target, readContent(value, 'Plain')),
    },
    resolved: {
      get: (target) => liveComment(target).resolved,
      set: (target, value) => {
        if (typeof value !== 'boolean') throw invalidArgument();
        requireAllowed(target.sheet, 'allowEditObjects');
        const comment = liveComment(target);
        if (comment.resolved === value) return;
        comment.resolved = value;
        commentChanged(target.workbook, target.sheet, comment, value ? 'CommentResolved' : 'CommentReopened');
      },
    },
  },
  links: { replies: (target) => ref('CommentReplyCollection', target) },
  methods: {
    delete: (target) => deleteComment(target.workbook, target.sheet, liveComment(target)),
    getLocation: (target) => {
      const { row, column } = liveComment(target);
      return rangeRef(target.workbook, target.sheet, area(row, column));
    },
    updateMentions: (target, args) => edit(target, readContent(args.at(0), 'Mention')),
  },
});
