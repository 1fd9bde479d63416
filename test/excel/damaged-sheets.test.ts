import type { OpenFiche } from '../../src/application/fiche-app';
import { isMissingPart } from '../../src/domain/problem';
import { everyCell, inExcel } from '../builders/edited-sheets';
import { benchWithFiche, reread, valueOf, type Bench } from '../builders/excel-bench';

const DAMAGE: readonly {
  readonly what: string;
  readonly damage: (context: Excel.RequestContext) => void;
  /** The problems that reading must tell, by code and place. */
  readonly told: readonly (readonly [code: string, place: string])[];
}[] = [
  {
    what: 'cells merged across a field and the hint beside it',
    damage: ({ workbook }) => {
      workbook.names.getItem('FPD_Authority').getRange().getResizedRange(0, 1).merge(false);
    },
    told: [],
  },
  {
    what: 'two fields merged into one, which drops what stood in the second',
    damage: ({ workbook }) => {
      workbook.names.getItem('FPD_Authority').getRange().getResizedRange(1, 0).merge(false);
    },
    told: [],
  },
  {
    what: 'a filter that hides all answers but one, and one that hides all data sets',
    damage: ({ workbook }) => {
      workbook.tables.getItem('FPD_Answers').columns.getItemAt(0).filter.applyValuesFilter(['05-P']);
      workbook.tables.getItem('FPD_Datasets').columns.getItemAt(0).filter.applyValuesFilter(['rien']);
    },
    told: [],
  },
  {
    what: 'answers, data sets and scores sorted by another column',
    damage: ({ workbook }) => {
      for (const [table, key] of [
        ['FPD_Answers', 3],
        ['FPD_Datasets', 1],
        ['FPD_LegalStakes', 1],
      ] as const) {
        workbook.tables.getItem(table).sort.apply([{ key, ascending: false }]);
      }
    },
    told: [],
  },
  {
    what: 'rows inserted above all tables, columns to the left of them, and blank rows within',
    damage: ({ workbook }) => {
      for (const table of ['FPD_Calendar', 'FPD_Datasets', 'FPD_Answers', 'FPD_Scores', 'FPD_Themes']) {
        workbook.tables.getItem(table).worksheet.getRange('1:3').insert('Down');
        workbook.tables.getItem(table).worksheet.getRange('A:B').insert('Right');
      }
      workbook.tables.getItem('FPD_Answers').getDataBodyRange().getRow(5).getEntireRow().insert('Down');
      workbook.tables.getItem('FPD_Calendar').getDataBodyRange().getRow(1).getEntireRow().insert('Down');
    },
    told: [],
  },
  {
    what: 'errors and formulas where one types',
    damage: ({ workbook }) => {
      workbook.names.getItem('FPD_Objectives').getRange().formulas = [['=1/0']];
      workbook.names.getItem('FPD_Territories').getRange().formulas = [['="40 bornes"&" sur 3 sites"']];
      workbook.tables.getItem('FPD_Calendar').getDataBodyRange().getCell(1, 1).formulas = [['=NA()']];
      workbook.tables.getItem('FPD_Datasets').getDataBodyRange().getCell(0, 1).formulas = [['=PasUnNom']];
      workbook.tables.getItem('FPD_Answers').getDataBodyRange().getCell(2, 4).formulas = [['=1/0']];
    },
    told: [
      ['cellError', 'FPD_Objectives'],
      ['cellError', 'FPD_Calendar[2].start'],
      ['cellError', 'FPD_Datasets[1].owner'],
      ['unknownAnswer', 'answers.02-P'],
    ],
  },
  {
    what: 'dates and numbers as text, and the wrong kind of value',
    damage: ({ workbook }) => {
      workbook.names.getItem('FPD_Date').getRange().values = [["'au printemps"]];
      workbook.names.getItem('FPD_BudgetAmount').getRange().values = [["'1,2 M€ TTC"]];
      workbook.tables.getItem('FPD_Calendar').getDataBodyRange().getCell(0, 1).values = [[true]];
      workbook.tables.getItem('FPD_LegalStakes').getDataBodyRange().getCell(0, 2).values = [[12]];
    },
    told: [
      ['notADate', 'FPD_Date'],
      ['notANumber', 'FPD_BudgetAmount'],
      ['notADate', 'FPD_Calendar[1].start'],
      ['unknownChoice', 'FPD_LegalStakes[1].status'],
    ],
  },
  {
    what: 'sheets renamed, moved and hidden, and tables moved to another sheet',
    damage: ({ workbook }) => {
      const { worksheets, tables } = workbook;
      tables.getItem('FPD_Answers').worksheet.name = 'Nos réponses';
      tables.getItem('FPD_Scores').worksheet.position = 0;
      tables.getItem('FPD_Themes').worksheet.visibility = 'VeryHidden';
      const other = worksheets.add('Ailleurs');
      tables.getItem('FPD_Impact').getRange().moveTo(other.getRange('C3'));
    },
    told: [],
  },
];

async function readTwice(bench: Bench): Promise<OpenFiche> {
  const open = await reread(bench);
  expect(await reread(bench)).toEqual(open);
  for (const { place } of open.problems) expect(place).not.toBe('');
  return open;
}

describe('A fiche whose sheets people have worked on', () => {
  it.each(DAMAGE)(
    'with $what: is read, each problem told with its place, and a repair changes no cell',
    async (one) => {
      const bench = await benchWithFiche();
      await inExcel(one.damage);
      const open = await readTwice(bench);
      const told = open.problems.map(({ code, place }) => [code, place]);
      expect(told).toEqual(expect.arrayContaining(one.told.map((pair) => [...pair])));
      expect(told).toHaveLength(one.told.length);
      const before = await everyCell();
      const repaired = valueOf(await bench.app.repair(open));
      expect(repaired.recovered).toBeUndefined();
      expect(await everyCell()).toEqual(before);
      // With a part gone as well, all else stays.
      await inExcel((context) => context.workbook.tables.getItem('FPD_Stakeholders').delete());
      const damaged = await everyCell();
      const mended = valueOf(await bench.app.repair(await reread(bench)));
      expect(mended.problems.filter(isMissingPart)).toEqual([]);
      const after = await everyCell();
      for (const [place, value] of damaged) expect([place, after.get(place)]).toEqual([place, value]);
      expect(mended.fiche).toEqual({ ...open.fiche, stakeholders: [] });
    },
  );

  it('with all sheets protected by a password: is read, and a repair says which sheet keeps it from what', async () => {
    const bench = await benchWithFiche();
    await inExcel((context) => {
      context.workbook.tables.getItem('FPD_Answers').getDataBodyRange().getRow(3).delete('Up');
      context.workbook.names.getItem('FPD_Authority').delete();
    });
    await inExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      for (const sheet of worksheets.items) sheet.protection.protect({}, 'secret');
    });
    const open = await readTwice(bench);
    expect(open.problems.map(({ code }) => code).sort()).toEqual(['missingName', 'missingRow']);
    const before = await everyCell();
    expect(await bench.app.repair(open)).toMatchObject({
      ok: false,
      failure: { code: 'protectedSheet', place: 'Évaluation' },
    });
    expect(await everyCell()).toEqual(before);
    await inExcel(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      for (const sheet of worksheets.items) sheet.protection.unprotect('secret');
    });
    const mended = valueOf(await bench.app.repair(await reread(bench)));
    expect(mended.problems).toEqual([]);
    expect(mended.fiche.project).toEqual(bench.open.fiche.project);
  });
});
