import { EMPTY_ANSWER } from '../../src/domain/empty-fiche';
import type { AnswerValue } from '../../src/domain/fiche';
import type { OpenFiche } from '../../src/application/fiche-app';
import type { AnyItem, Change } from '../../src/taskpane/state/change';
import type { Dice } from './dice';
import type { OddTexts } from './odd-texts';

/** The fields that the pane alone edits here. */
export const PANE_FIELDS = ['name', 'authority', 'lead', 'description', 'objectives'] as const;
/** The lists that the pane alone edits here, so that what must be there is known. */
export const PANE_LISTS = ['calendar', 'stakeholders'] as const;

/** Something that a person may do in the pane, on the fiche it shows. */
export function anyChange(dice: Dice, texts: OddTexts, { fiche }: OpenFiche, questionIds: readonly string[]): Change {
  const kind = dice.pick(['field', 'answer', 'answer', 'comment', 'add', 'add', 'update', 'remove', 'move'] as const);
  const list = dice.pick(PANE_LISTS);
  const items: readonly AnyItem[] = fiche[list];
  const index = dice.below(items.length);
  const before = items[index];
  const questionId = dice.pick(questionIds) ?? '';
  const answer = fiche.answers[questionId] ?? EMPTY_ANSWER;
  switch (kind) {
    case 'field':
      return { kind: 'projectField', field: dice.pick(PANE_FIELDS), value: texts.next() };
    case 'answer':
      return { kind: 'answer', questionId, answer: { ...answer, value: anyValue(dice) } };
    case 'comment':
      return { kind: 'answer', questionId, answer: { ...answer, comment: texts.next() } };
    case 'update':
      if (!before) break;
      return { kind, list, index, before, item: changed(dice, texts, before) } as Change;
    case 'remove':
      if (before) return { kind, list, index, before };
      break;
    case 'move':
      if (before) return { kind, list, index, to: dice.below(items.length), before };
      break;
    case 'add':
  }
  const item =
    list === 'calendar'
      ? { step: texts.next(), start: dice.pick(['', '2026-11-24', 'printemps']), end: '' }
      : { name: texts.next(), role: dice.pick(['', texts.next()]), contribution: '' };
  return { kind: 'add', list, item } as Change;
}

const anyValue = (dice: Dice): AnswerValue | null => dice.pick([0, 1, 2, 3, 4, 'unknown', 'notApplicable', null]);

function changed(dice: Dice, texts: OddTexts, item: AnyItem): AnyItem {
  const column = dice.pick(Object.keys(item)) ?? '';
  return { ...item, [column]: texts.next() };
}
