import fc from 'fast-check';

import { answerFromCell, descriptorFor } from '../../src/format/answer-cell';
import type { CellValue } from '../../src/format/cells';
import { sheetWords } from '../../src/format/words/sheet-words';
import { standardQuestionnaire } from '../../src/questionnaire/standard';
import { benchWithFiche, excelBench, reread, valueOf } from '../builders/excel-bench';
import { bodyOf, inExcel } from '../builders/edited-sheets';

const DESCRIPTOR = 5;

/** What the column « Descriptif » shows, by the reference of the question beside it. */
async function shown(column = DESCRIPTOR): Promise<Record<string, unknown>> {
  const { values } = await bodyOf('FPD_Answers');
  return Object.fromEntries(values.map((row) => [String(row[0]), row[column]]));
}

async function formulas(column = DESCRIPTOR): Promise<unknown[]> {
  return (await bodyOf('FPD_Answers')).formulas.map((row) => row[column]);
}

const isFormula = (cell: unknown) => String(cell).startsWith('=');

describe.each(['fr', 'en'] as const)('The descriptor on the sheet (%s)', (language) => {
  const questionnaire = standardQuestionnaire(language);

  it('follows an answer typed without the pane', async () => {
    const { app, person } = excelBench();
    valueOf(await app.createFiche(language, { kind: 'example' }));
    const assessment = sheetWords(language).sheets.assessment;
    for (const value of [0, 4] as const) {
      person.setCell(assessment, 'F6', String(value));
      expect((await shown())['01-P']).toBe(descriptorFor(questionnaire, '01-P', value));
    }
    person.setCell(assessment, 'F6', questionnaire.specialAnswers.unknown);
    expect((await shown())['01-P']).toBe('');
    person.setCell(assessment, 'F6', '');
    expect((await shown())['01-P']).toBe(descriptorFor(questionnaire, '01-P', null));
  });
});

describe('The formula of the descriptor', () => {
  it('says what the pane would, whatever is typed as an answer', async () => {
    await benchWithFiche({ kind: 'empty' });
    const questionnaire = standardQuestionnaire('fr');
    const typed = fc.oneof(
      fc.constantFrom<CellValue>('2 – Enjeu modéré', '3', '4)', '0.', '1-', ' 2 : ', '20', '5', '2 modéré', 'nsp'),
      fc.constantFrom<CellValue>('Sans objet', 'Je ne sais pas', '-1', '2%', 3, 0, 7, '', true, '?', '*'),
      fc.string({ maxLength: 6 }).filter((text) => /^[ -~]*$/.test(text)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(typed, { minLength: 21, maxLength: 21 }), async (answers) => {
        await inExcel((context) => {
          const body = context.workbook.tables.getItem('FPD_Answers').getDataBodyRange();
          const asText = (value: CellValue) => (typeof value === 'string' && value !== '' ? `'${value}` : value);
          body.getColumn(4).values = answers.map((answer) => [asText(answer)]);
        });
        const { values } = await bodyOf('FPD_Answers');
        const expected = values.map((row) => {
          const value = answerFromCell(questionnaire, row[4] as CellValue);
          const level = value === undefined ? 'unknown' : value;
          return descriptorFor(questionnaire, String(row[0]), level);
        });
        expect(values.map((row) => row[DESCRIPTOR])).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  });

  it('stays when the pane answers, in one request, and undoes', async () => {
    const bench = await benchWithFiche();
    expect((await formulas()).every(isFormula)).toBe(true);
    const requests = await bench.requestsOf(async () => {
      valueOf(await bench.app.saveAnswer(bench.open, '01-P', { value: 4, comment: 'fort' }));
    });
    expect(requests).toBe(1);
    expect((await formulas()).every(isFormula)).toBe(true);
    expect((await shown())['01-P']).toBe(descriptorFor(bench.open.questionnaire, '01-P', 4));
    expect((await reread(bench)).problems).toEqual([]);
  });

  it('follows a sort, a renamed and a moved column, and a sentence reworded in the Référentiel', async () => {
    const bench = await benchWithFiche();
    const { questionnaire, fiche } = bench.open;
    const expected = Object.fromEntries(
      questionnaire.themes.flatMap(({ questions }) =>
        questions.map(({ id }) => [id, descriptorFor(questionnaire, id, fiche.answers[id]?.value ?? null)]),
      ),
    );
    await inExcel((context) => {
      const answers = context.workbook.tables.getItem('FPD_Answers');
      answers.getDataBodyRange().sort.apply([{ key: 3, ascending: false }]);
      answers.getHeaderRowRange().getCell(0, 4).values = [['Ma réponse']];
      const questions = context.workbook.tables.getItem('FPD_Questions');
      questions.columns.add(6, undefined, 'À moi');
      questions.getHeaderRowRange().getCell(0, 5).values = [['Zéro']];
    });
    expect(await shown()).toEqual(expected);
    await inExcel((context) => {
      const column = context.workbook.tables.getItem('FPD_Questions').columns.getItem('Niveau 1').getDataBodyRange();
      column.getCell(0, 0).values = [['Une phrase à nous.']];
      const answers = context.workbook.tables.getItem('FPD_Answers');
      answers.getDataBodyRange().sort.apply([{ key: 0, ascending: true }]);
      // The question of généralisation comes first.
      answers.getDataBodyRange().getCell(1, 4).values = [[1]];
    });
    expect((await shown())['01-P']).toBe('Une phrase à nous.');
  });

  it('is empty while the Référentiel is gone, and back once it is built anew', async () => {
    const bench = await benchWithFiche();
    const before = await shown();
    await inExcel((context) => context.workbook.tables.getItem('FPD_Questions').worksheet.delete());
    expect(Object.values(await shown()).every((text) => text === '')).toBe(true);
    expect((await reread(bench)).fiche.answers).toEqual(bench.open.fiche.answers);
    valueOf(await bench.app.createFiche('fr', { kind: 'empty' }));
    expect(await shown()).toEqual(before);
  });

  it('is not missed in an older workbook, whose text follows the pane as before', async () => {
    const bench = await benchWithFiche();
    await inExcel((context) => {
      const column = context.workbook.tables.getItem('FPD_Answers').getDataBodyRange().getColumn(DESCRIPTOR);
      column.copyFrom(column, 'Values');
      for (const name of ['QuestionRefs', ...['Zero', 'One', 'Two', 'Three', 'Four'].map((n) => `Descriptors${n}`)]) {
        context.workbook.names.getItem(`FPD_${name}`).delete();
      }
    });
    expect((await formulas()).some(isFormula)).toBe(false);
    const open = await reread(bench);
    expect(open.problems).toEqual([]);
    valueOf(await bench.app.saveAnswer(open, '01-P', { value: 3, comment: '' }));
    expect((await shown())['01-P']).toBe(descriptorFor(open.questionnaire, '01-P', 3));
  });

  it('leaves alone a descriptor that someone wrote in their own words', async () => {
    const bench = await benchWithFiche();
    bench.person.setCell('Évaluation', 'G6', 'Nos propres mots');
    let { open } = bench;
    for (const value of [0, 4] as const) {
      open = valueOf(await bench.app.saveAnswer(open, '01-P', { value, comment: '' }));
      expect((await shown())['01-P']).toBe('Nos propres mots');
    }
    expect((await reread(bench)).problems).toEqual([]);
  });
});
