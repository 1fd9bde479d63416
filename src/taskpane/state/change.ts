import type { Answer, ListItem, ListName, Project } from '../../domain/fiche';

/** One edit of the fiche, as a value: it is shown at once, then sent to the workbook in its turn. */
export type Change = ProjectFieldChange | AnswerChange | AddChange | UpdateChange | RemoveChange | MoveChange;

export type AnyItem = ListItem<ListName>;

interface Sendable {
  /** Excel was asked for it and reported a failure: it may be in the workbook all the same, wholly or in part. */
  readonly tried?: boolean;
}

export interface MoveChange extends Sendable {
  readonly kind: 'move';
  readonly list: ListName;
  readonly index: number;
  readonly to: number;
  readonly before: AnyItem;
}

export interface RemoveChange extends Sendable {
  readonly kind: 'remove';
  readonly list: ListName;
  readonly index: number;
  readonly before: AnyItem;
}

export interface AnswerChange extends Sendable {
  readonly kind: 'answer';
  readonly questionId: string;
  readonly answer: Answer;
  /** The answer as it was when the person began; the reducer notes it. */
  readonly before?: Answer;
  /** What an edit that it took the place of may have written. */
  readonly touched?: readonly AnswerPart[];
}

type AnswerPart = keyof Answer;
const ANSWER_PARTS: readonly AnswerPart[] = ['value', 'comment'];

/** What an edit changes of an answer: the other part is left to whoever writes it at the same time. */
export function touchedParts({ answer, before, touched = [] }: AnswerChange): readonly AnswerPart[] {
  return ANSWER_PARTS.filter((part) => touched.includes(part) || before === undefined || before[part] !== answer[part]);
}

export type ProjectFieldChange = {
  [K in keyof Project]: Sendable & {
    readonly kind: 'projectField';
    readonly field: K;
    readonly value: Project[K];
    /** What the field held when the person began; the reducer notes it. */
    readonly before?: Project[K];
  };
}[keyof Project];

export type AddChange = {
  [L in ListName]: Sendable & { readonly kind: 'add'; readonly list: L; readonly item: ListItem<L> };
}[ListName];

export type UpdateChange = {
  [L in ListName]: Sendable & {
    readonly kind: 'update';
    readonly list: L;
    readonly index: number;
    readonly item: ListItem<L>;
    /** The item as it was when the person began: finds it again where the list changed meanwhile. */
    readonly before: ListItem<L>;
  };
}[ListName];

/**
 * Typing gives many changes of one place: the newer replaces the older that is not sent yet; null where it may not. A row that may
 * have been written is found again by what it was to hold, and has to be written so before it is changed.
 */
export function mergeChanges(older: Change, newer: Change): Change | null {
  if (older.kind === 'projectField' && newer.kind === 'projectField') {
    if (older.field !== newer.field) return null;
    return { ...newer, ...begun(older) } as ProjectFieldChange;
  }
  if (older.kind === 'answer' && newer.kind === 'answer') {
    if (older.questionId !== newer.questionId) return null;
    const touched = older.tried ? { touched: touchedParts(older) } : {};
    return { ...newer, ...begun(older), ...touched } as AnswerChange;
  }
  if (older.tried) return null;
  if (older.kind === 'update' && newer.kind === 'update' && older.list === newer.list && older.index === newer.index) {
    return { ...newer, before: older.before } as UpdateChange;
  }
  if (older.kind === 'add' && newer.kind === 'update' && older.list === newer.list) {
    return older.item === newer.before ? ({ ...older, item: newer.item } as AddChange) : null;
  }
  return null;
}

/** What an edit that takes another's place goes on with. */
function begun({ before, tried }: ProjectFieldChange | AnswerChange): Pick<Change, 'tried'> & { before?: unknown } {
  return { ...(before === undefined ? {} : { before }), ...(tried ? { tried } : {}) };
}
