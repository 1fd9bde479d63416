import { failed } from '../../../src/application/result';
import { emptyFiche } from '../../../src/domain/empty-fiche';
import { LONGEST_TEXT } from '../../../src/domain/fiche';
import type { Change } from '../../../src/taskpane/state/change';
import { PaneController } from '../../../src/taskpane/state/pane-controller';
import { FakeApp } from '../fake-app';

/** A workbook that takes no text longer than a cell. */
function strictApp(): FakeApp {
  const app = FakeApp.with(emptyFiche('f'));
  const { saveProjectField, updateItem } = app;
  const refused = (length: number) =>
    Promise.resolve(failed({ code: 'textTooLong', useCase: 'save', place: String(length) }));
  app.saveProjectField = (from, field, value) =>
    String(value).length > LONGEST_TEXT ? refused(String(value).length) : saveProjectField(from, field, value);
  app.updateItem = (from, list, index, item) => {
    const longest = Math.max(...Object.values(item).map((text) => String(text).length));
    return longest > LONGEST_TEXT ? refused(longest) : updateItem(from, list, index, item);
  };
  return app;
}

const described = (value: string): Change => ({ kind: 'projectField', field: 'description', value });
const step = (name: string) => ({ step: name, start: '', end: '' });
const tooLong = 'x'.repeat(40_000);

async function started() {
  const app = strictApp();
  const controller = new PaneController(app, { language: 'fr', rememberLanguage: () => undefined });
  await controller.start();
  const edit = async (change: Change) => {
    controller.change(change);
    await controller.flush();
  };
  return { app, controller, edit };
}

describe('a text that is too long', () => {
  test('stays in the pane, and is saved with all that came after it once it was shortened', async () => {
    const { app, controller, edit } = await started();
    await edit(described(tooLong));
    await edit({ kind: 'projectField', field: 'name', value: 'Eau' });
    expect(controller.getState()).toMatchObject({ failure: { failure: { code: 'textTooLong', place: '40000' } } });
    expect(controller.getState().shown?.fiche.project.description).toBe(tooLong);
    await edit(described('court'));
    expect(controller.getState()).toMatchObject({ failure: null, pending: [] });
    expect(app.open_?.fiche.project).toMatchObject({ description: 'court', name: 'Eau' });
  });

  test('in a list is mended in its own row, whatever was added meanwhile', async () => {
    const { app, controller, edit } = await started();
    await edit({ kind: 'add', list: 'calendar', item: step('A') });
    await edit({ kind: 'update', list: 'calendar', index: 0, item: step(tooLong), before: step('A') });
    await edit({ kind: 'add', list: 'calendar', item: step('B') });
    await edit({ kind: 'update', list: 'calendar', index: 0, item: step('court'), before: step(tooLong) });
    expect(controller.getState()).toMatchObject({ failure: null, pending: [] });
    expect(app.open_?.fiche.calendar).toEqual([step('court'), step('B')]);
  });
});
