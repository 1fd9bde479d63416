import { answerValues, scoreAnswers } from '../../domain/score-answers';
import type { Fiche, ListName } from '../../domain/fiche';
import type { OpenFiche } from '../../application/fiche-app';
import type { AnyItem, Change } from './change';

/** The fiche as it will be once a change is saved, scores included. */
export function applyChange(open: OpenFiche, change: Change): OpenFiche {
  const fiche = applyToFiche(open.fiche, change);
  if (change.kind !== 'answer') return { ...open, fiche };
  const valueBefore = open.fiche.answers[change.questionId]?.value ?? null;
  if (valueBefore === change.answer.value) return { ...open, fiche };
  return { ...open, fiche, scores: scoreAnswers(open.questionnaire, answerValues(fiche.answers)) };
}

/** The same without the scores that follow. */
export function applyToFiche(fiche: Fiche, change: Change): Fiche {
  switch (change.kind) {
    case 'projectField':
      return { ...fiche, project: { ...fiche.project, [change.field]: change.value } };
    case 'answer':
      return { ...fiche, answers: { ...fiche.answers, [change.questionId]: change.answer } };
    default:
      return withList(fiche, change.list, applyToList(fiche[change.list], change));
  }
}

type ListChange = Exclude<Change, { kind: 'projectField' | 'answer' }>;

function applyToList(items: readonly AnyItem[], change: ListChange): readonly AnyItem[] {
  switch (change.kind) {
    case 'add':
      return [...items, change.item];
    case 'update':
      return items.map((item, index) => (index === change.index ? change.item : item));
    case 'remove':
      return items.filter((_, index) => index !== change.index);
    case 'move':
      return moved(items, change.index, change.to);
  }
}

/** The items with one taken from `index` and put at `to`; unchanged where either is outside. */
export function moved<T>(items: readonly T[], index: number, to: number): readonly T[] {
  const item = items[index];
  if (item === undefined || to < 0 || to >= items.length) return items;
  const rest = items.filter((_, other) => other !== index);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}

function withList(fiche: Fiche, list: ListName, items: readonly AnyItem[]): Fiche {
  // A change carries items of its own list's type, which the union of lists cannot express.
  return { ...fiche, [list]: items };
}
