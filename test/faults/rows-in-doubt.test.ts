import type { Fault } from '../../src/emulator/faults/fault';
import type { WireRequest } from '../../src/emulator/rich-api/wire';
import { Clock } from './clock';
import { ficheFile, Stage } from './stage';

/** How many of the last things asked of Excel, none of which changes a cell, are not done where it stops late. */
const LAST = 2;

const row = (name: string) => ({ name, role: '', contribution: '' });
const [first, second] = [row('SMICTOM'), row('Ville')];

describe('A row of which nobody knows whether Excel wrote it', () => {
  const clock = new Clock();
  let uninstall = (): void => undefined;
  let stage: Stage;
  let bytes: Promise<Uint8Array> | undefined;

  beforeEach(async () => {
    uninstall = clock.install();
    bytes ??= ficheFile(clock, { kind: 'empty' }, false);
    stage = Stage.of(clock, await bytes);
    await stage.done(stage.pane.start());
    stage.pane.change({ kind: 'add', list: 'stakeholders', item: first });
    await stage.done(stage.pane.flush());
  });

  afterEach(() => uninstall());

  const written = async () => (await stage.reopened())?.fiche.stakeholders;

  const lost: readonly (readonly [string, (request: WireRequest) => Fault])[] = [
    [
      'says that there is no room',
      ({ Actions }) => ({ kind: 'halfDone', code: 'FilteredRangeConflict', actions: Actions.length - LAST }),
    ],
    ['aborts the request', () => ({ kind: 'answerLost', code: 'RequestAborted' })],
  ];

  const befalls = (fault: (request: WireRequest) => Fault) =>
    stage.faults.onRequests((request) => (stage.faults.injected.length === 0 ? fault(request) : undefined));

  it.each(lost)('takes what was typed on in it after Excel %s', async (_, fault) => {
    befalls(fault);
    stage.pane.change({ kind: 'add', list: 'stakeholders', item: second });
    await stage.rest();
    stage.pane.change({ kind: 'update', list: 'stakeholders', index: 1, before: second, item: row('Ville de Rennes') });
    await stage.rest();
    expect(await written()).toEqual([first, row('Ville de Rennes')]);
  });

  it.each(lost)('is taken back for good after Excel %s', async (_, fault) => {
    befalls(fault);
    stage.pane.change({ kind: 'add', list: 'stakeholders', item: second });
    await stage.rest();
    stage.pane.undo();
    await stage.rest();
    await stage.done(stage.pane.refresh());
    expect(await written()).toEqual([first]);
    expect(stage.state).toMatchObject({ failure: null, pending: [] });
  });
});
