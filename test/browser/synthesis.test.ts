import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { PaneParts } from '../../scripts/browser/pane-parts';
import { Preview, type Stage } from '../../scripts/browser/preview-window';
import { synthesisWords } from '../../src/format/words/synthesis-words';
import { fillWorkshopFolder } from '../builders/workshop-folder';
import { testedStage } from './harness/tested-stage';

const folder = mkdtempSync(join(tmpdir(), 'workshop-'));
let stage: Stage;
beforeAll(async () => {
  stage = await testedStage();
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('The synthesis of a workshop, in the browser', () => {
  it('reads thirty files in a worker, makes the sheet with both charts, and presents the projects', async () => {
    const { main, refused } = await fillWorkshopFolder(folder);
    const preview = await Preview.open(stage);
    const parts = new PaneParts(preview, 'fr');
    const { facilitate, synthesis } = parts.texts;
    const { pane, page } = preview;
    await parts.button(facilitate.fromStart).click();
    const files = readdirSync(folder).map((name) => join(folder, name));
    await pane.getByLabel(synthesis.choose).setInputFiles(files);
    await pane.getByText(synthesis.created('Synthèse')).waitFor();
    await pane.getByText(synthesis.counted(String(main.size), false)).waitFor();
    const list = pane.getByRole('list', { name: synthesis.refused(String(refused.size), false) });
    expect(await list.getByRole('listitem').count()).toBe(refused.size);
    expect(page.workers()).toHaveLength(1);
    // The sheet is in sight, with its two charts.
    await preview.sheetTab('Synthèse').waitFor();
    const said = synthesisWords('fr');
    for (const title of [said.matrix, said.radar]) {
      await page
        .getByRole('img', { name: new RegExp(`^${title.slice(0, 20).replaceAll(/\s/g, '\\s')}`) })
        .waitFor({ state: 'attached' });
    }
    await parts.button(synthesis.present.next).click();
    await pane.getByText(synthesis.present.place('2', String(main.size))).waitFor();
    expect(preview.faults).toEqual([]);
    await preview.close();
  });
});
