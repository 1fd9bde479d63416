import { Clock } from './clock';
import { ficheFile, Stage } from './stage';

/** Longer than the pane waits for Excel, in milliseconds. */
const TOO_LATE = 60_000;
/** Less than that; twice is more. */
const SLOW = 20_000;

describe('Work that was given up because Excel gave no answer in time', () => {
  it('is not gone on with when the answer comes after all: a row typed meanwhile stays', async () => {
    const clock = new Clock();
    const uninstall = clock.install();
    try {
      const stage = Stage.of(clock, await ficheFile(clock, { kind: 'empty' }, false));
      const { pane, faults } = stage;
      const first = { name: 'SMICTOM', role: '', contribution: '' };
      const second = { name: 'Ville', role: '', contribution: '' };
      await stage.done(pane.start());
      pane.change({ kind: 'add', list: 'stakeholders', item: first });
      await stage.done(pane.flush());
      faults.next({ kind: 'slow', wait: TOO_LATE });
      pane.change({ kind: 'remove', list: 'stakeholders', index: 0, before: first });
      pane.change({ kind: 'add', list: 'stakeholders', item: second });
      const stopWaiting = pane.subscribe(() => {
        if (!stage.state.failure) return;
        stopWaiting();
        void pane.retry();
      });
      await stage.rest();
      const fiche = (await stage.reopened())?.fiche;
      expect(faults.injected).toHaveLength(1);
      expect(fiche?.stakeholders).toEqual([second]);
    } finally {
      uninstall();
    }
  });

  it('is not work whose answers each come in time, however long they take together', async () => {
    const clock = new Clock();
    const uninstall = clock.install();
    try {
      const stage = Stage.of(clock, await ficheFile(clock, { kind: 'example' }, false));
      const { pane, faults } = stage;
      await stage.done(pane.start());
      const [before, ...others] = stage.shown.fiche.stakeholders;
      if (!before) throw new Error('the example has no stakeholder');
      const failures: unknown[] = [];
      pane.subscribe(() => failures.push(...(stage.state.failure ? [stage.state.failure] : [])));
      // A removal takes two requests.
      faults.onRequests(() => ({ kind: 'slow', wait: SLOW }));
      pane.change({ kind: 'remove', list: 'stakeholders', index: 0, before });
      await stage.done(pane.flush());
      expect(failures).toEqual([]);
      faults.calm();
      expect((await stage.reopened())?.fiche.stakeholders).toEqual(others);
    } finally {
      uninstall();
    }
  });
});
