import { isMissingPart } from '../../src/domain/problem';
import { FICHE_NAMES } from '../../src/excel/read-cells';
import { placeInWords } from '../../src/format/place-words';
import { CHART_NAMES } from '../../src/format/chart-names';
import { everyCell, inExcel, repairedWithoutSheet } from '../builders/edited-sheets';
import { benchWithFiche, reread, valueOf, type Bench } from '../builders/excel-bench';

/** What the fiche's names refer to. */
const definedNames = () =>
  inExcel(async (context) => {
    const items = FICHE_NAMES.map((name) => context.workbook.names.getItemOrNullObject(name).load('name,formula'));
    await context.sync();
    const defined = items.filter((item) => !item.isNullObject);
    return Object.fromEntries(
      defined.map((item): [string, string] => [item.name, String(item.formula).replaceAll("'", '')]),
    );
  });

/** Repairs without a new sheet, and checks that every cell that held something holds it still. */
async function mended(bench: Bench) {
  // A formula that names a table follows its name.
  const before = [...(await everyCell())].filter(([, value]) => !String(value).startsWith('='));
  const open = await repairedWithoutSheet(bench);
  const after = await everyCell();
  for (const [place, value] of before) expect([place, after.get(place)]).toEqual([place, value]);
  return open;
}

describe('Repairing names that are lost', () => {
  it('points each to where it pointed, by the caption beside it, wherever rows went', async () => {
    const bench = await benchWithFiche();
    await inExcel((context) => {
      for (const table of ['FPD_Calendar', 'FPD_Scores', 'FPD_Themes'] as const) {
        context.workbook.tables.getItem(table).worksheet.getRange('1:2').insert('Down');
      }
    });
    const before = await definedNames();
    await inExcel((context) => {
      for (const name of Object.keys(before)) context.workbook.names.getItem(name).delete();
    });
    const open = await mended(bench);
    expect(open.fiche).toEqual(bench.open.fiche);
    expect(open.problems).toEqual([]);
    const after = await definedNames();
    // No caption tells of the chart's place: it gets a free one.
    const place = { [CHART_NAMES.place]: after[CHART_NAMES.place] };
    expect(after).toEqual({ ...before, ...place });
    const saved = valueOf(await bench.app.saveProjectField(open, 'name', 'Réparé'));
    expect((await reread(bench)).fiche).toEqual(saved.fiche);
  });

  it('never takes a cell of which two could be meant', async () => {
    const bench = await benchWithFiche();
    await inExcel((context) => {
      const { names } = context.workbook;
      const label = names.getItem('FPD_Authority').getRange().getOffsetRange(0, -1);
      label.getOffsetRange(60, 0).copyFrom(label, 'Values');
      names.getItem('FPD_Authority').delete();
    });
    const open = valueOf(await bench.app.repair(await reread(bench)));
    expect(open.fiche.project.authority).toBe('');
    expect([...(await everyCell()).values()]).toContain(bench.open.fiche.project.authority);
  });
});

describe('Names of what the Radar sheet shows and drop-downs offer', () => {
  it('are told where they are lost, named in words, and point to their cells again', async () => {
    const bench = await benchWithFiche();
    const lost = ['FPD_RadarSubtitle', 'FPD_Coverage', 'FPD_KeyPoints', 'FPD_ListAnswers'];
    await inExcel((context) => {
      for (const name of lost) context.workbook.names.getItem(name).delete();
    });
    const damaged = await reread(bench);
    expect(damaged.problems.map(({ place }) => place).sort()).toEqual([...lost].sort());
    expect(damaged.problems.map(({ place }) => placeInWords(place, 'fr'))).toContain('Radar, Couverture des réponses');
    expect((await mended(bench)).problems).toEqual([]);
  });

  it('come back with today’s figures where their rows were deleted', async () => {
    const bench = await benchWithFiche();
    await inExcel((context) => {
      context.workbook.names.getItem('FPD_DifficultyHeadline').getRange().getEntireRow().delete('Up');
    });
    const damaged = await reread(bench);
    expect(damaged.problems.map(({ place }) => place)).toEqual(
      expect.arrayContaining(['FPD_DifficultyHeadline', 'FPD_ScaleUpHeadline', 'FPD_DifficultyIndex']),
    );
    const saved = valueOf(await bench.app.saveAnswer(damaged, '05-P', { value: 4, comment: '' }));
    const open = valueOf(await bench.app.repair(saved));
    expect(open.problems).toEqual([]);
    const headline = await inExcel(async (context) => {
      const cell = context.workbook.names.getItem('FPD_DifficultyHeadline').getRange().load('values');
      await context.sync();
      return (cell.values as unknown[][])[0]?.[0];
    });
    expect(headline).toMatch(/^\d thématiques? sur \d+$/);
  });
});

