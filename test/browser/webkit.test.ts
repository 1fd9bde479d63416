import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve, type Site } from '../../scripts/preview/serve';
import { standardQuestionnaire } from '../../src/questionnaire/standard';
import { textsIn } from '../../src/text/speak';
import { shows } from './harness/shows';
import { TESTED_FOLDER } from './harness/tested-stage';
import { startWebKit, webKitMissing, type RunningWebKit } from './harness/webkit/driver';
import { WebKitWindow } from './harness/webkit/window';

const texts = textsIn('fr');
const NAME = 'Capteurs des bornes à verre';
const [first] = standardQuestionnaire('fr').themes[0]?.questions ?? [];
const levelName = (level: number): RegExp => new RegExp(`^${level} ${first?.levels[level] ?? 'no such level'}`);

const missing = webKitMissing();
let site: Site;
let webKit: RunningWebKit | undefined;
const folder = mkdtempSync(join(tmpdir(), 'webkit-'));
beforeAll(async () => {
  site = await serve(TESTED_FOLDER, 0);
  if (missing === undefined) webKit = await startWebKit();
});
afterAll(async () => {
  await webKit?.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Both readings, as the screen Restituer tells them. */
const readings = async (window: WebKitWindow): Promise<readonly string[]> => {
  await window.click('tab', texts.shell.screens.report);
  return [
    await window.textOf('region', texts.report.difficulty.title),
    await window.textOf('region', texts.report.scaleUp.title),
  ];
};

describe('In WebKit, which draws the pane in Excel on Mac and iPad', () => {
  it('a project is described, scored, drawn, saved and found again', async () => {
    if (webKit === undefined) {
      console.warn(`Left out: ${missing ?? ''}`);
      return;
    }
    const window = await WebKitWindow.open(webKit.session, site.url);
    await window.click('button', texts.start.create);
    await window.fill(texts.fiche.fields.name.label, NAME);
    await window.the('heading', NAME);
    await window.click('tab', texts.shell.screens.assess);
    await window.click('radio', levelName(3));
    await window.seesText(texts.shell.status.saved);
    const before = await readings(window);
    await window.click('button', texts.report.insert);
    await window.seesText(texts.report.inserted);
    const file = join(folder, 'fiche.xlsx');
    writeFileSync(file, await window.savedFile());
    expect(await window.faults()).toEqual([]);

    const again = await WebKitWindow.open(webKit.session, site.url);
    await again.the('button', texts.start.create);
    await again.openFile(file);
    await again.the('heading', NAME);
    expect(await readings(again)).toEqual(before);
    await again.click('tab', texts.shell.screens.assess);
    await shows(() => again.isChecked(levelName(3)), true);
    await again.showSheet('Radar');
    await again.the('img', /^Radar/);
    await again.toPane();
    expect(await again.faults()).toEqual([]);
  });
});
