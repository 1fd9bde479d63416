import type { Browser, Page } from 'playwright-core';
import { valueAt } from '../../src/emulator/model/cells/read';
import { settingsOf } from '../../src/emulator/model/api/workbook/settings';
import { Workbook } from '../../src/emulator/model/state/workbook';
import { userEdits } from '../../src/emulator/model/user-edits';
import { startBrowser } from '../../scripts/browser/find-browser';
import { shows } from './harness/shows';
import { excelOnTheWeb } from './harness/web-page';

/** Says in the pane's paragraph what happened, one word after another. */
const SAY = "const say = (word) => { document.querySelector('p').textContent += word + ' '; };";

let browser: Browser;
let page: Page | undefined;
beforeAll(async () => {
  browser = await startBrowser();
});
afterEach(() => page?.close());
afterAll(() => browser.close());

const run = async (workbook: Workbook, body: string): Promise<() => Promise<string>> => {
  const opened = await excelOnTheWeb(
    browser,
    workbook,
    `${SAY} Office.onReady(async (info) => { try { ${body} } catch (error) { say('FAILED:' + error.code + error.message); } });`,
  );
  page = opened;
  return async () => (await opened.frameLocator('iframe').locator('p').innerText()).trim();
};

describe('Office.js in the pane of an emulated Excel on the web', () => {
  it('knows its host, and reads and writes cells', async () => {
    const workbook = new Workbook('Feuil1');
    const said = await run(
      workbook,
      `say(info.host + '/' + info.platform + '/' + Office.context.displayLanguage);
       await Excel.run(async (context) => {
         const sheet = context.workbook.worksheets.getActiveWorksheet();
         sheet.getRange('A1:A2').values = [[20], ['=A1*2']];
         const result = sheet.getRange('A2').load('values');
         await context.sync();
         say(result.values[0][0]);
       });`,
    );
    await shows(said, 'Excel/OfficeOnline/fr-FR 40');
    expect(valueAt(workbook, workbook.active, 1, 0)).toBe(40);
  });

  it('gets the errors of the host', async () => {
    const said = await run(
      new Workbook(),
      `await Excel.run(async (context) => { context.workbook.worksheets.getItem('nowhere').load('name'); await context.sync(); })
         .catch((error) => say(error.code));`,
    );
    await shows(said, 'ItemNotFound');
  });

  it('is told what the user changes', async () => {
    const workbook = new Workbook();
    const said = await run(
      workbook,
      `await Excel.run(async (context) => {
         context.workbook.worksheets.getActiveWorksheet().onChanged.add(async ({ address }) => say(address));
         await context.sync();
         say('watching');
       });`,
    );
    await shows(said, 'watching');
    userEdits(workbook).setCell(workbook.active, 'C3', 'typed');
    await shows(said, 'watching C3');
  });

  it('keeps settings in the workbook', async () => {
    const workbook = new Workbook();
    settingsOf(workbook).set('before', 1);
    const said = await run(
      workbook,
      `const { settings } = Office.context.document;
       say(settings.get('before'));
       settings.set('after', { two: 2 });
       settings.saveAsync(({ status }) => say(status));`,
    );
    await shows(said, '1 succeeded');
    expect(settingsOf(workbook).get('after')).toEqual({ two: 2 });
  });
});
