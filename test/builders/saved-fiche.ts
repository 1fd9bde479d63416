import type { FicheContent } from '../../src/application/fiche-app';
import type { Language } from '../../src/domain/questionnaire';
import { saveWorkbook } from '../../src/emulator/file/save-workbook';
import { excelBench, valueOf } from './excel-bench';

/** The file of a workbook that holds a fiche and its radar, made through the add-in. */
export async function savedFiche(language: Language, content: FicheContent): Promise<Uint8Array> {
  const { app, excel } = excelBench();
  const open = valueOf(await app.createFiche(language, content));
  valueOf(await app.insertRadar(open, 'overall'));
  return saveWorkbook(excel.workbook);
}
