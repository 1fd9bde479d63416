import { LONGEST_TEXT } from '../../src/domain/fiche';
import { ficheToJson } from '../../src/application/fiche-json';
import { success } from '../../src/application/result';
import { ficheOfFile } from '../../src/application/use-cases/read-file';
import type { FilePort } from '../../src/application/workbook-port';
import { cellsOfPlan } from '../../src/format/plan/plan-cells';
import { workbookPlan } from '../../src/format/plan/workbook-plan';
import { toRangeValue } from '../../src/excel/text-value';
import { failures as fr } from '../../src/text/fr/failures';
import { failures as en } from '../../src/text/en/failures';
import { xlsxFiles } from '../../src/xlsx/xlsx-files';
import { benchWithFiche, excelBench, reread, valueOf } from '../builders/excel-bench';

const text = (length: number) => 'é'.repeat(length);

describe('A text longer than a cell of Excel holds', () => {
  it('is refused before anything is written, and the sentence says the limit and the length', async () => {
    const bench = await benchWithFiche();
    const requests = await bench.requestsOf(async () => {
      const results = [
        await bench.app.saveProjectField(bench.open, 'description', text(40_000)),
        await bench.app.saveAnswer(bench.open, '01-P', { value: 1, comment: text(40_000) }),
        await bench.app.addItem(bench.open, 'calendar', { step: text(40_000), start: '', end: '' }),
        await bench.app.addItem(bench.open, 'stakeholders', { name: text(40_000), role: '', contribution: '' }),
      ];
      for (const result of results) {
        expect(result).toMatchObject({ ok: false, failure: { code: 'textTooLong', place: '40000' } });
      }
    });
    expect(requests).toBe(0);
    expect((await reread(bench)).fiche).toEqual(bench.open.fiche);
    expect(fr.textTooLong.happened('40000').replace(/\s/g, ' ')).toMatch(/40 000 caractères.*32 767/);
    expect(en.textTooLong.happened('40000')).toMatch(/40,000 characters.*32,767/);
  });

  it('is taken up to the last character that fits, whatever shows it elsewhere', async () => {
    const bench = await benchWithFiche();
    valueOf(await bench.app.insertRadar(bench.open, 'overall'));
    const open = valueOf(await bench.app.saveProjectField(bench.open, 'name', text(LONGEST_TEXT)));
    expect((await reread(bench)).fiche.project).toEqual(open.fiche.project);
  });

  it('is taken up to there whatever it starts with, but for what a formula starts with: that takes a character more', async () => {
    const bench = await benchWithFiche();
    const longest = (start: string) => `${start}${text(LONGEST_TEXT - start.length)}`;
    for (const start of ['§', '1', '(', '👩‍💻']) {
      const open = valueOf(await bench.app.saveProjectField(bench.open, 'description', longest(start)));
      expect((await reread(bench)).fiche.project).toEqual(open.fiche.project);
    }
    expect(await bench.app.saveProjectField(bench.open, 'description', longest('='))).toMatchObject({
      ok: false,
      failure: { code: 'textTooLong', place: String(LONGEST_TEXT + 1) },
    });
  });

  it.each(['1'.repeat(256), `1${' '.repeat(254)}%`, `1${' '.repeat(260)}décembre 2026`, '1'.repeat(LONGEST_TEXT - 1)])(
    'stays a text where it is one of figures (%#)',
    async (figures) => {
      const bench = await benchWithFiche();
      valueOf(await bench.app.saveProjectField(bench.open, 'description', figures));
      expect(toRangeValue(figures)).toBe(`'${figures}`);
      expect((await reread(bench)).fiche.project.description).toBe(figures);
    },
  );

  it('is refused where it is one of figures and the apostrophe that keeps it a text is one character too many', async () => {
    const bench = await benchWithFiche();
    const figures = '1'.repeat(LONGEST_TEXT);
    expect(await bench.app.saveProjectField(bench.open, 'description', figures)).toMatchObject({
      ok: false,
      failure: { code: 'textTooLong', place: String(LONGEST_TEXT + 1) },
    });
  });

  it('is cut when a file brings it in, and the file’s place and length are told', async () => {
    const bench = excelBench();
    const { open } = await benchWithFiche();
    const { fiche, questionnaire } = open;
    const json = ficheToJson({ ...fiche, project: { ...fiche.project, description: text(40_000) } }, questionnaire);
    const read = valueOf(await bench.app.readFile('export.json', new TextEncoder().encode(json)));
    expect(read.problems).toEqual([{ code: 'textCut', place: 'project.description', found: '40000' }]);
    const again = excelBench();
    const made = valueOf(await again.app.createFiche('fr', { kind: 'fiche', fiche: read.fiche, questionnaire }));
    expect(made.fiche.project.description).toBe(`${text(LONGEST_TEXT - 1)}…`);
    expect((await reread(again)).fiche).toEqual(made.fiche);
  });

  it.each(['=', '@', '+', ' '])(
    'is cut by one character more where it starts with « %s », which takes one of its own, be the file a .json or a workbook',
    async (start) => {
      const { open } = await benchWithFiche();
      const { fiche, questionnaire } = open;
      const longest = `${start}${text(LONGEST_TEXT - start.length)}`;
      const long = {
        ...fiche,
        project: { ...fiche.project, description: longest },
        stakeholders: [{ name: 'Ville', role: longest, contribution: '' }],
        answers: { '01-P': { value: 2, comment: longest } },
      };
      const json = new TextEncoder().encode(ficheToJson(long, questionnaire));
      const cells = cellsOfPlan(workbookPlan(long, questionnaire, 'fr'));
      const workbooks: FilePort = { readWorkbook: () => Promise.resolve(success({ cells, saved: null })) };
      for (const [files, bytes] of [
        [xlsxFiles, json],
        [workbooks, new Uint8Array([0x50, 0x4b])],
      ] as const) {
        const read = valueOf(await ficheOfFile(files, 'a.file', bytes));
        const found = String(LONGEST_TEXT + 1);
        expect(read.problems).toEqual([
          { code: 'textCut', place: 'project.description', found },
          { code: 'textCut', place: 'stakeholders[0].role', found },
          { code: 'textCut', place: 'answers.01-P', found },
        ]);
        const bench = excelBench();
        const made = valueOf(await bench.app.createFiche('fr', { kind: 'fiche', fiche: read.fiche, questionnaire }));
        expect(made.fiche.project.description).toBe(`${longest.slice(0, LONGEST_TEXT - 2)}…`);
        expect((await reread(bench)).fiche).toEqual(made.fiche);
      }
    },
  );

  it('is refused in a new fiche that comes from no file, and no sheet is left behind', async () => {
    const { open } = await benchWithFiche();
    const bench = excelBench();
    const fiche = { ...open.fiche, project: { ...open.fiche.project, description: text(40_000) } };
    expect(await bench.app.createFiche('fr', { kind: 'fiche', fiche })).toMatchObject({
      ok: false,
      failure: { code: 'textTooLong', place: '40000' },
    });
    expect(valueOf(await bench.app.open())).toEqual({ kind: 'noFiche' });
  });
});
