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

/** Runs a script in Excel.run for each word that is posted to the pane, and says the word once it is done. */
const scripted = async (scripts: Readonly<Record<string, string>>): Promise<(word: string) => Promise<void>> => {
  const cases = Object.entries(scripts).map(([word, body]) => `${word}: async (context, sheet) => { ${body} }`);
  preview = await Preview.open(stage, {
    paneScript: `const scripts = { ${cases.join(', ')} };
     Office.onReady(() => {
       document.querySelector('p').textContent = 'ready';
       addEventListener('message', async ({ data }) => {
         await Excel.run(async (context) => {
           await scripts[data](context, context.workbook.worksheets.getActiveWorksheet());
           await context.sync();
         });
         document.querySelector('p').textContent = data;
       });
     });`,
  });
  await shows(said, 'ready');
  return async (word) => {
    await preview.page.locator('#pane').evaluate((pane, data) => {
      (pane as HTMLIFrameElement).contentWindow?.postMessage(data);
    }, word);
    await shows(said, word);
  };
};

/** Notes from now on which rows are put on the page; the value gives them, once what was asked for is drawn. */
const notingRows = async (): Promise<() => Promise<readonly string[]>> => {
  const rows = await preview.page.evaluateHandle(() => {
    const noted: string[] = [];
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) {
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue;
          const lines = node.matches('tr') ? [node] : [...node.querySelectorAll('tr')];
          noted.push(...lines.map((line) => line.getAttribute('aria-rowindex') ?? 'letters'));
        }
      }
    }).observe(document.querySelector('[role="grid"]') ?? document.body, { childList: true, subtree: true });
    return noted;
  });
  return async () => {
    await preview.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
    return rows.jsonValue();
  };
};

describe('The emulated workbook on the page', () => {
  it('is not drawn anew when an add-in only reads', async () => {
    const run = await scripted({ read: `sheet.getRange('A1:C9').load('values'); sheet.tables.load('items/name');` });
    const drawn = await notingRows();
    await run('read');
    expect(await drawn()).toEqual([]);
  });

  it('draws those rows anew that an add-in changed, whatever it changed in them', async () => {
    const run = await scripted({
      value: `sheet.getRange('B3').values = [['trois']];`,
      look: `sheet.getRange('C5').format.fill.color = '#ffcc00';`,
      result: `sheet.getRange('B9').formulas = [['=B3&" fois"']];`,
      precedent: `sheet.getRange('B3').values = [['six']];`,
    });
    const drawn = await notingRows();
    await run('value');
    await shows(() => preview.cell('B3').innerText(), 'trois');
    expect(await drawn()).toEqual(['3']);
    await run('look');
    await shows(() => preview.cell('C5').evaluate(({ style }) => style.backgroundColor), 'rgb(255, 204, 0)');
    await run('result');
    await shows(() => preview.cell('B9').innerText(), 'trois fois');
    await run('precedent');
    await shows(() => preview.cell('B9').innerText(), 'six fois');
    // The line over a filled cell belongs to the row above it.
    expect(await drawn()).toEqual(['3', '4', '5', '9', '3', '9']);
  });

  it('draws a row of its own for what is typed, and keeps the selection to the cell that has it', async () => {
    await scripted({});
    await preview.cell('B2').click();
    const drawn = await notingRows();
    await preview.page.keyboard.type('2');
    await preview.page.keyboard.press('Enter');
    await shows(() => preview.cell('B2').innerText(), '2');
    expect(await drawn()).toEqual(['2']);
    const selected = preview.page.getByRole('gridcell', { selected: true });
    await shows(() => selected.evaluateAll((cells) => cells.map(({ id }) => id).join()), 'cell-B3');
  });

  it('is drawn as a whole where columns change, rows are hidden or another sheet comes', async () => {
    const run = await scripted({
      width: `sheet.getRange('A:A').format.columnWidth = 200; sheet.getRange('A1').values = [['large']];`,
      hide: `sheet.getRange('4:4').rowHidden = true;`,
      add: `context.workbook.worksheets.add('Autre').activate();`,
    });
    await run('width');
    await shows(() => preview.cell('A1').innerText(), 'large');
    expect((await preview.cell('A1').boundingBox())?.width).toBeGreaterThan(200);
    await run('hide');
    await preview.cell('A4').waitFor({ state: 'detached' });
    await preview.cell('A5').waitFor();
    await run('add');
    await preview.page.getByRole('grid', { name: 'Feuille Autre' }).waitFor();
    await shows(() => preview.cell('A1').innerText(), '');
    await preview.cell('A4').waitFor();
    await preview.sheetTab('Feuil1').click();
    await shows(() => preview.cell('A1').innerText(), 'large');
    await preview.cell('A4').waitFor({ state: 'detached' });
  });
});
