import { createFicheApp } from '../../src/application/create-fiche-app';
import { failed } from '../../src/application/result';
import { excelWorkbook } from '../../src/excel/excel-workbook';
import { descriptorFor } from '../../src/format/answer-cell';
import { DESCRIPTOR_NAMES } from '../../src/format/descriptor-formula';
import { LAYOUT_VERSION, WORKBOOK_NAMES } from '../../src/format/fields';
import { CHART_NAMES } from '../../src/format/chart-names';
import { xlsxFiles } from '../../src/xlsx/xlsx-files';
import { bodyOf, everyCell, inExcel } from '../builders/edited-sheets';
import { benchWithFiche, reread, valueOf, type Bench } from '../builders/excel-bench';

const DESCRIPTOR = 5;
const OLDER = LAYOUT_VERSION - 1;

/** A workbook of the layout before: texts for descriptors, no radar of two evaluations, and what people added since. */
async function olderWorkbook(): Promise<Bench & { readonly fiche: unknown }> {
  const bench = await benchWithFiche();
  await inExcel((context) => {
    const { names, tables } = context.workbook;
    const column = tables.getItem('FPD_Answers').getDataBodyRange().getColumn(DESCRIPTOR);
    column.copyFrom(column, 'Values');
    column.getCell(2, 0).values = [['Nos propres mots']];
    const block = names.getItem(CHART_NAMES.evaluations).getRange();
    block.getOffsetRange(-1, 0).getResizedRange(1, 0).clear();
    block.getCell(0, 0).values = [['Une note à moi']];
    for (const name of [CHART_NAMES.evaluations, CHART_NAMES.current, ...Object.values(DESCRIPTOR_NAMES)]) {
      names.getItem(name).delete();
    }
    names.getItem(WORKBOOK_NAMES.schema).getRange().values = [[OLDER]];
  });
  return { ...bench, fiche: bench.open.fiche };
}

const schema = () =>
  inExcel(async (context) => {
    const cell = context.workbook.names.getItem(WORKBOOK_NAMES.schema).getRange().load('values');
    await context.sync();
    return (cell.values as unknown[][])[0]?.[0];
  });

describe('A workbook of an older layout', () => {
  it('is brought up to date as it is opened, and loses nothing', async () => {
    const bench = await olderWorkbook();
    const before = await everyCell();
    const open = await reread(bench);
    expect(open.fiche).toEqual(bench.fiche);
    expect(open.problems).toEqual([]);
    expect(open.readOnly).toBe(false);
    expect(await schema()).toBe(LAYOUT_VERSION);
    const after = await everyCell();
    for (const [place, value] of before) {
      const isOurs = place.startsWith('Évaluation!') && String(after.get(place)).startsWith('=IFERROR(');
      if (!isOurs && value !== OLDER) expect([place, after.get(place)]).toEqual([place, value]);
    }
    expect([...after.values()]).toEqual(expect.arrayContaining(['Nos propres mots', 'Une note à moi']));
    const { values, formulas } = await bodyOf('FPD_Answers');
    const looked = formulas.filter((row) => String(row[DESCRIPTOR]).startsWith('='));
    expect(looked).toHaveLength(values.length - 1);
    expect(values[0]?.[DESCRIPTOR]).toBe(descriptorFor(open.questionnaire, '01-P', 3));
  });

  it('compares two evaluations from then on', async () => {
    const bench = await olderWorkbook();
    const open = await reread(bench);
    const [earlier] = open.fiche.snapshots;
    if (!earlier) throw new Error('the example has an evaluation');
    valueOf(await bench.app.insertRadar(open, { kind: 'evaluations', current: 'now', earlier }));
    expect([...(await everyCell()).values()]).toContain('Une note à moi');
  });

  it('is brought up to date once: the next reading is one request', async () => {
    const bench = await olderWorkbook();
    await reread(bench);
    expect(await bench.requestsOf(() => reread(bench))).toBe(1);
  });

  it('is brought up to date by the reading after one that could not fetch what does it', async () => {
    const bench = await olderWorkbook();
    const workbook = excelWorkbook();
    let isFetched = false;
    const app = createFicheApp({
      workbook: {
        ...workbook,
        inspect: () =>
          isFetched ? workbook.inspect() : Promise.resolve(failed({ code: 'partNotFetched', useCase: 'inspect' })),
      },
      files: xlsxFiles,
      newId: () => 'new',
      today: () => '2026-11-24',
    });
    expect((await reread({ ...bench, app })).fiche).toEqual(bench.fiche);
    expect(await schema()).toBe(OLDER);
    isFetched = true;
    expect((await reread({ ...bench, app })).fiche).toEqual(bench.fiche);
    expect(await schema()).toBe(LAYOUT_VERSION);
  });

  it('opens and takes answers all the same where its sheets are protected', async () => {
    const bench = await olderWorkbook();
    await inExcel((context) => {
      for (const table of ['FPD_Scores', 'FPD_Themes'] as const) {
        context.workbook.tables.getItem(table).worksheet.protection.protect({}, 'secret');
      }
    });
    const open = await reread(bench);
    expect(open.fiche).toEqual(bench.fiche);
    expect(await schema()).toBe(OLDER);
    expect(await bench.requestsOf(() => reread(bench))).toBe(1);
    valueOf(await bench.app.saveAnswer(open, '01-P', { value: 0, comment: 'revu' }));
    expect((await reread(bench)).fiche.answers['01-P']).toEqual({ value: 0, comment: 'revu' });
  });
});

describe('A workbook of a newer layout', () => {
  it('is read, and nothing of it is touched', async () => {
    const bench = await olderWorkbook();
    await inExcel((context) => {
      context.workbook.names.getItem(WORKBOOK_NAMES.schema).getRange().values = [[LAYOUT_VERSION + 1]];
    });
    const before = await everyCell();
    const open = await reread(bench);
    expect(open.readOnly).toBe(true);
    expect(open.problems).toEqual([expect.objectContaining({ code: 'newerLayout' })]);
    expect(await bench.app.saveAnswer(open, '01-P', { value: 0, comment: '' })).toMatchObject({ ok: false });
    expect(await everyCell()).toEqual(before);
  });
});
