import fc from 'fast-check';
import type { Fiche } from '../../../src/domain/fiche';
import { emptyFiche } from '../../../src/domain/empty-fiche';
import { answerValues, scoreAnswers } from '../../../src/domain/score-answers';
import { applyChange } from '../../../src/taskpane/state/apply-change';
import type { Change } from '../../../src/taskpane/state/change';
import type { PaneEvent } from '../../../src/taskpane/state/pane-event';
import { initialState, saveStatus, type PaneState } from '../../../src/taskpane/state/pane-state';
import { reducePane } from '../../../src/taskpane/state/reduce-pane';
import { openFiche } from '../fake-app';
import { anyGesture, changeOf } from './gestures';

const read = (fiche: Fiche): PaneEvent => ({
  type: 'opened',
  opened: { kind: 'fiche', open: openFiche(fiche, 'fr') },
});
const opened = (fiche: Fiche = emptyFiche('f')): PaneState => reducePane(initialState('fr'), read(fiche));
const after = (state: PaneState, ...events: readonly PaneEvent[]): PaneState => events.reduce(reducePane, state);
const changed = (change: Change): PaneEvent => ({ type: 'changed', change });
const named = (value: string): PaneEvent => changed({ kind: 'projectField', field: 'name', value });

/** The workbook takes the oldest edit. */
function send(state: PaneState): PaneState {
  const [change] = state.pending;
  if (!change || !state.saved) return state;
  return after(state, { type: 'sending' }, { type: 'sent', open: applyChange(state.saved, change) });
}

function sendAll(state: PaneState): PaneState {
  return state.pending.length === 0 ? state : sendAll(send(state));
}

const step = (name: string) => ({ step: name, start: '', end: '' });
const ficheOf = (state: PaneState): Fiche => state.shown?.fiche ?? emptyFiche();

