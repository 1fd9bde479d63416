import { readFile } from 'node:fs/promises';
import type { FrameLocator, Locator } from 'playwright-core';
import { Preview, type Stage } from '../../scripts/browser/preview-window';
import { testedStage } from './harness/tested-stage';
import { shows } from './harness/shows';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const NAME = 'Capteurs des bornes à verre';

let stage: Stage;
let preview: Preview;
beforeAll(async () => {
  stage = await testedStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  preview = await Preview.open(stage);
});
afterEach(async () => {
  expect(preview.faults).toEqual([]);
  await preview.close();
});

const button = (name: string): Locator => preview.pane.getByRole('button', { name, exact: true });
const goTo = (tab: string): Promise<void> => preview.pane.getByRole('tab', { name: tab, exact: true }).click();
const question = (text: string): Locator => preview.pane.getByRole('region', { name: text });
const level = (text: string, sentence: string): Locator =>
  question(text).getByRole('radio', { name: new RegExp(sentence) });
const saved = (): Promise<void> => preview.pane.locator('[data-save-status="saved"]').waitFor();

const showSheet = async (name: string): Promise<void> => {
  await preview.sheetTab(name).click();
  await preview.page.getByRole('grid', { name: `Feuille ${name}` }).waitFor();
};

const charts = (): Locator => preview.page.locator('#sheet').getByRole('img');

const NEEDED = 'Les données indispensables à l’expérimentation';
const LASTING = 'Ces données resteront-elles disponibles';

/** What the screen Restituer tells: both readings, and the ten themes' scores as a table. */
const reportOf = async (pane: FrameLocator): Promise<readonly string[]> => {
  await goTo('Restituer');
  await button('Voir le tableau').click();
  const parts = [
    pane.getByRole('region', { name: 'Difficultés à surmonter' }),
    pane.getByRole('region', { name: 'Passage à l’échelle' }),
    pane.getByRole('table', { name: /^Notes des dix thématiques/ }),
  ];
  return Promise.all(parts.map((part) => part.innerText()));
};

describe('A project from an empty workbook to its radar', () => {
  it('is filled in the pane and on the grid, and comes back whole from its file', async () => {
    await button('Créer une fiche ici').click();
    await goTo('Évaluer');

    await level(NEEDED, 'seul l’usage est nouveau').check();
    await level(LASTING, 'Flux pérenne, documenté').focus();
    await preview.page.keyboard.press('3');
    expect(await level(LASTING, 'Disponibilité garantie pour la seule durée du test').isChecked()).toBe(true);
    await saved();
    await showSheet('Évaluation');
    await shows(() => preview.cell('F6').innerText(), '1 – Enjeu faible');
    await shows(() => preview.cell('F7').innerText(), '3 – Enjeu fort');

    await goTo('Fiche');
    const name = preview.pane.getByRole('textbox', { name: 'Nom du projet' });
    await name.fill(NAME);
    await name.press('Tab');
    await preview.pane.getByRole('heading', { level: 1, name: NAME }).waitFor();
    await saved();

    await preview.type('F6', '0 – Aucun enjeu');
    await goTo('Évaluer');
    await shows(() => level(NEEDED, '^0').isChecked(), true);

    await goTo('Restituer');
    for (const time of ['first', 'again']) {
      await button('Insérer le radar dans la feuille').click();
      await preview.pane.getByText('Le radar est dans la feuille Radar.').waitFor();
      await showSheet('Radar');
      await charts().first().waitFor();
      expect({ time, charts: await charts().count() }).toEqual({ time, charts: 1 });
    }
    const report = await reportOf(preview.pane);
    expect(report[2]).toContain('1,5');

    const downloading = preview.page.waitForEvent('download');
    await preview.page.getByRole('button', { name: 'Enregistrer' }).click();
    const download = await downloading;
    const buffer = await readFile(await download.path());
    expect(preview.faults).toEqual([]);
    await preview.close();

    preview = await Preview.open(stage);
    await button('Créer une fiche ici').waitFor();
    const choosing = preview.page.waitForEvent('filechooser');
    await preview.page.getByRole('button', { name: 'Ouvrir…' }).click();
    await (await choosing).setFiles({ name: download.suggestedFilename(), mimeType: XLSX, buffer });
    await preview.pane.getByRole('heading', { level: 1, name: NAME }).waitFor();
    await goTo('Évaluer');
    expect(await level(NEEDED, '^0').isChecked()).toBe(true);
    expect(await level(LASTING, '^3').isChecked()).toBe(true);
    expect(await reportOf(preview.pane)).toEqual(report);
    await showSheet('Radar');
    await charts().first().waitFor();
    expect(await charts().count()).toBe(1);
  });

  it('is made and judged in English', async () => {
    await button('Autres actions').click();
    await preview.pane.getByRole('menuitemradio', { name: 'English' }).click();
    await button('Create a project sheet here').click();
    await preview.pane.getByRole('tab', { name: 'Assess' }).click();
    await preview.pane.getByRole('radio', { name: /^4/ }).first().check();
    await saved();
    await preview.pane.getByRole('tab', { name: 'Results' }).click();
    const difficulties = preview.pane.getByRole('region', { name: 'Difficulties to overcome' });
    await difficulties.getByText('1 theme').waitFor();
  });
});
