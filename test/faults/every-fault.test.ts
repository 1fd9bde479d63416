import type { Fault } from '../../src/emulator/faults/fault';
import { ActionType, type WireAction, type WireRequest } from '../../src/emulator/rich-api/wire';
import { Workbook } from '../../src/emulator/model/state/workbook';
import { Clock } from './clock';
import { DEEDS, type Deed } from './deeds';
import { ficheFile, Stage } from './stage';
import { contentsOf, difference } from './workbook-contents';

/** More actions than this make a batch a large one: a fiche or a page being drawn. */
const LARGE = 500;

const clock = new Clock();
const files = new Map<Deed['from'], Uint8Array>();
const lost: unknown[] = [];
const onLost = (cause: unknown) => lost.push(cause);
let uninstall: () => void;

beforeAll(async () => {
  uninstall = clock.install();
  process.on('unhandledRejection', onLost);
  files.set('noRadar', await ficheFile(clock, { kind: 'example' }, false));
  files.set(undefined, await ficheFile(clock, { kind: 'example' }, true));
});

afterAll(() => {
  process.off('unhandledRejection', onLost);
  uninstall();
});

async function staged({ from }: Deed): Promise<Stage> {
  const bytes = files.get(from);
  const stage = bytes ? Stage.of(clock, bytes) : new Stage(clock, new Workbook('Feuil1'));
  await stage.done(stage.pane.start());
  return stage;
}

/** What the workbook says after a deed, and the requests that took, with nothing gone wrong. */
async function undisturbed(deed: Deed) {
  const stage = await staged(deed);
  const requests: WireRequest[] = [];
  stage.faults.onRequests((request) => {
    requests.push(request);
    return undefined;
  });
  await stage.done(deed.act(stage));
  return { contents: contentsOf(stage.workbook), requests };
}

describe.each(DEEDS)('Whatever befalls Excel while one is to $what', (deed) => {
  it('all is in the workbook after a retry, and nothing else', async () => {
    const { contents, requests } = await undisturbed(deed);
    const wrong: string[] = [];
    for (const [index, request] of requests.entries()) {
      for (const fault of faultsOf(request)) {
        const stage = await staged(deed);
        stage.faults.next(...Array.from({ length: index }, () => undefined), fault);
        await stage.done(deed.act(stage)).catch((error: unknown) => wrong.push(String(error)));
        for (let tries = 0; stage.state.failure && tries < 3; tries += 1) await stage.done(stage.pane.retry());
        const { failure, pending } = stage.state;
        const problems = [
          ...(failure ? [`still ${failure.failure.code}`] : []),
          ...(pending.length > 0 ? ['still pending'] : []),
          ...difference(contents, contentsOf(stage.workbook)).slice(0, 6),
          ...lost.splice(0).map((cause) => `unhandled: ${String(cause)}`),
        ];
        if (problems.length > 0) wrong.push(`${JSON.stringify({ index, fault })}\n  ${problems.join('\n  ')}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 240_000);
});

/**
 * The kinds of fault, with the batch broken off in some places: near its end, where most is done, and before. Of a large batch, which
 * takes long, those alone that leave something behind; of one that only reads, those alone that give nothing.
 */
function faultsOf({ Actions }: WireRequest): readonly Fault[] {
  const actions = Actions.length;
  const giving: readonly Fault[] = [
    { kind: 'refused', code: 'GeneralException' },
    { kind: 'silent', isDone: false },
  ];
  if (!Actions.some(changesSomething)) return giving;
  const [half, last] = [Math.floor(actions / 2), actions - 1];
  const places = actions > LARGE ? [half] : [half, last - 2, last - 1, last].filter((done) => done >= 0);
  const leaving: readonly Fault[] = [
    ...[...new Set(places)].map((done): Fault => ({ kind: 'halfDone', code: 'RequestAborted', actions: done })),
    { kind: 'answerLost', code: 'ConnectionFailure' },
  ];
  if (actions > LARGE) return leaving;
  return [
    ...leaving,
    ...giving,
    { kind: 'silent', isDone: true },
    { kind: 'twice' },
    { kind: 'slow', wait: 60_000 },
    { kind: 'overtaken', wait: 5_000 },
  ];
}

const changesSomething = ({ ActionType: type, Name = '' }: WireAction): boolean =>
  type === ActionType.setProperty || (type === ActionType.method && !/^(Get|_)/.test(Name));
