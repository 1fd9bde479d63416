import { EMPTY_ANSWER } from '../../domain/empty-fiche';
import type { Fiche } from '../../domain/fiche';
import { applyToFiche } from './apply-change';
import type { AddChange, AnyItem, Change, UpdateChange } from './change';
import { findItem } from './rebase-change';
import { same } from './same';

/** Something a person did, which can be taken back. */
export interface UndoStep {
  readonly change: Change;
  /** Still being typed: what is typed next in the same place belongs to it. */
  readonly open: boolean;
  /** The row as it was before the erasing that the step ends with, if it does. */
  readonly whole?: AnyItem | undefined;
}

/** The steps that can still be taken back, one after the other, where the workbook gave another fiche. */
export function stillHolding(history: readonly UndoStep[], fiche: Fiche): readonly UndoStep[] {
  let at = fiche;
  for (let index = history.length - 1; index >= 0; index -= 1) {
    const step = history[index];
    const changes = step && changesToUndo(step.change, at);
    if (!changes) return history.slice(index + 1);
    at = changes.reduce(applyToFiche, at);
  }
  return history;
}

/** The changes that take one back; null where someone has changed the place since, and would lose what they wrote. */
export function changesToUndo(change: Change, fiche: Fiche): readonly Change[] | null {
  switch (change.kind) {
    case 'projectField':
      if (change.before === undefined || !same(fiche.project[change.field], change.value)) return null;
      return [{ ...change, value: change.before, before: change.value } as Change];
    case 'answer':
      if (!change.before || !same(fiche.answers[change.questionId] ?? EMPTY_ANSWER, change.answer)) return null;
      return [{ ...change, answer: change.before, before: change.answer }];
    case 'update': {
      const index = findItem(fiche[change.list], change.item, change.index);
      return index === null ? null : [{ ...change, index, item: change.before, before: change.item } as UpdateChange];
    }
    case 'add': {
      const index = findItem(fiche[change.list], change.item, fiche[change.list].length);
      return index === null ? null : [{ kind: 'remove', list: change.list, index, before: change.item }];
    }
    case 'remove': {
      const { list, before } = change;
      const add = { kind: 'add', list, item: before } as AddChange;
      const end = fiche[list].length;
      return change.index >= end ? [add] : [add, { kind: 'move', list, index: end, to: change.index, before }];
    }
    case 'move': {
      const items: readonly AnyItem[] = fiche[change.list];
      const index = findItem(items, change.before, change.to);
      return index === null ? null : [{ ...change, index, to: Math.min(change.index, items.length - 1) }];
    }
  }
}

/** True of a change that leaves its place as it was. */
export function changesNothing(change: Change): boolean {
  switch (change.kind) {
    case 'projectField':
      return same(change.before, change.value);
    case 'answer':
      return same(change.before, change.answer);
    case 'update':
      return same(change.before, change.item);
    default:
      return false;
  }
}
