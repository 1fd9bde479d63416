import { strToU8 } from 'fflate';
import type { PaneParts } from '../../../scripts/browser/pane-parts';
import { exampleFiche } from '../../../src/application/example/example-fiche';
import { ficheToJson } from '../../../src/application/fiche-json';
import type { FailureCode } from '../../../src/application/result';
import { LONGEST_TEXT } from '../../../src/domain/fiche';
import type { Language } from '../../../src/domain/questionnaire';
import type { HostErrorCode } from '../../../src/emulator/rich-api/host-error';
import { columnsOf, type TableName } from '../../../src/format/tables';
import { sheetWords } from '../../../src/format/words/sheet-words';
import { standardQuestionnaire } from '../../../src/questionnaire/standard';
import { newBook, newSheet } from '../../../src/xlsx/new-book';
import { writeBook } from '../../../src/xlsx/write-book';
import { FILES_THAT_FAIL } from './failing-files';
import { SheetHands, type TableCell } from './sheet-hands';
import { shows } from './shows';
import { UnwellExcel } from './unwell-excel';

/** A pane in which things fail, and what makes them fail. */
export interface FailingPane {
  readonly parts: PaneParts;
  readonly language: Language;
  /** Waits until the pane says all three sentences of a failure. */
  readonly tells: (code: FailureCode, place?: string) => Promise<void>;
}

/** How failures come about, and which: those that its play has told, in their order. */
export interface FailureScene {
  readonly shows: readonly FailureCode[];
  readonly play: (pane: FailingPane) => Promise<void>;
}

const octets = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

/** Files that are no fiche, brought into a workbook without one; it stays as it was. */
const files: FailureScene = {
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
const locked: FailureScene = {
  shows: ['protectedWorkbook'],
  play: async ({ parts, tells }) => {
    const { page } = parts.preview;
    const book = writeBook({ ...newBook([newSheet('Feuil1')]), protection: { structure: true } });
    const choosing = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Ouvrir…', exact: true }).click();
    await (await choosing).setFiles(octets('a.xlsx', book));
    await page.getByRole('heading', { level: 1, name: 'a.xlsx' }).waitFor();
    await parts.button(parts.texts.start.create).click();
    await tells('protectedWorkbook');
  },
};

/** The add-in’s files of the screen Données and of all that draws sheets. */
const LATER_FILES = /\/pane\/(data|sheets)\.[^/]*\.js$/;
/** The file of all that a synthesis takes. */
const READER_FILE = /\/pane\/synthesis\.[^/]*\.js$/;

/** Files of the add-in that are fetched later do not come any more, in a pane that starts in a new workbook. */
const outOfReach: FailureScene = {
  shows: ['partNotFetched'],
  play: async ({ parts, tells }) => {
    const { page } = parts.preview;
    await page.route(LATER_FILES, (route) => route.abort());
    await page.getByRole('button', { name: 'Nouveau', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Classeur1' }).waitFor();
    await parts.button(parts.texts.start.create).click();
    await tells('partNotFetched');
    await page.unroute(LATER_FILES);
  },
};

/** Excel stops while it draws the sheets, and cannot even take away what it has drawn. */
const stopped: FailureScene = {
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
const refusals: FailureScene = {
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

/** A screen whose file does not come: what was typed on another is saved all the same, and it is shown at the next try. */
const screenOutOfReach: FailureScene = {
  shows: [],
  play: async ({ parts }) => {
    const { data, fiche, shell } = parts.texts;
    const { page, pane } = parts.preview;
    await page.route(LATER_FILES, (route) => route.abort());
    await parts.goTo('fiche');
    const name = pane.getByRole('textbox', { name: fiche.fields.name.label });
    await name.fill('Bornes à verre');
    await parts.goTo('data');
    const { happened, safe, action } = shell.loadFailed;
    for (const sentence of [happened, safe, action]) await parts.panel('data').getByText(sentence).waitFor();
    await isSaved(parts);
    await page.unroute(LATER_FILES);
    await parts.button(shell.retry).click();
    await parts.button(data.datasets.add).waitFor();
    await parts.goTo('fiche');
    expect(await name.inputValue()).toBe('Bornes à verre');
  },
};

/** A row that someone else goes on typing into, whenever the pane comes to save its own edit of it. */
const overtaken: FailureScene = {
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
const behind: FailureScene = {
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
const spoilt: FailureScene = {
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

/** What reads the fiches of a workshop does not come: the files that were chosen are read at the next try. */
const readerOutOfReach: FailureScene = {
  shows: ['partNotFetched'],
  play: async ({ parts, language, tells }) => {
    const { counted, choose, retryReading } = parts.texts.synthesis;
    const { page, pane } = parts.preview;
    await page.route(READER_FILE, (route) => route.abort());
    const fiche = strToU8(ficheToJson(exampleFiche(language), standardQuestionnaire(language)));
    await pane.getByLabel(choose).setInputFiles(octets('bornes.json', fiche));
    await tells('partNotFetched');
    await page.unroute(READER_FILE);
    await parts.button(retryReading).click();
    await pane.getByText(counted('1', true)).waitFor();
  },
};

/** The cell of a column in the first row of a table as it was made. */
const cellIn = (table: TableName, column: string): TableCell => ({
  table,
  row: 0,
  column: columnsOf(table).findIndex(({ id }) => id === column),
});

const isSaved = ({ preview }: PaneParts): Promise<void> => preview.pane.locator('[data-save-status="saved"]').waitFor();

/** All of them in one window, from an empty workbook on. */
export const FAILURE_SCENES = [
  files,
  locked,
  outOfReach,
  stopped,
  refusals,
  screenOutOfReach,
  overtaken,
  behind,
  spoilt,
  readerOutOfReach,
];
