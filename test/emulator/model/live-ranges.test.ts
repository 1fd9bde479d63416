import { setImmediate } from 'node:timers/promises';
import { keptBytes } from '../../../scripts/bench/heap';
import { area } from '../../../src/emulator/model/state/area';
import { eachLiveRange, liveRange, type LiveRange } from '../../../src/emulator/model/state/range';
import { until } from '../until';
import { Workbook } from '../../../src/emulator/model/state/workbook';

describe('The ranges that an emulated workbook moves with its cells', () => {
  it('are those that a client holds, and no others, however many were asked for', async () => {
    const workbook = new Workbook();
    const held = liveRange(workbook, workbook.active, area(4, 2));
    for (let row = 0; row < 1_000; row += 1) liveRange(workbook, workbook.active, area(row, 0));
    // What a turn made is kept to its end; then the heap may be swept, and what was swept is told.
    await setImmediate();
    keptBytes();
    await until(() => workbook.liveRanges.size === 1);
    const visited: LiveRange[] = [];
    eachLiveRange(workbook, (range) => void visited.push(range));
    expect(visited).toContain(held);
  });
});
