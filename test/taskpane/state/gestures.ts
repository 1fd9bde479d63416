import fc from 'fast-check';
import { EMPTY_ANSWER } from '../../../src/domain/empty-fiche';
import type { AnswerValue, CalendarStep, Dataset, Fiche, Stakeholder } from '../../../src/domain/fiche';
import type { Change } from '../../../src/taskpane/state/change';

/** What a hand does in the pane, before it is known what the fiche then holds. Places are taken modulo what there is. */
export type Gesture =
  | { readonly do: 'type'; readonly field: 'name' | 'lead' | 'description'; readonly text: string }
  | { readonly do: 'answer'; readonly questionId: string; readonly value: AnswerValue | null }
  | { readonly do: 'comment'; readonly questionId: string; readonly text: string }
  | { readonly do: 'add'; readonly list: TriedList; readonly text: string }
  | {
      readonly do: 'edit';
      readonly list: TriedList;
      readonly at: number;
      readonly column: 0 | 1;
      readonly text: string;
    }
  | { readonly do: 'remove'; readonly list: TriedList; readonly at: number }
  | { readonly do: 'move'; readonly list: TriedList; readonly at: number; readonly to: number };

type TriedList = 'calendar' | 'stakeholders' | 'datasets';

const list = fc.constantFrom<TriedList>('calendar', 'stakeholders', 'datasets');
const questionId = fc.constantFrom('01-P', '01-G', '10-G');
const at = fc.nat({ max: 5 });
const text = fc.uuid();

export const anyGesture: fc.Arbitrary<Gesture> = fc.oneof(
  fc.record({ do: fc.constant('type' as const), field: fc.constantFrom('name', 'lead', 'description'), text }),
  fc.record({
    do: fc.constant('answer' as const),
    questionId,
    value: fc.constantFrom<AnswerValue | null>(0, 2, 4, 'unknown', null),
  }),
  fc.record({ do: fc.constant('comment' as const), questionId, text }),
  fc.record({ do: fc.constant('add' as const), list, text }),
  fc.record({ do: fc.constant('edit' as const), list, at, column: fc.constantFrom(0 as const, 1 as const), text }),
  fc.record({ do: fc.constant('remove' as const), list, at }),
  fc.record({ do: fc.constant('move' as const), list, at, to: at }),
);

/** The change that the pane makes of a gesture on the fiche it shows; null where there is nothing to take hold of. */
export function changeOf(gesture: Gesture, fiche: Fiche): Change | null {
  switch (gesture.do) {
    case 'type':
      return { kind: 'projectField', field: gesture.field, value: gesture.text };
    case 'answer':
      return answering(gesture.questionId, { ...answerIn(fiche, gesture.questionId), value: gesture.value });
    case 'comment':
      return answering(gesture.questionId, { ...answerIn(fiche, gesture.questionId), comment: gesture.text });
    case 'add':
      return { kind: 'add', list: gesture.list, item: newItem(gesture.list, gesture.text) } as Change;
    default:
      return changeOfItem(gesture, fiche);
  }
}

function changeOfItem(gesture: Extract<Gesture, { do: 'edit' | 'remove' | 'move' }>, fiche: Fiche): Change | null {
  const items = fiche[gesture.list];
  const index = items.length === 0 ? 0 : gesture.at % items.length;
  const before = items[index];
  if (before === undefined) return null;
  if (gesture.do === 'remove') return { kind: 'remove', list: gesture.list, index, before };
  if (gesture.do === 'move') return { kind: 'move', list: gesture.list, index, to: gesture.to % items.length, before };
  const column = Object.keys(before)[gesture.column] ?? '';
  const item = { ...before, [column]: gesture.text };
  return { kind: 'update', list: gesture.list, index, item, before } as Change;
}

const answerIn = (fiche: Fiche, id: string) => fiche.answers[id] ?? EMPTY_ANSWER;
const answering = (id: string, answer: Fiche['answers'][string]): Change => ({
  kind: 'answer',
  questionId: id,
  answer,
});

function newItem(of: TriedList, name: string): CalendarStep | Stakeholder | Dataset {
  switch (of) {
    case 'calendar':
      return { step: name, start: '', end: '' };
    case 'stakeholders':
      return { name, role: '', contribution: '' };
    case 'datasets':
      return { description: name, owner: '', accessTerms: '', personalData: '', sourceAndFormat: '', comment: '' };
  }
}
