import type { Answer, ListItem, ListName, Project } from '../../domain/fiche';

/** One edit of the fiche, as a value: it is shown at once, then sent to the workbook in its turn. */
export type Change =
  | ProjectFieldChange
  | AnswerChange
  | AddChange
  | UpdateChange
  | RemoveChange
  | {
      readonly kind: 'move';
      readonly list: ListName;
      readonly index: number;
      readonly to: number;
      readonly before: AnyItem;
    };

export type AnyItem = ListItem<ListName>;

export interface RemoveChange {
  readonly kind: 'remove';
  readonly list: ListName;
  readonly index: number;
  readonly before: AnyItem;
}

export interface AnswerChange {
  readonly kind: 'answer';
  readonly questionId: string;
  readonly answer: Answer;
  /** The answer as it was when the person began; the reducer notes it. */
  readonly before?: Answer;
}

export type ProjectFieldChange = {
  [K in keyof Project]: {
    readonly kind: 'projectField';
    readonly field: K;
    readonly value: Project[K];
    /** What the field held when the person began; the reducer notes it. */
    readonly before?: Project[K];
  };
}[keyof Project];

export type AddChange = {
  [L in ListName]: { readonly kind: 'add'; readonly list: L; readonly item: ListItem<L> };
}[ListName];

export type UpdateChange = {
  [L in ListName]: {
    readonly kind: 'update';
    readonly list: L;
    readonly index: number;
    readonly item: ListItem<L>;
    /** The item as it was when the person began: finds it again where the list changed meanwhile. */
    readonly before: ListItem<L>;
  };
}[ListName];

/** Typing gives many changes of one place: the newer replaces the older that is not sent yet; null where it may not. */
export function mergeChanges(older: Change, newer: Change): Change | null {
  if (older.kind === 'projectField' && newer.kind === 'projectField') {
    if (older.field !== newer.field) return null;
    return older.before === undefined ? newer : ({ ...newer, before: older.before } as ProjectFieldChange);
  }
  if (older.kind === 'answer' && newer.kind === 'answer') {
    if (older.questionId !== newer.questionId) return null;
    return older.before === undefined ? newer : { ...newer, before: older.before };
  }
  if (older.kind === 'update' && newer.kind === 'update' && older.list === newer.list && older.index === newer.index) {
    return { ...newer, before: older.before } as UpdateChange;
  }
  if (older.kind === 'add' && newer.kind === 'update' && older.list === newer.list) {
    return older.item === newer.before ? ({ ...older, item: newer.item } as AddChange) : null;
  }
  return null;
}
