import { newBook, newSheet } from '../../../src/xlsx/new-book';
import { writeBook } from '../../../src/xlsx/write-book';
import { FILES_THAT_FAIL } from './failing-files';
import { inNewPane, octets, type FailureScene } from './failure-scene';

/** Files that are no fiche, brought into a workbook without one; it stays as it was. */
export const files: FailureScene = {
  shows: FILES_THAT_FAIL.map(([code]) => code),
  play: async ({ parts, tells }) => {
    const { page, pane } = parts.preview;
    for (const [code, bytes] of FILES_THAT_FAIL) {
      await pane.locator('input[type="file"]').first().setInputFiles(octets('fiche.xlsx', bytes));
      await tells(code, 'fiche.xlsx');
      await parts.button(parts.texts.shell.dismiss).click();
    }
    expect(await page.getByRole('tab').count()).toBe(1);
  },
};

/** A workbook to which no sheet can be added. */
export const locked: FailureScene = {
  shows: ['protectedWorkbook'],
  play: async ({ parts, tells }) => {
    const { page } = parts.preview;
    const book = writeBook({ ...newBook([newSheet('Feuil1')]), protection: { structure: true } });
    await inNewPane(parts, async () => {
      const choosing = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Ouvrir…', exact: true }).click();
      await (await choosing).setFiles(octets('a.xlsx', book));
    });
    await page.getByRole('heading', { level: 1, name: 'a.xlsx' }).waitFor();
    await parts.button(parts.texts.start.create).click();
    await tells('protectedWorkbook');
  },
};
