import fc from 'fast-check';
import { emptyFiche } from '../../../src/domain/empty-fiche';
import type { Fiche } from '../../../src/domain/fiche';
import { applyChange } from '../../../src/taskpane/state/apply-change';
import type { Change } from '../../../src/taskpane/state/change';
import type { PaneEvent } from '../../../src/taskpane/state/pane-event';
import { initialState, type PaneState } from '../../../src/taskpane/state/pane-state';
import { reducePane } from '../../../src/taskpane/state/reduce-pane';
import { anyFiche } from '../../builders/any-fiche';
import { openFiche } from '../fake-app';
import { anyGesture, changeOf } from './gestures';

const read = (fiche: Fiche): PaneEvent => ({
  type: 'opened',
  opened: { kind: 'fiche', open: openFiche(fiche, 'fr') },
});
const opened = (fiche: Fiche = emptyFiche('f')): PaneState => reducePane(initialState('fr'), read(fiche));
const after = (state: PaneState, ...events: readonly PaneEvent[]): PaneState => events.reduce(reducePane, state);
const ficheOf = (state: PaneState): Fiche => state.shown?.fiche ?? emptyFiche();
const undone: PaneEvent = { type: 'undone' };
const named = (value: string, typed = true): PaneEvent => ({
  type: 'changed',
  change: { kind: 'projectField', field: 'name', value },
  typed,
});

function sendAll(state: PaneState): PaneState {
  const [change] = state.pending;
  if (!change || !state.saved) return state;
  return sendAll(after(state, { type: 'sending' }, { type: 'sent', open: applyChange(state.saved, change) }));
}

/** An answer taken back to nothing is as good as none. */
function withoutEmptyAnswers(fiche: Fiche): Fiche {
  const filled = Object.entries(fiche.answers).filter(([, { value, comment }]) => value !== null || comment !== '');
  return { ...fiche, answers: Object.fromEntries(filled) };
}

