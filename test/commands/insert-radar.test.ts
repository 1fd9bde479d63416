import { insertRadarCommand } from '../../src/commands/insert-radar';
import { workedCase } from '../builders/case-answers';
import { emptyFiche } from '../../src/domain/empty-fiche';
import { FakeApp } from '../taskpane/fake-app';

const filled = () => {
  const answers = Object.fromEntries(
    Object.entries(workedCase('A').answers).map(([id, value]) => [id, { value, comment: '' }]),
  );
  return FakeApp.with({ ...emptyFiche('f'), answers });
};

describe('the ribbon’s button', () => {
  test('inserts the radar with one curve', async () => {
    const app = filled();
    expect(await insertRadarCommand(app)).toBeNull();
    expect(app.radars).toEqual(['overall']);
  });

  test('says that the workbook has no fiche', async () => {
    expect(await insertRadarCommand(new FakeApp())).toBe('noFiche');
  });

  test('says why the radar was not inserted, and draws nothing', async () => {
    const app = filled();
    app.failNext('busy');
    expect(await insertRadarCommand(app)).toMatchObject({ code: 'busy' });
    expect(app.radars).toEqual([]);
  });

  test('says that Excel refused the looks of the radar', async () => {
    const app = filled();
    app.cosmeticsFail = true;
    expect(await insertRadarCommand(app)).toBe('cosmetics');
  });

  test('says that something unexpected happened where a use case throws', async () => {
    const app = filled();
    app.insertRadar = () => Promise.reject(new Error('lost'));
    expect(await insertRadarCommand(app)).toMatchObject({ code: 'unexpected' });
  });
});
