import type { FicheContent } from '../../src/application/fiche-app';
import type { Language } from '../../src/domain/questionnaire';
import { saveWorkbook } from '../../src/emulator/file/save-workbook';
import { blankWorkbook, ficheExcel, valueOf, withoutFirstSheet } from '../fiche/fiche-excel';
import { converted } from '../files/libre-office';
import { slug, type Album } from './album';
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

/** Pictures of every page that LibreOffice prints of a fiche, empty and filled: `fr-sheets-example-06-radar-1`. */
export const shootSheets = async (album: Album, language: Language): Promise<void> => {
  for (const kind of KINDS) {
    const prefix = `${language}-sheets-${kind}`;
    const pages = sheetPages(converted(await workbookOf(language, { kind }), 'pdf'));
    pages.forEach(({ sheet, number, png }, at) => {
      album.add(`${prefix}-${String(at + 1).padStart(2, '0')}-${slug(sheet)}-${number}`, png);
    });
  }
};
