import { mendInStages } from '../../src/application/mend-stages';
import { failed, success, type Result } from '../../src/application/result';
import type { Mend } from '../../src/format/repair/mend';
import { MemoryWorkbook } from '../builders/memory-workbook';

const refusal = (code: 'protectedSheet' | 'noRoom') => failed({ code, useCase: 'mend', place: code });
const mend: Mend = { kind: 'renameTable', from: 'Tableau1', to: 'FPD_Impact' };

/** Goes through a stage for each outcome that Excel gives. */
function through(...outcomes: readonly Result<void>[]): Promise<Result<void>> {
  const left = [...outcomes];
  const workbook = Object.assign(new MemoryWorkbook(), {
    mend: () => Promise.resolve(left.shift() ?? success(undefined)),
  });
  const context = {
    workbook,
    files: { readWorkbook: () => Promise.resolve(failed({ code: 'unsupported', useCase: 'test' })) },
    newId: () => 'fiche-1',
    today: () => '2026-11-24',
    known: null,
    doubts: new Set<string>(),
    sheetBehind: null,
    migrationTried: false,
  };
  return mendInStages(
    context,
    outcomes.map(() => () => [mend]),
  );
}

describe('Mending in stages', () => {
  it('tells the protected sheet that keeps it from being done, whatever else Excel refuses after', async () => {
    expect(await through(refusal('protectedSheet'), refusal('noRoom'))).toEqual(refusal('protectedSheet'));
    expect(await through(refusal('noRoom'), refusal('protectedSheet'), success(undefined))).toEqual(
      refusal('protectedSheet'),
    );
    expect(await through(refusal('noRoom'), success(undefined))).toEqual(refusal('noRoom'));
  });
});
