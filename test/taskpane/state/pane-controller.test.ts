import fc from 'fast-check';
import type { FailureCode } from '../../../src/application/result';
import { emptyFiche } from '../../../src/domain/empty-fiche';
import type { Fiche } from '../../../src/domain/fiche';
import { applyChange } from '../../../src/taskpane/state/apply-change';
import type { Change } from '../../../src/taskpane/state/change';
import { PaneController } from '../../../src/taskpane/state/pane-controller';
import { FakeApp, openFiche } from '../fake-app';
import { anyGesture, changeOf } from './gestures';

const controllerOver = (app: FakeApp) => new PaneController(app, { language: 'fr', rememberLanguage: () => undefined });

async function started(app = FakeApp.with(emptyFiche('f'))) {
  const controller = controllerOver(app);
  await controller.start();
  return { app, controller };
}

const EMPTY_DATASET = {
  description: '',
  owner: '',
  accessTerms: '',
  personalData: '',
  sourceAndFormat: '',
  comment: '',
};
const named = (value: string): Change => ({ kind: 'projectField', field: 'name', value });
const nameIn = (app: FakeApp) => app.open_?.fiche.project.name;
const steps = (...names: readonly string[]): Fiche => ({
  ...emptyFiche('f'),
  calendar: names.map((step) => ({ step, start: '', end: '' })),
});

