import { chartsOf } from '../../src/emulator/model/state/charts/charts-of-sheet';
import type { WireRequest } from '../../src/emulator/rich-api/wire';
import { Clock } from './clock';
import { ficheFile, Stage } from './stage';

/** Which action of a batch adds a chart; undefined where none does. */
function addingIn({ Actions, ObjectPaths }: WireRequest): number | undefined {
  const index = Actions.findIndex(({ ObjectPathId }) => {
    const path = ObjectPaths[String(ObjectPathId)];
    return path?.Name === 'Add' && ObjectPaths[String(path.ParentObjectPathId)]?.Name === 'Charts';
  });
  return index < 0 ? undefined : index;
}

describe('A radar whose drawing Excel breaks off', () => {
  it('is drawn once in the end, be it before the chart was there, before it had its name, or after', async () => {
    const clock = new Clock();
    const uninstall = clock.install();
    try {
      const bytes = await ficheFile(clock, { kind: 'empty' }, false);
      for (const further of [0, 1, 2, 3]) {
        const stage = Stage.of(clock, bytes);
        const names = () => stage.workbook.sheets.flatMap((sheet) => chartsOf(sheet).charts.map(({ name }) => name));
        await stage.done(stage.pane.start());
        stage.faults.onRequests((request) => {
          const adding = stage.faults.injected.length > 0 ? undefined : addingIn(request);
          return adding === undefined
            ? undefined
            : { kind: 'halfDone', code: 'RequestAborted', actions: adding + further };
        });
        await stage.done(stage.pane.insertRadar());
        expect(stage.state.failure).toMatchObject({ attempt: 'insertRadar' });
        await stage.done(stage.pane.retry());
        expect({ further, names: names() }).toEqual({ further, names: ['FPD_Radar'] });
      }
    } finally {
      uninstall();
    }
  }, 240_000);
});
