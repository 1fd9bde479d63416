import type { FicheContent } from '../../src/application/fiche-app';
import { exampleFiche } from '../../src/application/example/example-fiche';
import type { Fiche } from '../../src/domain/fiche';
import { saveWorkbook } from '../../src/emulator/file/save-workbook';
import { sheetWords } from '../../src/format/words/sheet-words';
import { standardQuestionnaire } from '../../src/questionnaire/standard';
import { excelBench, valueOf } from '../builders/excel-bench';
import { hasLibreOffice, printedPages } from '../../scripts/files/libre-office';
import { hasOpenXmlSdk, openXmlErrors } from './open-xml-sdk';

const long = (times: number) => 'Les bornes sont vidées à date fixe, qu’elles soient pleines ou non. '.repeat(times);

/** Everything too long, 40 data sets, every theme a difficulty. */
function overfullFiche(): Fiche {
  const fiche = exampleFiche('fr');
  const questions = standardQuestionnaire('fr').themes.flatMap(({ direction, questions: asked }) =>
    asked.map(({ id }) => [id, { value: direction === 'favourable' ? 0 : 4, comment: long(4) }] as const),
  );
  return {
    ...fiche,
    answers: Object.fromEntries(questions),
    project: { ...fiche.project, name: long(3), authority: long(3), description: long(40), objectives: long(30) },
    datasets: Array.from({ length: 40 }, () => fiche.datasets[0] ?? []).flat(),
    actions: Array.from({ length: 12 }, () => ({ theme: 'budget', action: long(5), who: long(2), when: '2027-01-15' })),
  };
}

/** The file of a workbook, once the page is in it; `alone`: without its other sheets. */
async function savedPage(language: 'fr' | 'en', content: FicheContent, alone: boolean): Promise<Uint8Array> {
  const { app, excel } = excelBench();
  const open = valueOf(await app.createFiche(language, content));
  valueOf(await app.insertRadar(open, 'overall'));
  valueOf(await app.writeSummary(open, 'horizons'));
  if (alone) {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ name: true });
      await context.sync();
      const others = worksheets.items.filter(({ name }) => name !== sheetWords(language).sheets.summary);
      for (const sheet of others) sheet.delete();
      await context.sync();
    });
  }
  return saveWorkbook(excel.workbook);
}

const contents = [
  ['of the example', 'fr', { kind: 'example' }],
  ['of an empty fiche', 'en', { kind: 'empty' }],
  ['of far too long texts', 'fr', { kind: 'fiche', fiche: overfullFiche() }],
] as const;

describe.each(contents)('The page for the presentation, %s', (_, language, content) => {
  it('is printed by LibreOffice on one page, with ten axes', async () => {
    if (!hasLibreOffice()) {
      console.warn('Left out: soffice and pdftotext are not installed.');
      return;
    }
    const pages = printedPages(await savedPage(language, content, true));
    expect(pages).toHaveLength(1);
    for (const { axisLabel } of standardQuestionnaire(language).themes) {
      const [word = ''] = axisLabel.split(/[ /]/);
      expect(pages[0]).toContain(word);
    }
    expect(pages[0]).toContain(sheetWords(language).sections.keyPoints);
  });

  it('is valid for the Open XML SDK beside the fiche’s sheets', async () => {
    if (!hasOpenXmlSdk) {
      console.warn('Left out: the Open XML SDK validator has no package for this platform.');
      return;
    }
    expect(openXmlErrors(await savedPage(language, content, false))).toEqual([]);
  });
});