describe('the state of the pane', () => {
  test('shows an edit before it is saved, and says so', () => {
    const state = after(opened(), named('Bornes'));
    expect(ficheOf(state).project.name).toBe('Bornes');
    expect(state.saved?.fiche.project.name).toBe('');
    expect(saveStatus(state)).toBe('saving');
    expect(saveStatus(sendAll(state))).toBe('saved');
  });

  test('sends once what was typed in one place, and twice where the first is on its way', () => {
    expect(after(opened(), named('B'), named('Bo')).pending).toHaveLength(1);
    expect(after(opened(), named('B'), { type: 'sending' }, named('Bo')).pending).toHaveLength(2);
  });

  test('keeps an edit that failed, with the reason, until it is saved', () => {
    const failure = { code: 'protectedSheet', useCase: 'saveProjectField' } as const;
    const state = after(opened(), named('Bornes'), { type: 'sending' }, { type: 'failed', attempt: 'save', failure });
    expect(saveStatus(state)).toBe('failed');
    expect(ficheOf(state).project.name).toBe('Bornes');
    const again = after(state, { type: 'sending' });
    expect([saveStatus(again), again.failure?.failure]).toEqual(['saving', failure]);
    expect(sendAll(again).failure).toBeNull();
  });

  test('takes an edit that waited in vain for what saves for one that Excel was not asked for', () => {
    const failure = { code: 'partNotFetched', useCase: 'saveProjectField', cause: new Error('no file') } as const;
    const state = after(opened(), named('Bornes'), { type: 'sending' }, { type: 'failed', attempt: 'save', failure });
    expect(state.pending).toEqual([expect.not.objectContaining({ tried: true })]);
    expect(ficheOf(state).project.name).toBe('Bornes');
    expect(sendAll(after(state, named('Bornes à verre'))).saved?.fiche.project.name).toBe('Bornes à verre');
  });

  describe('with a row that was refused', () => {
    const calendar = [step('A'), step('Z')];
    const added = step('N');
    const refusal: readonly PaneEvent[] = [
      { type: 'sending' },
      { type: 'failed', attempt: 'save', failure: { code: 'protectedSheet', useCase: 'save', cause: new Error('no') } },
    ];
    const start = () => opened({ ...emptyFiche('f'), calendar });
    const steps = (state: PaneState) => ficheOf(state).calendar.map(({ step }) => step);
    const renamed: Change = { kind: 'update', list: 'calendar', index: 0, before: step('A'), item: step('B') };

    test.each<[string, Change, Change]>([
      ['changed', renamed, { ...renamed, before: renamed.item, item: step('Bc') }],
      [
        'added',
        { kind: 'add', list: 'calendar', item: added },
        { kind: 'update', list: 'calendar', index: 2, before: added, item: step('Nouvelle') },
      ],
    ])('%s, gives up what was typed on in it as well', (_, first, next) => {
      const state = after(start(), changed(first), ...refusal, changed(next), { type: 'discarded' });
      expect({ pending: state.pending, steps: steps(state) }).toEqual({ pending: [], steps: ['A', 'Z'] });
    });

    test('has nothing left to send where it was taken back and is given up', () => {
      const state = after(start(), changed(renamed), ...refusal, { type: 'undone' }, { type: 'discarded' });
      expect({ pending: state.pending, steps: steps(state) }).toEqual({ pending: [], steps: ['A', 'Z'] });
    });
  });

  test('goes on saying that a text is not saved when a language cannot be fetched or a cell not be shown', () => {
    const failure = { code: 'protectedSheet', useCase: 'save' } as const;
    const unsaved = after(opened(), named('Bornes'), { type: 'sending' }, { type: 'failed', attempt: 'save', failure });
    for (const attempt of ['language', 'show'] as const) {
      const other = { code: 'partNotFetched', useCase: attempt } as const;
      expect(after(unsaved, { type: 'failed', attempt, failure: other }).failure).toMatchObject({ attempt: 'save' });
      expect(after(opened(), { type: 'failed', attempt, failure: other }, read(emptyFiche('f'))).failure).toMatchObject(
        { attempt },
      );
    }
  });

  test('says no longer that a language could not be fetched once it is there', () => {
    const failure = { code: 'partNotFetched', useCase: 'language' } as const;
    const failed: PaneEvent = { type: 'failed', attempt: 'language', failure };
    expect(after(opened(), failed, { type: 'languageChosen', language: 'en' }).failure).toBeNull();
  });

  test('goes on saying what an asked-for action could not do, when the reading that follows fails as well', () => {
    for (const attempt of ['create', 'import', 'repair', 'insertRadar', 'writeSummary'] as const) {
      const failure = { code: 'halfBuilt', useCase: attempt, place: 'Radar ~1' } as const;
      const reading: PaneEvent = { type: 'failed', attempt: 'open', failure: { code: 'unexpected', useCase: 'open' } };
      const state = after(opened(), { type: 'failed', attempt, failure }, reading);
      expect(state.failure).toMatchObject({ attempt, failure });
    }
  });

  test.each(['create', 'import', 'insertRadar', 'writeSummary', 'watch'] as const)(
    'still says why %s failed when the workbook was read since',
    (attempt) => {
      const failure = { code: 'busy', useCase: attempt } as const;
      const noFiche: PaneEvent = { type: 'opened', opened: { kind: 'noFiche' } };
      for (const reading of [read(emptyFiche('f')), noFiche]) {
        const state = after(opened(), { type: 'failed', attempt, failure }, reading);
        expect(state.failure).toMatchObject({ attempt, failure });
      }
    },
  );

  test('counts the tries made on purpose, not those that typing makes by itself', () => {
    const fails: readonly PaneEvent[] = [
      { type: 'sending' },
      { type: 'failed', attempt: 'save', failure: { code: 'busy', useCase: 'saveProjectField' } },
    ];
    const state = after(opened(), named('Bornes'), ...fails, named('Bornes à verre'), ...fails);
    expect(state.failure).toMatchObject({ tries: 0, retried: false });
    const tried = after(state, { type: 'retried' }, ...fails);
    expect(tried.failure).toMatchObject({ tries: 1, retried: false });
  });

  test('keeps showing unsaved edits when the fiche’s sheets are gone, and goes back to the start when there are none', () => {
    const gone: PaneEvent = { type: 'opened', opened: { kind: 'noFiche' } };
    expect(after(opened(), gone)).toMatchObject({ phase: 'start', shown: null });
    const kept = after(opened(), named('Bornes'), gone);
    expect(kept).toMatchObject({ phase: 'fiche', failure: { attempt: 'save', failure: { code: 'missingPart' } } });
    expect(ficheOf(kept).project.name).toBe('Bornes');
  });

  test('changes nothing of a fiche that may only be read', () => {
    const event: PaneEvent = {
      type: 'opened',
      opened: { kind: 'fiche', open: { ...openFiche(emptyFiche('f'), 'fr'), readOnly: true } },
    };
    const state = after(initialState('fr'), event, named('Bornes'));
    expect([ficheOf(state).project.name, saveStatus(state)]).toEqual(['', 'readOnly']);
  });

  test('gives what was typed, in order, whatever is sent and read in between', () => {
    const step = fc.oneof(
      { weight: 4, arbitrary: anyGesture },
      { weight: 1, arbitrary: fc.constantFrom('send' as const, 'read' as const) },
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let state = opened();
        let expected = openFiche(emptyFiche('f'), 'fr');
        for (const one of steps) {
          if (one === 'send') state = send(state);
          else if (one === 'read') state = after(state, read(state.saved?.fiche ?? emptyFiche()));
          else {
            const change = changeOf(one, expected.fiche);
            if (!change) continue;
            expected = applyChange(expected, change);
            state = after(state, changed(change));
          }
          expect(ficheOf(state)).toEqual(expected.fiche);
        }
        const { saved } = sendAll(state);
        expect(saved?.fiche).toEqual(expected.fiche);
        expect(saved?.scores).toEqual(scoreAnswers(expected.questionnaire, answerValues(expected.fiche.answers)));
      }),
    );
  });

  test('loses nothing typed, whatever others do to the workbook meanwhile', () => {
    const gestures = fc.array(anyGesture, { maxLength: 8 });
    const turns = fc.array(fc.record({ mine: gestures, sent: fc.nat({ max: 3 }), theirs: gestures }), { maxLength: 5 });
    fc.assert(
      fc.property(turns, (played) => {
        let state = opened();
        for (const { mine, sent, theirs } of played) {
          for (const gesture of mine) {
            const change = changeOf(gesture, ficheOf(state));
            if (change) state = after(state, changed(change));
          }
          for (let times = 0; times < sent; times += 1) state = send(state);
          const unsent = textsOf(state.pending).filter((text) => JSON.stringify(ficheOf(state)).includes(text));
          let book = state.saved?.fiche ?? emptyFiche();
          for (const gesture of theirs) {
            const change = changeOf(gesture, book);
            if (change) book = applyChange(openFiche(book, 'fr'), change).fiche;
          }
          state = after(state, read(book));
          const shown = JSON.stringify(ficheOf(state));
          expect(unsent.filter((text) => !shown.includes(text))).toEqual([]);
        }
        expect(sendAll(state).saved?.fiche).toEqual(ficheOf(state));
      }),
    );
  });
});

/** What the person typed in edits not yet sent. */
function textsOf(pending: readonly Change[]): readonly string[] {
  return pending.flatMap((change): readonly string[] => {
    switch (change.kind) {
      case 'projectField':
        return [String(change.value)];
      case 'answer':
        return change.answer.comment === change.before?.comment ? [] : [change.answer.comment];
      case 'add':
        return textIn(change.item);
      case 'update':
        return textIn(change.item).filter((text) => !textIn(change.before).includes(text));
      default:
        return [];
    }
  });
}

const textIn = (item: object): readonly string[] => Object.values(item).filter((value) => typeof value === 'string');
