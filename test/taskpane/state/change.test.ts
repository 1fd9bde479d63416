import type { CalendarStep } from '../../../src/domain/fiche';
import { mergeChanges, touchedParts, type AnswerChange, type Change } from '../../../src/taskpane/state/change';

const step = (name: string): CalendarStep => ({ step: name, start: '', end: '' });
const update = (index: number, before: CalendarStep, item: CalendarStep): Change => ({
  kind: 'update',
  list: 'calendar',
  index,
  before,
  item,
});
const name = (value: string): Change => ({ kind: 'projectField', field: 'name', value });

describe('two edits that are not sent yet', () => {
  test('are one where they are of one field', () => {
    expect(mergeChanges(name('B'), name('Bo'))).toEqual(name('Bo'));
    expect(mergeChanges(name('B'), { kind: 'projectField', field: 'lead', value: 'Ada' })).toBeNull();
  });

  test('are one where they are of one question, and tell what the first began with', () => {
    const first: Change = { kind: 'answer', questionId: '01-P', answer: { value: 1, comment: '' } };
    const before = { value: null, comment: '' };
    const second: Change = { ...first, answer: { value: 2, comment: '' }, before: first.answer };
    expect(mergeChanges({ ...first, before }, second)).toEqual({ ...second, before });
    expect(mergeChanges(first, { ...second, questionId: '01-G' })).toBeNull();
  });

  test('are one where they are of one row, and tell what the first began with', () => {
    expect(mergeChanges(update(1, step('A'), step('Ab')), update(1, step('Ab'), step('Abc')))).toEqual(
      update(1, step('A'), step('Abc')),
    );
    expect(mergeChanges(update(1, step('A'), step('Ab')), update(0, step('B'), step('Bc')))).toBeNull();
  });

  test('are one new row where the second completes the one that the first adds', () => {
    const added = step('A');
    const add: Change = { kind: 'add', list: 'calendar', item: added };
    expect(mergeChanges(add, update(3, added, step('Ab')))).toEqual({ ...add, item: step('Ab') });
    // Another row may hold the same text: only the very item that was added is meant.
    expect(mergeChanges(add, update(0, step('A'), step('Ab')))).toBeNull();
  });

  test('stay two where the second takes the row away or moves it', () => {
    const edit = update(0, step('A'), step('Ab'));
    expect(mergeChanges(edit, { kind: 'remove', list: 'calendar', index: 0, before: step('Ab') })).toBeNull();
    expect(mergeChanges(edit, { kind: 'move', list: 'calendar', index: 0, to: 1, before: step('Ab') })).toBeNull();
  });

  test('change a row that may have been written only once it has been written so', () => {
    const added = step('A');
    const add: Change = { kind: 'add', list: 'calendar', item: added, tried: true };
    expect(mergeChanges(add, update(3, added, step('Ab')))).toBeNull();
    expect(
      mergeChanges({ ...update(1, step('A'), step('Ab')), tried: true }, update(1, step('Ab'), step('Abc'))),
    ).toBeNull();
    expect(mergeChanges({ ...name('B'), tried: true }, name('Bo'))).toEqual({ ...name('Bo'), tried: true });
  });
});

describe('an edit of an answer', () => {
  const before = { value: null, comment: '' };
  const comment: AnswerChange = { kind: 'answer', questionId: '01-P', answer: { ...before, comment: 'vu' }, before };

  test('is of the part that it changes alone, and of both where nothing says what was there', () => {
    expect(touchedParts(comment)).toEqual(['comment']);
    expect(touchedParts({ kind: 'answer', questionId: '01-P', answer: before })).toEqual(['value', 'comment']);
  });

  test('that takes the place of one that may be done is of what that one wrote too', () => {
    const back = mergeChanges({ ...comment, tried: true }, { ...comment, answer: before, before: comment.answer });
    expect(back).toMatchObject({ answer: before, touched: ['comment'] });
  });
});
