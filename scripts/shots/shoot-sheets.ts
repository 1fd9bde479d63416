import type { FicheContent } from '../../src/application/fiche-app';
import type { Language } from '../../src/domain/questionnaire';
import { synthesisOf } from '../../src/domain/synthesis/synthesis';
import { saveWorkbook } from '../../src/emulator/file/save-workbook';
import { blankWorkbook, ficheExcel, valueOf, withoutFirstSheet } from '../fiche/fiche-excel';
import { converted } from '../files/libre-office';
import { slug, type Album } from './album';
import { exampleWorkshop } from './example-workshop';
import { sheetPages } from './pdf-pages';

const KINDS = ['empty', 'example'] as const;

const workbookOf = async (language: Language, content: FicheContent): Promise<Uint8Array> => {
  const workbook = blankWorkbook();
  const app = ficheExcel(workbook);
  const open = valueOf(await app.createFiche(language, content));
  await withoutFirstSheet();
  valueOf(await app.insertRadar(open, 'overall'));
  return saveWorkbook(workbook);
};

const synthesisBook = async (language: Language): Promise<Uint8Array> => {
  const workbook = blankWorkbook();
  const app = ficheExcel(workbook);
  valueOf(await app.writeSynthesis(synthesisOf(exampleWorkshop(language)), [], language));
  await withoutFirstSheet();
  return saveWorkbook(workbook);
};

/**
 * Pictures of every page that LibreOffice prints of a fiche, empty and filled, and of a workshop's synthesis:
 * `fr-sheets-example-06-radar-1`, `fr-sheets-synthesis-01-synthese-1`.
 */
export const shootSheets = async (album: Album, language: Language): Promise<void> => {
  const shoot = (kind: string, bytes: Uint8Array): void => {
    sheetPages(converted(bytes, 'pdf')).forEach(({ sheet, number, png }, at) => {
      album.add(`${language}-sheets-${kind}-${String(at + 1).padStart(2, '0')}-${slug(sheet)}-${number}`, png);
    });
  };
  for (const kind of KINDS) shoot(kind, await workbookOf(language, { kind }));
  shoot('synthesis', await synthesisBook(language));
};
