import fc from 'fast-check';

import { answersMark, answersMarkFormula } from '../../src/format/answers-mark';
import type { CellValue } from '../../src/format/cells';
import { sheetWords } from '../../src/format/words/sheet-words';
import { benchWithFiche, excelBench, valueOf } from '../builders/excel-bench';

/** The line under the Radar sheet's title, as anyone reads it. */
async function line(): Promise<unknown> {
  return Excel.run(async (context) => {
    const cell = context.workbook.tables.getItem('FPD_Scores').worksheet.getRange('B3').load('values');
    await context.sync();
    return (cell.values as unknown[][])[0]?.[0];
  });
}

async function answers(change: (body: Excel.Range) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.tables.getItem('FPD_Answers').getDataBodyRange());
    await context.sync();
  });
}

describe.each(['fr', 'en'] as const)('The Radar sheet (%s)', (language) => {
  const { radar: usual, olderScores } = sheetWords(language).guides;

  it('tells that scores are older than answers, until they are calculated anew', async () => {
    const { app, person } = excelBench();
    const open = valueOf(await app.createFiche(language, { kind: 'example' }));
    expect(await line()).toBe(usual);
    const assessment = sheetWords(language).sheets.assessment;
    person.setCell(assessment, 'F6', '1');
    expect(await line()).toBe(olderScores);
    const opened = valueOf(await app.open());
    if (opened.kind === 'noFiche') throw new Error('no fiche');
    valueOf(await app.insertRadar(opened.open, 'overall'));
    expect(await line()).toBe(usual);
    person.setCell(assessment, 'F6', String(open.fiche.answers['01-P']?.value));
    expect(await line()).toBe(olderScores);
  });
});

describe('The line that tells of older scores', () => {
  const { radar: usual, olderScores } = sheetWords('fr').guides;

  it('stays away when answers come from the pane, or are sorted, or a level is reworded', async () => {
    const { app, open, person } = await benchWithFiche();
    valueOf(await app.saveAnswer(open, '01-P', { value: 1, comment: '' }));
    expect(await line()).toBe(usual);
    await answers((body) => body.sort.apply([{ key: 3, ascending: false }]));
    expect(await line()).toBe(usual);
    await answers((body) => body.sort.apply([{ key: 0, ascending: true }]));
    person.setCell('Évaluation', 'F6', '2');
    expect(await line()).toBe(usual);
  });

  it('sees two answers that change places', async () => {
    await benchWithFiche();
    await answers((body) => {
      body.getCell(0, 4).values = [['2 – Enjeu modéré']];
      body.getCell(1, 4).values = [['3 – Enjeu fort']];
    });
    expect(await line()).toBe(olderScores);
  });

  it('is there where the answers are gone, and goes once they are built anew and scored', async () => {
    const { app } = await benchWithFiche();
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('FPD_Answers').worksheet.delete();
      await context.sync();
    });
    expect(await line()).toBe(olderScores);
    const open = valueOf(await app.createFiche('fr', { kind: 'empty' }));
    expect(open.fiche.answers).toEqual({});
    valueOf(await app.insertRadar(open, 'overall'));
    expect(await line()).toBe(usual);
  });

  it('stays away on a sheet built anew, whatever words the answers were typed in', async () => {
    const { app, person } = await benchWithFiche();
    person.setCell('Évaluation', 'F6', 'nsp');
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('FPD_Scores').worksheet.delete();
      await context.sync();
    });
    valueOf(await app.createFiche('fr', { kind: 'empty' }));
    expect(await line()).toBe(usual);
  });
});

describe('The mark of the answers', () => {
  it('is the same in a cell and here, whatever was typed', async () => {
    await benchWithFiche({ kind: 'empty' });
    const cell = fc.oneof(
      fc.constantFrom<CellValue>(
        '01-P',
        '07-E1',
        'q',
        '',
        2,
        4,
        '2 – Modéré',
        'Je ne sais pas',
        'Sans objet',
        'é',
        '?',
        '~',
        '*',
      ),
      fc.string({ maxLength: 8 }).filter((text) => /^[ -~]*$/.test(text)),
    );
    const rows = fc.array(fc.tuple(cell, cell), { minLength: 21, maxLength: 21 });
    await fc.assert(
      fc.asyncProperty(rows, async (pairs) => {
        const seen = await Excel.run(async (context) => {
          const body = context.workbook.tables.getItem('FPD_Answers').getDataBodyRange();
          const asText = (value: CellValue) => (typeof value === 'string' && value !== '' ? `'${value}` : value);
          body.getColumn(0).values = pairs.map(([ref]) => [asText(ref)]);
          body.getColumn(4).values = pairs.map(([, answer]) => [asText(answer)]);
          const probe = context.workbook.worksheets.getItem('Feuil1').getRange('A1');
          probe.formulas = [[`=${answersMarkFormula()}`]];
          probe.load('values');
          body.load('values');
          await context.sync();
          return { mark: (probe.values as unknown[][])[0]?.[0], rows: body.values as CellValue[][] };
        });
        expect(seen.mark).toBe(answersMark({ headers: [], rows: seen.rows }));
      }),
      { numRuns: 8 },
    );
  });
});
