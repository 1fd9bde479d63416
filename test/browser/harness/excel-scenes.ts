import type { FailureCode } from '../../../src/application/result';
import { LONGEST_TEXT } from '../../../src/domain/fiche';
import type { HostErrorCode } from '../../../src/emulator/rich-api/host-error';
import { columnsOf, type TableName } from '../../../src/format/tables';
import { sheetWords } from '../../../src/format/words/sheet-words';
import { isSaved, type FailureScene } from './failure-scene';
import { SheetHands, type TableCell } from './sheet-hands';
import { shows } from './shows';
import { UnwellExcel } from './unwell-excel';

/** The cell of a column in the first row of a table as it was made. */
const cellIn = (table: TableName, column: string): TableCell => ({
  table,
  row: 0,
  column: columnsOf(table).findIndex(({ id }) => id === column),
});

/** Excel stops while it draws the sheets, and cannot even take away what it has drawn. */
export const stopped: FailureScene = {
  shows: ['halfBuilt'],
  play: async ({ parts, tells }) => {
    const excel = new UnwellExcel(parts.preview);
    const hands = new SheetHands(parts.preview);
    const left = parts.preview.page.getByRole('tab', { name: '~' });
    await excel.stopsWhileDrawing('GeneralException');
    await parts.button(parts.texts.start.create).click();
    await left.first().waitFor();
    const names = await left.allInnerTexts();
    await tells('halfBuilt', names.join(', '));
    await excel.isWellAgain();
    for (const name of names) await hands.change(name, 'delete');
    await parts.button(parts.texts.shell.retry).click();
    await parts.tab('fiche').waitFor();
  },
};

const REFUSED: readonly (readonly [FailureCode, HostErrorCode, number?])[] = [
  ['cellEditing', 'InvalidOperationInCellEditMode'],
  ['protectedSheet', 'AccessDenied'],
  ['readOnly', 'AccessDenied', 1],
  ['missingPart', 'ItemNotFound'],
  ['noRoom', 'InsertDeleteConflict'],
  ['unsupported', 'ApiNotFound'],
  ['busy', 'ActivityLimitReached'],
  ['disconnected', 'ConnectionFailure'],
  ['unexpected', 'GeneralException'],
];

/** Excel refuses what was typed into a field, which keeps it until it is saved. */
export const refusals: FailureScene = {
  shows: [...REFUSED.map(([code]) => code), 'textTooLong'],
  play: async ({ parts, tells }) => {
    const excel = new UnwellExcel(parts.preview);
    await parts.goTo('fiche');
    const name = parts.preview.pane.getByRole('textbox', { name: parts.texts.fiche.fields.name.label });
    for (const [code, refusal, times] of REFUSED) {
      await excel.refuses(refusal, times);
      await name.fill(`Bornes ${code}`);
      await name.press('Tab');
      await tells(code);
      expect(await name.inputValue()).toBe(`Bornes ${code}`);
      await excel.isWellAgain();
      await parts.button(parts.texts.shell.retry).click();
      await isSaved(parts);
    }
    await name.fill('x'.repeat(LONGEST_TEXT + 1));
    await name.press('Tab');
    await tells('textTooLong', String(LONGEST_TEXT + 1));
    await parts.button(parts.texts.shell.discard).click();
    await isSaved(parts);
  },
};

/** A row that someone else goes on typing into, whenever the pane comes to save its own edit of it. */
export const overtaken: FailureScene = {
  shows: ['changedMeanwhile'],
  play: async ({ parts, language, tells }) => {
    const { datasets } = parts.texts.data;
    const { pane } = parts.preview;
    const [excel, hands] = [new UnwellExcel(parts.preview), new SheetHands(parts.preview)];
    const field = (label: string) => pane.getByRole('textbox', { name: label, exact: true });
    await parts.goTo('data');
    await parts.button(datasets.add).click();
    await field(datasets.fields.description).fill('Relevés');
    await field(datasets.fields.accessTerms).fill('Export');
    await isSaved(parts);
    const address = await hands.addressOf(cellIn('FPD_Datasets', 'comment'));
    await excel.isTypedInto(sheetWords(language).sheets.data, address);
    await field(datasets.fields.accessTerms).fill('Export quotidien');
    await tells('changedMeanwhile');
    expect(await field(datasets.fields.accessTerms).inputValue()).toBe('Export quotidien');
    await excel.isWellAgain();
    await isSaved(parts);
    await parts.preview.sheetTab(sheetWords(language).sheets.data).click();
    await parts.preview.page.getByRole('gridcell', { name: 'Export quotidien' }).waitFor();
  },
};

/** The sheet that shows the scores is locked: an answer is saved, and they are behind it until it is open again. */
export const behind: FailureScene = {
  shows: ['sheetBehind'],
  play: async ({ parts, language, tells }) => {
    const hands = new SheetHands(parts.preview);
    const { radar } = sheetWords(language).sheets;
    await hands.change(radar, 'protect');
    await parts.goTo('assess');
    await parts.panel('assess').getByRole('radio').first().check();
    await tells('sheetBehind', radar);
    await isSaved(parts);
    await hands.change(radar, 'unprotect');
    await parts.button(parts.texts.shell.retry).click();
    await shows(() => parts.preview.pane.getByRole('alert').filter({ hasText: /\S/ }).count(), 0);
  },
};

/** A questionnaire that is spoilt after it was checked. */
export const spoilt: FailureScene = {
  shows: ['unsoundQuestionnaire'],
  play: async ({ parts, tells }) => {
    const { facilitate, ownQuestionnaire, shell } = parts.texts;
    const hands = new SheetHands(parts.preview);
    await parts.button(shell.menu).click();
    await parts.preview.pane.getByRole('menuitem', { name: facilitate.open }).click();
    await hands.write(cellIn('FPD_Questions', 'help'), 'Aide');
    await parts.button(ownQuestionnaire.check).click();
    await parts.button(ownQuestionnaire.apply).waitFor();
    await hands.write(cellIn('FPD_Questions', 'weight'), 'lourd');
    await parts.button(ownQuestionnaire.apply).click();
    await tells('unsoundQuestionnaire');
  },
};