describe('A radar of two evaluations', () => {
  it('is drawn where the names of its block are gone, and nothing is said to be missing', async () => {
    const bench = await benchWithFiche();
    await inExcel((context) => {
      for (const name of [CHART_NAMES.evaluations, CHART_NAMES.current]) context.workbook.names.getItem(name).delete();
    });
    const open = await reread(bench);
    expect(open.problems).toEqual([]);
    const [earlier] = open.fiche.snapshots;
    if (!earlier) throw new Error('the example has an evaluation');
    valueOf(await bench.app.insertRadar(open, { kind: 'evaluations', current: 'now', earlier }));
    expect(await definedNames()).toHaveProperty(CHART_NAMES.current);
  });
});

describe('Repairing tables', () => {
  it('finds one that was renamed, with all that it holds', async () => {
    const bench = await benchWithFiche();
    await inExcel((context) => {
      context.workbook.tables.getItem('FPD_Datasets').name = 'MesDonnees';
      context.workbook.tables.getItem('FPD_Answers').name = 'Reponses';
    });
    expect((await reread(bench)).fiche.datasets).toEqual([]);
    const open = await mended(bench);
    expect(open.fiche).toEqual(bench.open.fiche);
    expect(open.problems).toEqual([]);
  });

  it('takes in again a column that fell out of one made smaller, as it stands, and moves nothing beside it', async () => {
    const bench = await benchWithFiche();
    await inExcel((context) => {
      for (const name of ['FPD_Datasets', 'FPD_Scores']) {
        const table = context.workbook.tables.getItem(name);
        table.getHeaderRowRange().getLastCell().getOffsetRange(1, 6).values = [['À moi']];
        table.resize(table.getRange().getResizedRange(0, -1));
      }
    });
    expect((await reread(bench)).problems.filter(isMissingPart)).toHaveLength(2);
    expect((await mended(bench)).fiche).toEqual(bench.open.fiche);
  });

  it('gives each the column that it lost, captions included', async () => {
    const bench = await benchWithFiche();
    const lost = [
      ['FPD_Calendar', 'end'],
      ['FPD_Stakeholders', 'contribution'],
      ['FPD_LegalStakes', 'comment'],
      ['FPD_Answers', 'comment'],
      ['FPD_Answers', 'ref'],
      ['FPD_Actions', 'when'],
      ['FPD_Snapshots', 'detail'],
      ['FPD_Questions', 'level4'],
      ['FPD_Scale', 'meaning'],
    ] as const;
    const places = { end: 2, contribution: 2, comment: 3, when: 3, detail: 7, level4: 9, meaning: 2, ref: 0 };
    await inExcel((context) => {
      for (const [table, id] of lost) {
        const at = table === 'FPD_Answers' && id === 'comment' ? 6 : places[id];
        context.workbook.tables.getItem(table).columns.getItemAt(at).delete();
      }
    });
    const damaged = await reread(bench);
    const missing = damaged.problems.filter(({ code }) => code === 'missingColumn').map(({ place }) => place);
    expect(missing.sort()).toEqual(lost.map(([table, id]) => `${table}.${id}`).sort());
    const open = await mended(bench);
    expect(open.problems.filter(({ code }) => code !== 'reasonMissing')).toEqual([]);
    expect(open.questionnaire).toEqual(bench.open.questionnaire);
    const { answers } = bench.open.fiche;
    const levels = (of: typeof answers) => Object.fromEntries(Object.entries(of).map(([id, { value }]) => [id, value]));
    const kept = Object.fromEntries(Object.entries(levels(answers)).filter(([, value]) => value !== null));
    expect(levels(open.fiche.answers)).toEqual(kept);
    const saved = valueOf(await bench.app.saveAnswer(open, '01-P', { value: 1, comment: 'revu' }));
    expect((await reread(bench)).fiche.answers).toEqual(saved.fiche.answers);
  });
});
