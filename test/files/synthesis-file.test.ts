import { hasLibreOffice, printedPages } from '../../scripts/files/libre-office';
import { synthesisOf } from '../../src/domain/synthesis/synthesis';
import { saveWorkbook } from '../../src/emulator/file/save-workbook';
import { synthesisWords } from '../../src/format/words/synthesis-words';
import { standardQuestionnaire } from '../../src/questionnaire/standard';
import { readBook } from '../../src/xlsx/read-book';
import { excelBench, valueOf } from '../builders/excel-bench';
import { workshopFiche, workshopFiches } from '../builders/workshop';
import { lintWorkbook } from './lint-workbook';
import { hasOpenXmlSdk, openXmlErrors } from './open-xml-sdk';

/** The workbook of a synthesis with all that it can hold. */
async function synthesisFile(language: 'fr' | 'en'): Promise<Uint8Array> {
  const { app, excel } = excelBench();
  const other = { ...standardQuestionnaire('fr'), version: '2.0.0' };
  const fiches = [
    ...workshopFiches(14),
    workshopFiche(1, { file: 'copy.xlsx', saved: -1 }),
    workshopFiche(20, {}, other),
  ];
  const refused = [{ file: 'secret.xlsx', reason: 'encrypted' }] as const;
  valueOf(await app.writeSynthesis(synthesisOf(fiches), refused, language));
  return saveWorkbook(excel.workbook);
}

describe.each(['fr', 'en'] as const)('The workbook of a synthesis (%s)', (language) => {
  it('is valid for the Open XML SDK', async () => {
    if (!hasOpenXmlSdk) {
      console.warn('Left out: the Open XML SDK validator has no package for this platform.');
      return;
    }
    expect(openXmlErrors(await synthesisFile(language))).toEqual([]);
  });

  it('has nothing else that Excel would repair, and both of its charts', async () => {
    const bytes = await synthesisFile(language);
    expect(lintWorkbook(bytes)).toEqual([]);
    const read = readBook(bytes);
    const charts = read.ok ? read.book.sheets.flatMap((sheet) => sheet.charts) : [];
    expect(charts.map(({ plots }) => plots.map(({ type }) => type.kind))).toEqual([['radar'], ['scatter']]);
  });

  it('is printed by LibreOffice with both charts on its first page', async () => {
    if (!hasLibreOffice()) {
      console.warn('Left out: soffice and pdftotext are not installed.');
      return;
    }
    const plain = (text: string) => text.replaceAll(/\s+/g, ' ');
    const [first = '', ...others] = printedPages(await synthesisFile(language)).map(plain);
    const said = synthesisWords(language);
    for (const { axisLabel } of standardQuestionnaire(language).themes) {
      expect(first).toContain(axisLabel.split(/[ /]/)[0]);
    }
    for (const text of [said.radar, said.matrix, said.quadrants.scaleUp, said.quadrants.rethink])
      expect(first).toContain(plain(text));
    expect(others.join()).toContain(plain(said.refusals.encrypted));
  });
});
