import type { AnyDescriptor } from '../../../rich-api/descriptor';
import { commentType } from './comment';
import { commentCollectionType, commentLinks } from './comment-collection';
import { commentReplyCollectionType, commentReplyType } from './comment-replies';

export const commentTypes: readonly AnyDescriptor[] = [
  commentCollectionType,
  commentType,
  commentReplyCollectionType,
  commentReplyType,
  ...commentLinks,
];
