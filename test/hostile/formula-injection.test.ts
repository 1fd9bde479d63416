import { exampleFiche } from '../../src/application/example/example-fiche';
import { ficheToJson } from '../../src/application/fiche-json';
import { readFiches } from '../../src/application/synthesis/read-fiches';
import type { Fiche } from '../../src/domain/fiche';
import { synthesisOf } from '../../src/domain/synthesis/synthesis';
import { saveWorkbook } from '../../src/emulator/file/save-workbook';
import { standardQuestionnaire } from '../../src/questionnaire/standard';
import { readBook } from '../../src/xlsx/read-book';
import { xlsxFiles } from '../../src/xlsx/xlsx-files';
import { benchWithFiche, excelBench, reread, valueOf, type Bench } from '../builders/excel-bench';
import { hostileQuestionnaire } from '../builders/hostile-questionnaire';
import { HOSTILE_TEXTS, withTexts } from '../builders/hostile-texts';

const questionnaire = standardQuestionnaire('fr');

/** The example with each text replaced by one of the hostile ones, from the `first` on; all the same, or all different. */
function hostileFiche(first: number): Fiche {
  let at = first;
  return withTexts({ ...exampleFiche('fr'), id: 'f1' }, () => HOSTILE_TEXTS[(at += 1) % HOSTILE_TEXTS.length] ?? '');
}

/** Every formula of a file with its place, and every text. */
function contents(bytes: Uint8Array): { readonly formulas: readonly string[]; readonly texts: ReadonlySet<unknown> } {
  const read = readBook(bytes);
  if (!read.ok) throw new Error(read.refusal, { cause: read.cause });
  const cells = read.book.sheets.flatMap((sheet) => sheet.cells.map((cell) => ({ ...cell, sheet: sheet.name })));
  return {
    formulas: cells.flatMap(({ sheet, row, column, formula }) =>
      formula === undefined ? [] : [`${sheet}!${row},${column} ${formula}`],
    ),
    texts: new Set(cells.map(({ value }) => value)),
  };
}

/** The file of a workbook made of a fiche that came as .json, with its radar and its page for the presentation. */
async function made(fiche: Fiche): Promise<{ readonly bench: Bench; readonly bytes: Uint8Array }> {
  const bench = excelBench();
  const file = new TextEncoder().encode(ficheToJson(fiche, questionnaire));
  const read = valueOf(await bench.app.readFile('fiche.json', file));
  expect(read.fiche).toEqual(fiche);
  const open = valueOf(await bench.app.createFiche('fr', { kind: 'fiche', ...read }));
  valueOf(await bench.app.insertRadar(open, 'overall'));
  valueOf(await bench.app.writeSummary(open, 'overall'));
  return { bench, bytes: saveWorkbook(bench.excel.workbook) };
}

describe('A text that looks like a formula', () => {
  it('stays a text from an imported .json to the workbook, to its file, and to the workbook made of that file', async () => {
    const harmless = contents((await made(withTexts(exampleFiche('fr'), () => 'texte'))).bytes);
    for (const first of [0, 13]) {
      const fiche = hostileFiche(first);
      const { bench, bytes } = await made(fiche);
      const again = await reread(bench);
      expect(again.fiche).toEqual(fiche);
      expect(again.problems).toEqual([]);
      const file = contents(bytes);
      expect(file.formulas).toEqual(harmless.formulas);
      for (const text of HOSTILE_TEXTS) expect(file.texts).toContain(text);
      const other = excelBench();
      const read = valueOf(await other.app.readFile('fiche.xlsx', bytes));
      expect(read.fiche).toEqual(fiche);
      const open = valueOf(await other.app.createFiche('fr', { kind: 'fiche', ...read }));
      expect(open.fiche).toEqual(fiche);
      expect((await reread(other)).fiche).toEqual(fiche);
    }
  });

  it('stays a text from each field of the pane, one after another', async () => {
    const bench = await benchWithFiche();
    let { open } = bench;
    const before = contents(saveWorkbook(bench.excel.workbook)).formulas.length;
    // Every fourth: all of them went through every field above.
    for (const text of HOSTILE_TEXTS.filter((_, i) => i % 4 === 0)) {
      open = valueOf(await bench.app.saveProjectField(open, 'name', text));
      open = valueOf(await bench.app.saveProjectField(open, 'budgetComment', text));
      open = valueOf(await bench.app.saveProjectField(open, 'date', text));
      open = valueOf(await bench.app.saveAnswer(open, '01-P', { value: 2, comment: text }));
      open = valueOf(await bench.app.updateItem(open, 'calendar', 0, { step: text, start: text, end: '' }));
      open = valueOf(await bench.app.updateItem(open, 'datasets', 0, datasetOf(text)));
      const again = await reread(bench);
      expect(again.fiche).toEqual(open.fiche);
      expect(again.fiche.project.name).toBe(text);
      expect(again.fiche.answers['01-P']?.comment).toBe(text);
      expect(again.fiche.calendar[0]?.step).toBe(text);
      expect(again.fiche.datasets[0]?.owner).toBe(text);
    }
    expect(contents(saveWorkbook(bench.excel.workbook)).formulas).toHaveLength(before);
  });

  it('stays a text in each word of a questionnaire, from an imported .json to the sheet and back', async () => {
    const hostile = hostileQuestionnaire(questionnaire);
    const own = { ...questionnaire, version: hostile.version };
    const formulasOf = async (asked: typeof questionnaire) => {
      const bench = excelBench();
      const file = new TextEncoder().encode(ficheToJson(exampleFiche('fr'), asked));
      const read = valueOf(await bench.app.readFile('fiche.json', file));
      expect(read.questionnaire).toEqual(asked);
      const open = valueOf(await bench.app.createFiche('fr', { kind: 'fiche', ...read }));
      valueOf(await bench.app.insertRadar(open, 'overall'));
      expect((await reread(bench)).questionnaire).toEqual(asked);
      return contents(saveWorkbook(bench.excel.workbook)).formulas;
    };
    expect(await formulasOf(hostile)).toEqual(await formulasOf(own));
  });

  it('stays a text on the sheet of a workshop, be it a project, an authority or the name of a file', async () => {
    const bytesOf = (fiche: Fiche) => new TextEncoder().encode(ficheToJson(fiche, questionnaire));
    const workshop = async (texts: readonly string[], wrong: string) => {
      const bench = excelBench();
      const sources = texts.map((name, i) => {
        const bytes = bytesOf({ ...exampleFiche('fr'), id: `f${i}`, project: { ...exampleFiche('fr').project, name } });
        return { name: `${i}.json`, size: bytes.length, saved: null, read: () => Promise.resolve(bytes) };
      });
      const none = { name: wrong, size: 1, saved: null, read: () => Promise.resolve(new Uint8Array([1])) };
      const { fiches, refused } = await readFiches(xlsxFiles, [...sources, none]);
      valueOf(await bench.app.writeSynthesis(synthesisOf(fiches), refused, 'fr'));
      return contents(saveWorkbook(bench.excel.workbook));
    };
    const harmless = await workshop(
      HOSTILE_TEXTS.map((_, i) => `projet ${i}`),
      'a.xlsx',
    );
    const hostile = await workshop(HOSTILE_TEXTS, '=1+1.xlsx');
    expect(hostile.formulas).toEqual(harmless.formulas);
  });
});

function datasetOf(text: string): Fiche['datasets'][number] {
  return {
    description: text,
    owner: text,
    accessTerms: text,
    personalData: 'unknown',
    sourceAndFormat: text,
    comment: text,
  };
}
