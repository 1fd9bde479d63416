import type { WireRequest } from '../../src/emulator/rich-api/wire';
import { Clock } from './clock';
import { ficheFile, Stage } from './stage';

const isAppending = ({ ObjectPaths }: WireRequest): boolean =>
  Object.values(ObjectPaths).some((path) => path.Name === 'Insert');

describe('A row whose adding Excel stops with a code that says that there is no room', () => {
  it('is there once after a new try, wherever Excel stopped', async () => {
    const clock = new Clock();
    const uninstall = clock.install();
    try {
      const bytes = await ficheFile(clock, { kind: 'example' }, false);
      const item = { step: 'Bilan', start: '', end: '' };
      for (const left of [0, 1, 2, 12, 60, Infinity]) {
        const stage = Stage.of(clock, bytes);
        const { pane, faults } = stage;
        await stage.done(pane.start());
        const before = stage.shown.fiche.calendar;
        faults.onRequests((request) => {
          const { length } = request.Actions;
          if (faults.injected.length > 0 || !isAppending(request)) return undefined;
          return { kind: 'halfDone', code: 'NonBlankCellOffSheet', actions: Math.max(0, length - left) };
        });
        pane.change({ kind: 'add', list: 'calendar', item });
        await stage.done(pane.flush());
        for (let tries = 0; stage.state.failure && tries < 3; tries += 1) await stage.done(pane.retry());
        const calendar = (await stage.reopened())?.fiche.calendar;
        expect({ left, faults: faults.injected.length, calendar }).toEqual({
          left,
          faults: 1,
          calendar: [...before, item],
        });
      }
    } finally {
      uninstall();
    }
  });
});