describe('taking back what was done', () => {
  test('gives the fiche as it was, step by step, whatever was done and saved meanwhile', () => {
    const step = fc.record({ gesture: anyGesture, saved: fc.boolean(), reread: fc.boolean() });
    fc.assert(
      fc.property(anyFiche(), fc.array(step, { maxLength: 12 }), (fiche, steps) => {
        let state = opened(fiche);
        const before: Fiche[] = [];
        for (const { gesture, saved, reread } of steps) {
          const change = changeOf(gesture, ficheOf(state));
          if (!change) continue;
          before.push(ficheOf(state));
          state = after(state, { type: 'changed', change });
          if (saved) state = sendAll(state);
          if (reread) state = after(state, read(state.saved?.fiche ?? emptyFiche()));
        }
        expect(state.history).toHaveLength(before.length);
        for (const [index, { saved }] of steps.slice(0, before.length).entries()) {
          state = after(state, undone);
          if (saved) state = sendAll(state);
          expect(withoutEmptyAnswers(ficheOf(state))).toEqual(withoutEmptyAnswers(before.at(-1 - index) ?? fiche));
        }
        const { saved } = sendAll(state);
        expect(withoutEmptyAnswers(saved?.fiche ?? fiche)).toEqual(withoutEmptyAnswers(ficheOf(state)));
      }),
      { numRuns: 60 },
    );
  });

  test('takes what was typed in one go back in one go, and what was typed after leaving the field apart', () => {
    const state = after(opened(), named('B'), named('Bo'), { type: 'editEnded' }, named('Bornes'));
    expect(ficheOf(after(state, undone)).project.name).toBe('Bo');
    expect(ficheOf(after(state, undone, undone)).project.name).toBe('');
    expect(after(state, undone, undone).history).toEqual([]);
  });

  test('shows the screen where it was done', () => {
    const action = { theme: '', action: 'Écrire au fournisseur', who: '', when: '' };
    const adding: PaneEvent = { type: 'changed', change: { kind: 'add', list: 'actions', item: action }, typed: false };
    const answering: PaneEvent = {
      type: 'changed',
      change: { kind: 'answer', questionId: '10-E', answer: { value: 2, comment: '' } },
      typed: false,
    };
    const state = after(opened(), adding, answering, named('Bornes'), { type: 'screenChosen', screen: 'data' });
    const first = after(state, undone);
    expect([first.screen, first.section]).toEqual(['fiche', 'project']);
    const second = after(first, undone);
    expect([second.screen, second.themeIndex]).toEqual(['assess', 9]);
    expect(after(second, undone).screen).toBe('report');
  });

  test('takes each choice back apart', () => {
    const answer = (value: number): PaneEvent => ({
      type: 'changed',
      change: { kind: 'answer', questionId: '01-P', answer: { value, comment: '' } },
    });
    const state = after(opened(), answer(1), answer(3));
    expect(ficheOf(after(state, undone)).answers['01-P']?.value).toBe(1);
    expect(state.shown?.scores).not.toEqual(after(state, undone).shown?.scores);
  });

  test('takes a row back whole that was typed in one go, even when the workbook was read in between', () => {
    const add: Change = { kind: 'add', list: 'calendar', item: { step: 'C', start: '', end: '' } };
    const state = sendAll(after(opened(), { type: 'changed', change: add, typed: true }));
    const reread = after(state, read(JSON.parse(JSON.stringify(ficheOf(state))) as Fiche));
    const [before] = ficheOf(reread).calendar;
    if (!before) throw new Error('no row');
    const update: Change = { kind: 'update', list: 'calendar', index: 0, before, item: { ...before, step: 'Cadrage' } };
    const typed = after(reread, { type: 'changed', change: update, typed: true });
    expect(typed.history).toHaveLength(1);
    expect(ficheOf(after(typed, undone)).calendar).toEqual([]);
  });

  describe('of a row that was emptied', () => {
    const whole = { step: 'Bilan', start: '2026-03-02', end: '' };
    const rows = (state: PaneState) => ficheOf(state).calendar;
    const typing = (state: PaneState, item: typeof whole, erasing: boolean): PaneState => {
      const [before] = rows(state);
      if (!before) throw new Error('no row');
      const change: Change = { kind: 'update', list: 'calendar', index: 0, before, item };
      return after(state, { type: 'changed', change, typed: true, erasing });
    };
    const left = (state: PaneState) => after(state, { type: 'editEnded' });
    const removed = (state: PaneState, erasing: boolean): PaneState => {
      const [before] = rows(state);
      if (!before) throw new Error('no row');
      const change: Change = { kind: 'remove', list: 'calendar', index: 0, before };
      return after(left(state), { type: 'changed', change, erasing });
    };
    const start = () => opened({ ...emptyFiche('f'), calendar: [whole] });

    test('puts it back whole, however many fields were erased letter by letter', () => {
      const started = left(typing(typing(start(), { ...whole, start: '2' }, true), { ...whole, start: '' }, true));
      const emptied = removed(typing(started, { step: 'B', start: '', end: '' }, true), true);
      expect(emptied.removed?.item).toEqual(whole);
      expect(rows(after(sendAll(emptied), undone))).toEqual([whole]);
      expect(after(emptied, undone).history).toEqual([]);
    });

    test('keeps apart what was written before it was erased', () => {
      const better = { ...whole, step: 'Bilan partagé' };
      const emptied = removed(typing(typing(start(), better, false), { ...whole, step: 'B', start: '' }, true), true);
      expect(rows(after(emptied, undone))).toEqual([better]);
      expect(rows(after(emptied, undone, undone))).toEqual([whole]);
    });

    test('leaves apart the letters taken off a row that is then removed on purpose', () => {
      const state = removed(typing(start(), { ...whole, step: 'Bil' }, true), false);
      expect(rows(after(state, undone))).toEqual([{ ...whole, step: 'Bil' }]);
      expect(rows(after(state, undone, undone))).toEqual([whole]);
    });
  });

  test('sends nothing for what had not been sent, and lets go of the failure with it', () => {
    const failed: PaneEvent = { type: 'failed', attempt: 'save', failure: { code: 'protectedSheet', useCase: 'x' } };
    const state = after(opened(), named('Bornes'), { type: 'sending' }, failed, undone);
    expect(state).toMatchObject({ pending: [], failure: null });
    const add: Change = { kind: 'add', list: 'calendar', item: { step: 'C', start: '', end: '' } };
    expect(after(opened(), { type: 'changed', change: add }, undone).pending).toEqual([]);
  });

  test('sends the taking back of what is on its way', () => {
    const state = after(opened(), named('Bornes'), { type: 'sending' }, undone);
    expect(state.pending).toHaveLength(2);
    expect(sendAll({ ...state, sending: false }).saved?.fiche.project.name).toBe('');
  });

  test('takes nothing back over what someone else wrote there since', () => {
    const state = sendAll(after(opened(), named('Bornes')));
    const theirs = { ...ficheOf(state), project: { ...ficheOf(state).project, name: 'Autre' } };
    const reread = after(state, read(theirs));
    expect(reread.history).toEqual([]);
    expect(ficheOf(after(reread, undone)).project.name).toBe('Autre');
  });

  test('still takes back the rest when others wrote elsewhere', () => {
    const state = sendAll(after(opened(), named('Bornes')));
    const theirs = { ...ficheOf(state), project: { ...ficheOf(state).project, lead: 'Ada' } };
    expect(ficheOf(after(state, read(theirs), undone)).project).toMatchObject({ name: '', lead: 'Ada' });
  });

  test('has nothing to take back in a fiche that was just created', () => {
    const created: PaneEvent = { type: 'created', open: openFiche(emptyFiche('g'), 'fr'), importProblems: [] };
    expect(after(opened(), named('Bornes'), created).history).toEqual([]);
  });
});
