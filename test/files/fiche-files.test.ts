import { answerValues, scoreAnswers } from '../../src/domain/score-answers';
import { scoreReport } from '../../src/domain/score-report';
import { ficheFromCells } from '../../src/format/fiche-from-cells';
import { sheetWords } from '../../src/format/words/sheet-words';
import { standardQuestionnaire } from '../../src/questionnaire/standard';
import { cellsOfBook } from '../../src/xlsx/fiche-cells';
import { readBook } from '../../src/xlsx/read-book';
import { workedCase } from '../builders/case-answers';
import { savedFiche } from '../builders/saved-fiche';
import { editedFile } from '../xlsx/edited-file';
import { hasLibreOffice, printedPages, rewritten } from '../../scripts/files/libre-office';
import { lintWorkbook } from './lint-workbook';
import { hasOpenXmlSdk, openXmlErrors } from './open-xml-sdk';

const kinds = [
  ['fr', 'example'],
  ['en', 'example'],
  ['fr', 'empty'],
  ['en', 'empty'],
] as const;

describe.each(kinds)('The %s workbook, %s', (language, kind) => {
  it('is valid for the Open XML SDK', async () => {
    if (!hasOpenXmlSdk) {
      console.warn('Left out: the Open XML SDK validator has no package for this platform.');
      return;
    }
    expect(openXmlErrors(await savedFiche(language, { kind }))).toEqual([]);
  });

  it('has nothing else that Excel would repair', async () => {
    expect(lintWorkbook(await savedFiche(language, { kind }))).toEqual([]);
  });

  it('is printed by LibreOffice with ten axes on the radar’s page', async () => {
    if (!hasLibreOffice()) {
      console.warn('Left out: soffice and pdftotext are not installed.');
      return;
    }
    const pages = printedPages(await savedFiche(language, { kind }));
    const title = language === 'fr' ? 'Radar des enjeux Data' : 'Radar of the data stakes';
    const radar = pages.find((page) => page.includes(title)) ?? '';
    const { guides, headers, sections } = sheetWords(language);
    // Calculated by LibreOffice: the answers are those that were scored.
    expect(radar).not.toContain(guides.olderScores.slice(0, 30));
    const checklist = pages.find((page) => page.includes(sections.legal)) ?? '';
    expect(checklist).toContain(headers.FPD_LegalStakes.topic);
    expect(checklist).not.toContain(sections.datasets);
    for (const { axisLabel } of standardQuestionnaire(language).themes) {
      // Once in the table of scores, and once more on the chart, where a long label may break.
      const [word = ''] = axisLabel.split(/[ /]/);
      expect(radar.split(word).length - 1).toBeGreaterThanOrEqual(2);
    }
  });
});

describe('The descriptors', () => {
  it.each(['fr', 'en'] as const)('are looked up by LibreOffice, which is told none of them (%s)', async (language) => {
    if (!hasLibreOffice()) {
      console.warn('Left out: soffice is not installed.');
      return;
    }
    const ours = await savedFiche(language, { kind: 'example' });
    const untold = editedFile(ours, (parts) => {
      for (const [path, text] of Object.entries(parts)) {
        if (path.startsWith('xl/worksheets/sheet')) parts[path] = text.replaceAll(/(<\/f>)<v[^>]*>[^<]*<\/v>/g, '$1');
      }
    });
    const descriptors = (bytes: Uint8Array) => {
      const read = readBook(bytes);
      if (!read.ok) throw new Error(read.refusal);
      return cellsOfBook(read.book).tables['FPD_Answers']?.rows.map((row) => row[5]);
    };
    expect(descriptors(untold)?.every((text) => text === '')).toBe(true);
    expect(descriptors(rewritten(untold))).toEqual(descriptors(ours));
  });
});

describe('A workbook that LibreOffice wrote', () => {
  it('is read with the same fiche and the same scores', async () => {
    if (!hasLibreOffice()) {
      console.warn('Left out: soffice is not installed.');
      return;
    }
    const ours = await savedFiche('fr', { kind: 'example' });
    const [before, after] = [ours, rewritten(ours)].map((bytes) => {
      const read = readBook(bytes);
      if (!read.ok) throw new Error(read.refusal);
      return ficheFromCells(cellsOfBook(read.book));
    });
    expect(after?.fiche).toEqual(before?.fiche);
    expect(after?.problems).toEqual([]);
    expect(after && scoreReport(scoreAnswers(after.questionnaire, answerValues(after.fiche.answers)))).toEqual(
      workedCase('A').expected,
    );
  });
});
