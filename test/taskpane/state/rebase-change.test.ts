import { emptyFiche } from '../../../src/domain/empty-fiche';
import type { CalendarStep, Fiche } from '../../../src/domain/fiche';
import type { Change } from '../../../src/taskpane/state/change';
import { rebaseChange } from '../../../src/taskpane/state/rebase-change';

const step = (name: string, start = '', end = ''): CalendarStep => ({ step: name, start, end });
const withSteps = (...calendar: readonly CalendarStep[]): Fiche => ({ ...emptyFiche('f'), calendar });
const update = (index: number, before: CalendarStep, item: CalendarStep): Change => ({
  kind: 'update',
  list: 'calendar',
  index,
  before,
  item,
});

describe('an edit of a row, on a newer reading of the workbook', () => {
  test('finds its row where rows were put above it', () => {
    const edit = update(0, step('A'), step('A2'));
    expect(rebaseChange(edit, withSteps(step('New'), step('A')))).toEqual({ ...edit, index: 1 });
  });

  test('takes the nearest of rows that hold the same', () => {
    const edit = update(2, step(''), step('', '2026-03-02'));
    const fiche = withSteps(step(''), step('B'), step('C'), step(''));
    expect(rebaseChange(edit, fiche)).toEqual({ ...edit, index: 3 });
  });

  test('keeps what someone else changed in another cell of the row', () => {
    const edit = update(0, step('A'), step('A', '2026-03-02'));
    const theirs = step('A', '', '2026-04-01');
    expect(rebaseChange(edit, withSteps(theirs))).toEqual(update(0, theirs, step('A', '2026-03-02', '2026-04-01')));
  });

  test('goes on with its row where a try that was reported as failed has renamed it', () => {
    const edit: Change = { ...update(0, step('A'), step('A2', '2026-03-02')), tried: true };
    const half = step('A2');
    expect(rebaseChange(edit, withSteps(half, step('B')))).toEqual({ ...edit, before: half });
  });

  test('comes back as a new row where its own is gone, touching no other', () => {
    const edit = update(0, step('A', '2026-03-02'), step('A2', '2026-03-02'));
    expect(rebaseChange(edit, withSteps(step('B', '2026-03-02')))).toEqual({
      kind: 'add',
      list: 'calendar',
      item: step('A2', '2026-03-02'),
    });
  });
});

describe('an added row, on a newer reading of the workbook', () => {
  const item = step('New', '2026-03-02');
  const untried: Change = { kind: 'add', list: 'calendar', item };
  const add: Change = { ...untried, tried: true };
  const older = withSteps(step('A'));

  test('goes on with the row that a try has begun', () => {
    const begun = step('New');
    expect(rebaseChange(add, withSteps(step('A'), begun), older)).toEqual(update(1, begun, item));
    expect(rebaseChange(add, withSteps(step('A'), item), older)).toEqual(update(1, item, item));
    expect(rebaseChange(add, withSteps(step('A'), step('A')), older)).toEqual(update(1, step('A'), item));
  });

  test('that nobody has tried to add takes over no row that someone else has begun', () => {
    expect(rebaseChange(untried, withSteps(step('A'), step('A')), older)).toEqual(untried);
  });

  test('leaves alone a row that was there before, and one that someone else has put there', () => {
    expect(rebaseChange(add, withSteps(step('A'), step('B')), older)).toEqual(add);
    expect(rebaseChange(add, withSteps(step('New')), withSteps(step('New')))).toEqual(add);
  });
});

describe('a removal or a move, on a newer reading of the workbook', () => {
  test('follows its row', () => {
    const removal: Change = { kind: 'remove', list: 'calendar', index: 0, before: step('A') };
    expect(rebaseChange(removal, withSteps(step('B'), step('A')))).toEqual({ ...removal, index: 1 });
  });

  test('is given up where someone changed the row meanwhile or took it away', () => {
    const removal: Change = { kind: 'remove', list: 'calendar', index: 0, before: step('A') };
    expect(rebaseChange(removal, withSteps(step('A', '2026-03-02')))).toBeNull();
    expect(rebaseChange({ ...removal, kind: 'move', to: 1 }, withSteps())).toBeNull();
  });
});

describe('an answer, on a newer reading of the workbook', () => {
  const before = { value: 2, comment: '' };
  const withAnswer = (answer: Fiche['answers'][string]): Fiche => ({ ...emptyFiche('f'), answers: { '01-P': answer } });

  test('keeps the level that someone chose on the sheet while a comment was typed', () => {
    const typed: Change = { kind: 'answer', questionId: '01-P', answer: { value: 2, comment: 'vu' }, before };
    expect(rebaseChange(typed, withAnswer({ value: 3, comment: '' }))).toMatchObject({
      answer: { value: 3, comment: 'vu' },
    });
  });

  test('keeps the comment that someone typed on the sheet while a level was chosen', () => {
    const chosen: Change = { kind: 'answer', questionId: '01-P', answer: { value: 4, comment: '' }, before };
    expect(rebaseChange(chosen, withAnswer({ value: 2, comment: 'vu' }))).toMatchObject({
      answer: { value: 4, comment: 'vu' },
    });
  });
});
