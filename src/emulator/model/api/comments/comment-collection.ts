import { describe, ref, type HostRef } from '../../../rich-api/descriptor';
import { invalidArgument, itemNotFound } from '../../../rich-api/host-error';
import { addComment, readContent } from '../../comments/edit';
import { cellCount } from '../../state/area';
import { splitSheet } from '../../state/address';
import { commentsOf, type Comment } from '../../state/comments';
import type { Sheet } from '../../state/sheet';
import type { Workbook } from '../../state/workbook';
import { cellsOf, type SheetArea } from '../range/range-argument';
import type { SheetTarget } from '../worksheet-ref';
import { commentRef, type CommentTarget } from './comment-ref';

/** The comments of a workbook, or of one of its sheets. */
interface CommentsTarget {
  readonly workbook: Workbook;
  readonly sheet: Sheet | undefined;
}

const all = ({ workbook, sheet }: CommentsTarget): readonly CommentTarget[] =>
  (sheet === undefined ? workbook.sheets : [sheet]).flatMap((one) =>
    commentsOf(one).map((comment) => ({ workbook, sheet: one, comment })),
  );

const pick = (target: CommentsTarget, wanted: (comment: Comment) => boolean): HostRef => {
  const found = all(target).find(({ comment }) => wanted(comment));
  if (found === undefined) throw itemNotFound();
  return commentRef(found);
};

/** One cell. A text has to name its sheet where the collection is the workbook's. */
const cellOf = ({ workbook, sheet }: CommentsTarget, value: unknown): SheetArea => {
  if (sheet === undefined && typeof value === 'string' && splitSheet(value).sheet === undefined)
    throw invalidArgument();
  const place = cellsOf(workbook, sheet ?? workbook.active, value);
  if (cellCount(place.area) !== 1) throw invalidArgument();
  return place;
};

export const commentCollectionType = describe<CommentsTarget>('CommentCollection', {
  items: (target) => all(target).map(commentRef),
  item: (target, args) => {
    const id = args.text(0);
    return pick(target, (comment) => comment.id === id);
  },
  methods: {
    add: (target, args) => {
      const { sheet, area } = cellOf(target, args.at(0));
      const content = readContent(args.at(1), args.oneOf(2, ['Plain', 'Mention'], 'Plain'));
      const { workbook } = target;
      return commentRef({ workbook, sheet, comment: addComment(workbook, sheet, area, content) });
    },
    getItemByCell: (target, args) => {
      const { sheet, area } = cellOf(target, args.at(0));
      const here = { workbook: target.workbook, sheet };
      return pick(here, (comment) => comment.row === area.row && comment.column === area.column);
    },
    getItemByReplyId: (target, args) => {
      const id = args.text(0);
      return pick(target, (comment) => comment.replies.some((reply) => reply.id === id));
    },
  },
  events: ['added', 'changed', 'deleted'],
});

/** Where the comments hang on other classes. */
export const commentLinks = [
  describe<Workbook>('Workbook', {
    links: {
      comments: (workbook) => ref('CommentCollection', { workbook, sheet: undefined } satisfies CommentsTarget),
    },
  }),
  describe<SheetTarget>('Worksheet', {
    links: {
      comments: ({ workbook, sheet }) => ref('CommentCollection', { workbook, sheet } satisfies CommentsTarget),
    },
  }),
];
