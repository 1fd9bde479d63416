import { mkdir, writeFile } from 'node:fs/promises';

import { saveWorkbook } from '../src/emulator/file/save-workbook';
import { blankWorkbook, ficheExcel, valueOf, withoutFirstSheet } from './fiche/fiche-excel';

const TARGETS = { fr: 'dist/fiche-projet-data.xlsx', en: 'dist/data-project-sheet.xlsx' } as const;

await mkdir('dist', { recursive: true });
for (const language of ['fr', 'en'] as const) {
  const workbook = blankWorkbook();
  const app = ficheExcel(workbook);
  const open = valueOf(await app.createFiche(language, { kind: 'empty' }));
  await withoutFirstSheet();
  valueOf(await app.insertRadar(open, 'overall'));
  await writeFile(TARGETS[language], saveWorkbook(workbook));
  console.log(`Classeur écrit : ${TARGETS[language]}`);
}
