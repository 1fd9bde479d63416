import { strToU8 } from 'fflate';
import { speaking, type PaneParts } from '../../scripts/browser/pane-parts';
import { Preview, type Stage } from '../../scripts/browser/preview-window';
import type { FailureCode } from '../../src/application/result';
import { LONGEST_TEXT } from '../../src/domain/fiche';
import type { HostErrorCode } from '../../src/emulator/rich-api/host-error';
import { newBook, newSheet } from '../../src/xlsx/new-book';
import { writeBook } from '../../src/xlsx/write-book';
import { refusing, type Refusing } from './harness/refusing-excel';
import { shows } from './harness/shows';
import { testedStage } from './harness/tested-stage';

let stage: Stage;
beforeAll(async () => {
  stage = await testedStage();
});
afterAll(() => stage.close());

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Waits until the pane says all three sentences of a failure. */
async function tells({ preview, texts }: PaneParts, code: FailureCode, place = ''): Promise<void> {
  const { happened, safe, action } = texts.failures[code];
  const said = preview.pane.getByRole('alert').filter({ hasText: plain(safe) });
  await shows(async () => {
    const text = plain((await said.count()) > 0 ? await said.first().innerText() : '');
    return [happened(place), safe, action].filter((sentence) => !text.includes(plain(sentence)));
  }, []);
}

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const encrypted = [...compound, ...Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0])];
const workbook = writeBook(newBook([newSheet('Feuil1')]));
const FILES: readonly (readonly [FailureCode, Uint8Array])[] = [
  ['unreadableFile', strToU8('bonjour')],
  ['damagedFile', workbook.slice(0, 900)],
  ['oldFormatFile', Uint8Array.from(compound)],
  ['encryptedFile', Uint8Array.from(encrypted)],
  ['fileTooLarge', strToU8('['.repeat(1000))],
  ['notAFiche', workbook],
  ['newerFile', strToU8('{"format":"fiche-projet-data","formatVersion":99}')],
];

const REFUSED: readonly (readonly [FailureCode, HostErrorCode, Refusing?])[] = [
  ['cellEditing', 'InvalidOperationInCellEditMode'],
  ['protectedSheet', 'AccessDenied'],
  ['readOnly', 'AccessDenied', { times: 1 }],
  ['missingPart', 'ItemNotFound'],
  ['noRoom', 'InsertDeleteConflict'],
  ['unsupported', 'ApiNotFound'],
  ['busy', 'ActivityLimitReached'],
  ['disconnected', 'ConnectionFailure'],
  ['unexpected', 'GeneralException'],
];

describe.each(['fr', 'en'] as const)('A failure that a person meets, in %s', (language) => {
  it('of a file that is brought in, says what it is, and the workbook is as it was', async () => {
    const preview = await Preview.open(stage);
    const parts = await speaking(preview, language);
    for (const [code, bytes] of FILES) {
      const file = { name: 'fiche.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
      await preview.pane.locator('input[type="file"]').first().setInputFiles(file);
      await tells(parts, code, 'fiche.xlsx');
      await parts.button(parts.texts.shell.dismiss).click();
    }
    expect(await preview.page.getByRole('tab').count()).toBe(1);
    expect(preview.faults).toEqual([]);
    await preview.close();
  });

  it('of an edit that Excel refuses, keeps the text until it is saved', async () => {
    const preview = await Preview.open(stage);
    const parts = await speaking(preview, language);
    await parts.button(parts.texts.start.create).click();
    await parts.goTo('fiche');
    const name = preview.pane.getByRole('textbox', { name: parts.texts.fiche.fields.name.label });
    for (const [code, refusal, which] of REFUSED) {
      const calm = await refusing(preview, refusal, which);
      await name.fill(`Bornes ${code}`);
      await name.press('Tab');
      await tells(parts, code);
      expect(await name.inputValue()).toBe(`Bornes ${code}`);
      await calm();
      await parts.button(parts.texts.shell.retry).click();
      await preview.pane.locator('[data-save-status="saved"]').waitFor();
    }
    await name.fill('x'.repeat(LONGEST_TEXT + 1));
    await name.press('Tab');
    await tells(parts, 'textTooLong', String(LONGEST_TEXT + 1));
    await preview.close();
  });

  it('of a fiche that cannot be made, says whether anything is left behind', async () => {
    const preview = await Preview.open(stage);
    const locked = Buffer.from(writeBook({ ...newBook([newSheet('Feuil1')]), protection: { structure: true } }));
    const choosing = preview.page.waitForEvent('filechooser');
    await preview.page.getByRole('button', { name: 'Ouvrir…', exact: true }).click();
    await (await choosing).setFiles({ name: 'a.xlsx', mimeType: 'application/octet-stream', buffer: locked });
    await preview.page.getByRole('heading', { level: 1, name: 'a.xlsx' }).waitFor();
    const parts = await speaking(preview, language);
    await parts.button(parts.texts.start.create).click();
    await tells(parts, 'protectedWorkbook');
    await preview.close();
  });
});
