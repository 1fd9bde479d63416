import { Preview, type Stage } from '../../scripts/browser/preview-window';
import { textsIn } from '../../src/text/speak';
import { testedStage } from './harness/tested-stage';

let stage: Stage;
beforeAll(async () => {
  stage = await testedStage();
});
afterAll(() => stage.close());

const { commands } = textsIn('fr');

describe('The ribbon in the preview', () => {
  it('says in a window that there is no fiche yet, each time it is asked, and lets one go on', async () => {
    const preview = await Preview.open(stage);
    const create = preview.pane.getByRole('button', { name: 'Créer une fiche ici' });
    await create.waitFor();
    const insert = preview.page.getByRole('button', { name: 'Insérer le radar' });
    const message = preview.page.getByRole('dialog', { name: 'Message du complément' });
    for (const time of ['first', 'second']) {
      await insert.click();
      await message.frameLocator('iframe').getByText(commands.noFiche).waitFor();
      await message.getByRole('button', { name: 'Fermer' }).click();
      await message.waitFor({ state: 'detached' });
      expect({ time, sheets: await preview.page.locator('#tabs').getByRole('tab').allTextContents() }).toEqual({
        time,
        sheets: ['Feuil1'],
      });
    }
    await create.click();
    await preview.sheetTab('Radar').waitFor();
    expect(preview.faults).toEqual([]);
    await preview.close();
  });

  it('asks before it leaves a workbook with changes that are in no file', async () => {
    const preview = await Preview.open(stage);
    const news = preview.page.getByRole('button', { name: 'Nouveau' });
    const ask = preview.page.getByRole('alertdialog');
    await preview.type('B2', 'gardez-moi');
    await news.click();
    await ask.getByRole('button', { name: 'Annuler' }).click();
    await ask.waitFor({ state: 'detached' });
    expect(await preview.cell('B2').textContent()).toBe('gardez-moi');
    await news.click();
    await ask.getByRole('button', { name: 'Ne pas enregistrer' }).click();
    await preview.page.waitForFunction(() => !document.querySelector('#sheet')?.textContent.includes('gardez-moi'));

    await preview.type('B2', 'dans un fichier');
    await news.click();
    const download = preview.page.waitForEvent('download');
    await ask.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    expect((await download).suggestedFilename()).toBe('Classeur1.xlsx');
    await preview.page.waitForFunction(
      () => !document.querySelector('#sheet')?.textContent.includes('dans un fichier'),
    );
    await news.click();
    expect(await ask.count()).toBe(0);
    await preview.close();
  });
});