describe('the controller of the pane', () => {
  test('opens on the start where the workbook has no fiche', async () => {
    const { controller } = await started(new FakeApp());
    expect(controller.getState().phase).toBe('start');
  });

  test('shows an answer before it begins to save it, and loses none that follows', async () => {
    const app = FakeApp.with(emptyFiche('f'));
    let paint = (): void => undefined;
    const afterPaint = () => new Promise<void>((resolve) => (paint = resolve));
    const controller = new PaneController(app, { language: 'fr', rememberLanguage: () => undefined, afterPaint });
    await controller.start();
    controller.change({ kind: 'answer', questionId: '01-P', answer: { value: 3, comment: '' } });
    expect(controller.getState().shown?.fiche.answers['01-P']).toMatchObject({ value: 3 });
    const read = controller.refresh();
    expect(app.answers).toEqual({});
    paint();
    await read;
    expect(app.answers).toMatchObject({ '01-P': { value: 3 } });
    expect(controller.getState().pending).toEqual([]);
    controller.change({ kind: 'answer', questionId: '01-E', answer: { value: 1, comment: '' } });
    const flushed = controller.flush();
    paint();
    await flushed;
    expect(app.answers).toMatchObject({ '01-P': { value: 3 }, '01-E': { value: 1 } });
  });

  test('says that it cannot follow the workbook where Excel throws, and follows it on a second try', async () => {
    const app = FakeApp.with(emptyFiche('f'));
    const { watch } = app;
    app.watch = () => Promise.reject(new Error('RichApi'));
    const { controller } = await started(app);
    expect(controller.getState()).toMatchObject({
      phase: 'fiche',
      failure: { attempt: 'watch', failure: { code: 'unexpected' } },
    });
    app.watch = watch;
    await controller.retry();
    expect(controller.getState().failure).toBeNull();
    app.changeOutside(steps('A'));
    await controller.refresh();
    expect(controller.getState().shown?.fiche.calendar).toHaveLength(1);
  });

  test('says that the workbook could not be read where Excel throws, and reads it on a second try', async () => {
    const app = FakeApp.with(emptyFiche('f'));
    const { open } = app;
    app.open = () => Promise.reject(new Error('RichApi'));
    const { controller } = await started(app);
    expect(controller.getState()).toMatchObject({ phase: 'unavailable', failure: { attempt: 'open' } });
    app.open = open;
    await controller.retry();
    expect(controller.getState()).toMatchObject({ phase: 'fiche', failure: null });
  });

  test('keeps an edit when Excel throws, and sends it on a second try', async () => {
    const { app, controller } = await started();
    const { saveProjectField } = app;
    app.saveProjectField = () => Promise.reject(new Error('RichApi'));
    controller.change(named('Bornes'), true);
    await controller.flush();
    expect(controller.getState()).toMatchObject({ failure: { attempt: 'save', failure: { code: 'unexpected' } } });
    app.saveProjectField = saveProjectField;
    await controller.retry();
    expect(nameIn(app)).toBe('Bornes');
    expect(controller.getState().failure).toBeNull();
  });

  test('goes on with the edits after one that is given up', async () => {
    const { app, controller } = await started();
    app.failNext('protectedSheet');
    controller.change(named('Bornes'), true);
    await controller.flush();
    controller.change({ kind: 'projectField', field: 'lead', value: 'Ada' }, true);
    await controller.discard();
    expect(app.open_?.fiche.project).toMatchObject({ name: '', lead: 'Ada' });
  });

  test('saves edits of other places while one is refused, which stays with its reason until it is tried again', async () => {
    const { app, controller } = await started(FakeApp.with(steps('A', 'B')));
    const { saveProjectField, updateItem } = app;
    const refused = () =>
      Promise.resolve({
        ok: false,
        failure: { code: 'protectedSheet', useCase: 'save', place: 'Fiche projet' },
      } as const);
    app.saveProjectField = refused;
    app.updateItem = refused;
    controller.change(named('Bornes'));
    const before = controller.getState().shown?.fiche.calendar[0];
    if (!before) throw new Error('no row');
    controller.change({ kind: 'update', list: 'calendar', index: 0, before, item: { ...before, step: 'Abc' } });
    controller.change({ kind: 'answer', questionId: '01-P', answer: { value: 3, comment: '' } });
    const dataset = { ...EMPTY_DATASET, description: 'Relevés' };
    controller.change({ kind: 'add', list: 'datasets', item: dataset });
    await controller.flush();
    expect(app.open_?.fiche).toMatchObject({ datasets: [dataset], answers: { '01-P': { value: 3 } } });
    expect(controller.getState()).toMatchObject({
      sending: false,
      failure: { attempt: 'save', failure: { code: 'protectedSheet', place: 'Fiche projet' } },
      shown: { fiche: { project: { name: 'Bornes' }, calendar: [{ step: 'Abc' }, { step: 'B' }] } },
    });
    app.saveProjectField = saveProjectField;
    app.updateItem = updateItem;
    await controller.retry();
    expect(app.open_?.fiche).toMatchObject({ project: { name: 'Bornes' }, calendar: [{ step: 'Abc' }, { step: 'B' }] });
    expect(controller.getState()).toMatchObject({ failure: null, pending: [] });
  });

  test('lets an edit of a list wait for the row that was refused before it where rows would change places', async () => {
    const { app, controller } = await started(FakeApp.with(steps('A', 'B')));
    const [before] = controller.getState().shown?.fiche.calendar ?? [];
    if (!before) throw new Error('no row');
    app.failNext('noRoom');
    controller.change({ kind: 'update', list: 'calendar', index: 0, before, item: { ...before, step: 'Abc' } });
    controller.change({ kind: 'move', list: 'calendar', index: 0, to: 1, before: { ...before, step: 'Abc' } });
    await controller.flush();
    await controller.flush();
    expect(app.open_?.fiche.calendar.map(({ step }) => step)).toEqual(['B', 'Abc']);
  });

  test('tries no other edit where Excel is busy', async () => {
    const { app, controller } = await started();
    let tries = 0;
    app.saveProjectField = () => {
      tries += 1;
      return Promise.resolve({ ok: false, failure: { code: 'busy', useCase: 'saveProjectField' } });
    };
    controller.change(named('Bornes'), true);
    controller.change({ kind: 'projectField', field: 'lead', value: 'Ada' }, true);
    await controller.flush();
    expect(tries).toBe(1);
    expect(controller.getState().pending).toHaveLength(2);
  });

  test('gives up no other edit when the one that failed is being saved after all', async () => {
    const { app, controller } = await started();
    app.failNext('busy');
    controller.change(named('Bornes'), true);
    await controller.flush();
    controller.change({ kind: 'projectField', field: 'lead', value: 'Ada' });
    await controller.discard();
    expect(app.open_?.fiche.project).toMatchObject({ name: 'Bornes', lead: 'Ada' });
  });

  test('finds an edit’s row again by itself when the rows moved, without asking', async () => {
    const { app, controller } = await started(FakeApp.with(steps('A', 'B')));
    const before = controller.getState().shown?.fiche.calendar[1];
    if (!before) throw new Error('no row');
    app.open_ = openFiche(steps('New', 'A', 'B'), 'fr');
    app.failNext('changedMeanwhile');
    controller.change({ kind: 'update', list: 'calendar', index: 1, before, item: { ...before, step: 'Bis' } });
    await controller.flush();
    expect(app.open_.fiche.calendar.map(({ step }) => step)).toEqual(['New', 'A', 'Bis']);
    expect(controller.getState()).toMatchObject({ failure: null, pending: [] });
  });

  test('asks when the rows moved again while it read', async () => {
    const { app, controller } = await started();
    controller.change(named('Bornes'));
    app.saveProjectField = () =>
      Promise.resolve({ ok: false, failure: { code: 'changedMeanwhile', useCase: 'saveProjectField' } });
    await controller.flush();
    expect(controller.getState()).toMatchObject({
      sending: false,
      failure: { attempt: 'save', failure: { code: 'changedMeanwhile' } },
    });
  });

  test('does not read over an edit that could not be saved', async () => {
    const { app, controller } = await started();
    app.failNext('busy', 'busy');
    controller.change(named('Bornes'), true);
    await controller.flush();
    app.changeOutside(steps('A'));
    await controller.refresh();
    expect(controller.getState().shown?.fiche).toMatchObject({ project: { name: 'Bornes' }, calendar: [] });
    await controller.refresh();
    expect(app.open_?.fiche).toMatchObject({ project: { name: 'Bornes' } });
  });

  test('saves every edit in order, whatever fails, is retried or read in between', async () => {
    const turn = fc.record({
      gesture: anyGesture,
      typed: fc.boolean(),
      then: fc.constantFrom('nothing', 'flush', 'refresh', 'fail', 'retry'),
      code: fc.constantFrom<FailureCode>('busy', 'protectedSheet', 'noRoom'),
      ticks: fc.nat({ max: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(turn, { maxLength: 15 }), async (turns) => {
        const { app, controller } = await started();
        let expected = openFiche(emptyFiche('f'), 'fr');
        for (const { gesture, typed, then, code, ticks } of turns) {
          if (then === 'fail') app.failNext(code);
          const change = changeOf(gesture, expected.fiche);
          if (change) {
            expected = applyChange(expected, change);
            controller.change(change, typed);
          }
          if (then === 'flush') void controller.flush();
          if (then === 'refresh') void controller.refresh();
          if (then === 'retry') void controller.retry();
          for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve();
          expect(controller.getState().shown?.fiche).toEqual(expected.fiche);
        }
        while (controller.getState().pending.length > 0) await controller.flush();
        expect(app.open_?.fiche).toEqual(expected.fiche);
      }),
      { numRuns: 60 },
    );
  });
});
