import { saveWorkbook } from '../../src/emulator/file/save-workbook';
import type { Fault } from '../../src/emulator/faults/fault';
import { ActionType, type WireRequest } from '../../src/emulator/rich-api/wire';
import { Clock } from './clock';
import { ficheFile, Stage } from './stage';
import { contentsOf, difference } from './workbook-contents';

const clock = new Clock();
let uninstall: () => void;
let bytes: Uint8Array;

/** A fiche that lost a table, a name and a row of the answers, and holds one of them twice. */
beforeAll(async () => {
  uninstall = clock.install();
  const stage = Stage.of(clock, await ficheFile(clock, { kind: 'example' }, false));
  await stage.done(
    Excel.run(async (context) => {
      const { names, tables } = context.workbook;
      tables.getItem('FPD_Impact').delete();
      names.getItem('FPD_Authority').delete();
      const answers = tables.getItem('FPD_Answers');
      answers.getDataBodyRange().getRow(3).delete('Up');
      answers.rows.add(-1, [['01-P', '', '', '', '', '', 'une seconde fois']]);
      await context.sync();
    }),
  );
  bytes = saveWorkbook(stage.workbook);
});

afterAll(() => uninstall());

async function repairing(fault?: { readonly index: number; readonly fault: Fault }) {
  const stage = Stage.of(clock, bytes);
  await stage.done(stage.pane.start());
  const requests: WireRequest[] = [];
  stage.faults.onRequests((request) => {
    requests.push(request);
    return requests.length - 1 === fault?.index ? fault.fault : undefined;
  });
  await stage.done(stage.pane.repair());
  for (let tries = 0; stage.state.failure && tries < 3; tries += 1) await stage.done(stage.pane.retry());
  return { contents: contentsOf(stage.workbook), requests, failure: stage.state.failure };
}

/** Of a batch that changes something, those that leave it in part, or whole without a word; of one that reads, once a kind, silence. */
function faultsOf({ Actions }: WireRequest, read: Set<number>): readonly Fault[] {
  const isChanging = Actions.some(
    ({ ActionType: type, Name = '' }) =>
      type === ActionType.setProperty || (type === ActionType.method && !/^(Get|_)/.test(Name)),
  );
  if (!isChanging) {
    const isNew = !read.has(Actions.length);
    read.add(Actions.length);
    return isNew ? [{ kind: 'silent', isDone: false }] : [];
  }
  const places = [Math.floor(Actions.length / 2), Actions.length - 2, Actions.length - 1];
  return [
    ...places.map((actions): Fault => ({ kind: 'halfDone', code: 'GeneralException', actions })),
    { kind: 'refused', code: 'GeneralException' },
    { kind: 'answerLost', code: 'ConnectionFailure' },
  ];
}

describe('A repair that Excel breaks off', () => {
  it('comes to the same after a new try, wherever it was and whatever was done of it', async () => {
    const { contents, requests } = await repairing();
    const wrong: string[] = [];
    const read = new Set<number>();
    for (const [index, request] of requests.entries()) {
      for (const fault of faultsOf(request, read)) {
        const after = await repairing({ index, fault });
        const problems = [
          ...(after.failure ? [`still ${after.failure.failure.code}`] : []),
          ...difference(contents, after.contents).slice(0, 6),
        ];
        if (problems.length > 0) wrong.push(`${JSON.stringify({ index, fault })}\n  ${problems.join('\n  ')}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 240_000);
});
