import type { HostErrorCode } from '../rich-api/host-error';

/** What may befall one request of an add-in. */
export type Fault =
  /** Refused as a whole. The codes are documented. */
  | { readonly kind: 'refused'; readonly code: HostErrorCode }
  /**
   * The first `actions` of the batch are done, the rest is not, and an error is answered. That Excel takes nothing back is
   * documented; where it stops is assumed to be anywhere.
   */
  | { readonly kind: 'halfDone'; readonly code: HostErrorCode; readonly actions: number }
  /** All is done, and an error is answered all the same: the answer was lost on its way. Assumed. */
  | { readonly kind: 'answerLost'; readonly code: HostErrorCode }
  /** No answer ever comes, whether the work is done or not: the web view or its connection hangs. Reported by users. */
  | { readonly kind: 'silent'; readonly isDone: boolean }
  /** Done at once, answered after a while, in milliseconds. */
  | { readonly kind: 'slow'; readonly wait: number }
  /** Answered twice. Assumed: no page says that it cannot happen. */
  | { readonly kind: 'twice' }
  /** Answered after the next request is, or after a while where none comes. Assumed, as above. */
  | { readonly kind: 'overtaken'; readonly wait: number };

/**
 * What may befall an event on its way to an add-in. That events are missed, and come in numbers, is known from OfficeDev/office-js
 * issues 294, 3888, 3899 and 4066; that one comes twice is assumed.
 */
export type EventFault = 'missed' | 'doubled' | 'storm';

/** How many times an event of a storm comes. */
export const STORM = 50;
