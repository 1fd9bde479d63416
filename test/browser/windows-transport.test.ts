import { shows } from './harness/shows';
import { Preview, type Stage } from '../../scripts/browser/preview-window';
import { testedStage } from './harness/tested-stage';

let stage: Stage;
let preview: Preview;
beforeAll(async () => {
  stage = await testedStage();
});
afterAll(() => stage.close());
afterEach(async () => {
  expect(preview.faults).toEqual([]);
  await preview.close();
});

const said = async (): Promise<string> => (await preview.pane.locator('p').innerText()).trim();

const run = async (body: string): Promise<void> => {
  preview = await Preview.open(stage, {
    paneScript: `const say = (word) => { document.querySelector('p').textContent += word + ' '; };
     Office.onReady(async (info) => { try { ${body} } catch (error) { say('FAILED:' + error.code + error.message); } });`,
  });
};

describe('Office.js in the preview, as in Excel on Windows', () => {
  it('knows its host, and its cells are those of the grid', async () => {
    await run(
      `say(info.host + '/' + info.platform + '/' + Office.context.displayLanguage);
       await Excel.run(async (context) => {
         const sheet = context.workbook.worksheets.getActiveWorksheet();
         sheet.getRange('B2:B3').values = [[20], ['=B2*2']];
         const result = sheet.getRange('B3').load('values');
         await context.sync();
         say(result.values[0][0]);
       });`,
    );
    await shows(said, 'Excel/PC/fr-FR 40');
    await shows(() => preview.cell('B3').innerText(), '40');
  });

  it('is told what is typed into the grid', async () => {
    await run(
      `await Excel.run(async (context) => {
         context.workbook.worksheets.getActiveWorksheet().onChanged.add(async ({ address }) => say(address));
         await context.sync();
         say('watching');
       });`,
    );
    await shows(said, 'watching');
    await preview.type('C3', 'typed');
    await shows(said, 'watching C3');
  });

  it('keeps settings in the workbook', async () => {
    await run(
      `const { settings } = Office.context.document;
       settings.set('after', { two: 2 });
       settings.saveAsync(async ({ status }) => {
         say(status);
         await Excel.run(async (context) => {
           const stored = context.workbook.settings.getItem('after').load('value');
           await context.sync();
           say(stored.value.two);
         });
       });`,
    );
    await shows(said, 'succeeded 2');
  });

  it('draws a radar where it is anchored, and offers the choices of a list', async () => {
    await run(
      `await Excel.run(async (context) => {
         const sheet = context.workbook.worksheets.getActiveWorksheet();
         sheet.getRange('A1:B4').values = [['Thème', 'Enjeu'], ['RGPD', 1.5], ['Budget', 3], ['Algorithmie', 2]];
         sheet.getRange('D1').dataValidation.rule = { list: { inCellDropDown: true, source: 'Oui,Non' } };
         const chart = sheet.charts.add('RadarMarkers', sheet.getRange('A1:B4'), 'Columns');
         chart.title.text = 'Radar';
         chart.setPosition('F2', 'L18');
         await context.sync();
         say('done');
       });`,
    );
    await shows(said, 'done');
    await preview.page.getByRole('img', { name: 'Radar. Enjeu, RGPD 1.5, Budget 3, Algorithmie 2' }).waitFor();
    await preview.cell('D1').click();
    await preview.cell('D1').press('Alt+ArrowDown');
    await preview.page.getByRole('option', { name: 'Non' }).click();
    await shows(() => preview.cell('D1').innerText(), 'Non');
    await preview.type('D1', 'Peut-être');
    await preview.page.getByRole('alertdialog').getByRole('button', { name: 'OK' }).click();
    await preview.page.keyboard.press('Escape');
    await shows(() => preview.cell('D1').innerText(), 'Non');
  });
});
