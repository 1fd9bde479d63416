import { createFicheApp } from '../../src/application/create-fiche-app';
import type { FicheApp, FicheContent, OpenFiche } from '../../src/application/fiche-app';
import { failed } from '../../src/application/result';
import { valueOf } from '../builders/excel-bench';
import { MemoryWorkbook } from '../builders/memory-workbook';

interface Started {
  readonly app: FicheApp;
  readonly workbook: MemoryWorkbook;
  readonly open: OpenFiche;
}

async function started(content: FicheContent = { kind: 'example' }): Promise<Started> {
  const workbook = new MemoryWorkbook();
  const app = createFicheApp({
    workbook,
    files: { readWorkbook: () => Promise.resolve(failed({ code: 'notAFiche', useCase: 'readWorkbook' })) },
    newId: () => 'new',
    today: () => '2026-11-24',
  });
  const open = valueOf(await app.createFiche('fr', content));
  workbook.calls.length = 0;
  return { app, workbook, open };
}

const level = (value: number) => ({ value, comment: '' });
const step = (name: string) => ({ step: name, start: '', end: '' });
const steps = ({ fiche }: OpenFiche) => fiche.calendar.map(({ step: name }) => name);

async function reread({ app }: Started): Promise<OpenFiche> {
  const opened = valueOf(await app.open());
  if (opened.kind !== 'fiche') throw new Error('no fiche');
  return opened.open;
}

describe('Opening', () => {
  it('tells a workbook without a fiche from one with', async () => {
    const workbook = new MemoryWorkbook();
    const { app } = await started();
    expect(valueOf(await app.open()).kind).toBe('fiche');
    const files = { readWorkbook: () => Promise.resolve(failed({ code: 'notAFiche' as const, useCase: '' })) };
    const empty = createFicheApp({ workbook, files, newId: () => '', today: () => '2026-11-24' });
    expect(valueOf(await empty.open())).toEqual({ kind: 'noFiche' });
  });

  it('says why the workbook could not be read', async () => {
    const { app, workbook } = await started();
    workbook.failNext('busy');
    expect(await app.open()).toMatchObject({ ok: false, failure: { code: 'busy', useCase: 'open' } });
  });
});

describe('A change', () => {
  it('is refused on a fiche that can only be read, and asks nothing of the workbook', async () => {
    const { app, workbook, open } = await started();
    const locked = { ...open, readOnly: true };
    const results = [
      await app.saveAnswer(locked, '01-P', level(1)),
      await app.saveProjectField(locked, 'name', 'Eau'),
      await app.addItem(locked, 'calendar', step('A')),
      await app.removeItem(locked, 'calendar', 0),
    ];
    for (const result of results) expect(result).toMatchObject({ ok: false, failure: { code: 'readOnly' } });
    expect(workbook.calls).toEqual([]);
  });

  it('of an answer writes its row and the scores, and no other answer', async () => {
    const { app, workbook, open } = await started();
    valueOf(await app.saveAnswer(open, '05-P', level(4)));
    const rows = workbook.written[0]?.flatMap((write) => (write.kind === 'cell' ? [write.row] : []));
    expect(new Set(rows).size).toBe(1);
    expect(workbook.calls).toEqual(['write']);
  });

  it('that finds its row gone reads once more, and then says so', async () => {
    const { app, workbook, open } = await started();
    workbook.changeRows('FPD_Calendar', (rows) => rows.slice(1));
    const result = await app.updateItem(open, 'calendar', 0, step('Perdue'));
    expect(result).toMatchObject({ ok: false, failure: { code: 'changedMeanwhile', useCase: 'updateItem' } });
    expect(workbook.calls).toEqual(['write', 'readCells']);
    expect(workbook.written).toEqual([]);
  });

  it('follows its row where others moved it', async () => {
    const start = await started();
    start.workbook.changeRows('FPD_Calendar', (rows) => [...rows].reverse());
    const [first = ''] = steps(start.open);
    valueOf(await start.app.updateItem(start.open, 'calendar', 0, step('Changée')));
    expect(steps(await reread(start))).not.toContain(first);
    expect(start.workbook.calls.slice(0, 3)).toEqual(['write', 'readCells', 'write']);
  });

  it('finds a row whose words someone typed in their own way, and leaves those words alone', async () => {
    const start = await started();
    const status = start.workbook.table('FPD_LegalStakes').headers.indexOf('Statut');
    start.workbook.changeRows('FPD_LegalStakes', ([first = [], ...others]) => [
      first.map((cell, column) => (column === status ? 'EN COURS' : cell)),
      ...others,
    ]);
    const { fiche, ...open } = await reread(start);
    const [stake] = fiche.legalStakes;
    if (!stake) throw new Error('no stake');
    expect(stake.status).toBe('inProgress');
    const changed = valueOf(
      await start.app.updateItem({ fiche, ...open }, 'legalStakes', 0, { ...stake, comment: 'Vu avec le DPO' }),
    );
    expect((await reread(start)).fiche.legalStakes[0]?.comment).toBe('Vu avec le DPO');
    expect(start.workbook.table('FPD_LegalStakes').rows[0]?.[status]).toBe('EN COURS');
    valueOf(await start.app.removeItem(changed, 'legalStakes', 0));
    // A point of the method comes back blank.
    expect((await reread(start)).fiche.legalStakes[0]).toEqual({ topic: stake.topic, status: '', comment: '' });
  });

  it('names the part that is missing', async () => {
    const { app, workbook, open } = await started();
    workbook.dropTable('FPD_Answers');
    workbook.failNext('missingPart');
    const result = await app.saveAnswer(open, '01-P', level(1));
    expect(result).toMatchObject({ ok: false, failure: { code: 'missingPart', place: 'FPD_Answers 01-P' } });
  });

  it('after a failure starts from a fresh reading', async () => {
    const { app, workbook, open } = await started();
    workbook.failNext('busy');
    await app.saveAnswer(open, '01-P', level(1));
    valueOf(await app.saveAnswer(open, '01-P', level(1)));
    expect(workbook.calls).toEqual(['write', 'readCells', 'write']);
  });

  it('waits for those before it, and one that fails holds up none', async () => {
    const start = await started();
    const { app, workbook, open } = start;
    workbook.failNext('busy');
    const results = await Promise.all([3, 1, 2].map((value) => app.saveAnswer(open, '01-P', level(value))));
    expect(results.map(({ ok }) => ok)).toEqual([false, true, true]);
    expect((await reread(start)).fiche.answers['01-P']?.value).toBe(2);
  });
});

describe('A list', () => {
  it('fills its blank rows first, then grows', async () => {
    const { app, workbook, open: empty } = await started({ kind: 'empty' });
    const blank = workbook.table('FPD_Calendar').rows.length;
    let open = empty;
    for (let i = 0; i <= blank; i += 1) open = valueOf(await app.addItem(open, 'calendar', step(`${i}`)));
    expect(workbook.calls).toEqual([...Array.from({ length: blank }, () => 'write'), 'appendRow']);
    expect(workbook.table('FPD_Calendar').rows).toHaveLength(blank + 1);
  });

  it('is left as it was by a row that could not be added', async () => {
    const start = await started();
    // No blank row is left to fill.
    start.workbook.changeRows('FPD_Calendar', (rows) => rows.slice(0, steps(start.open).length));
    await start.app.open();
    start.workbook.failNext('noRoom', 'Fiche projet');
    const refused = await start.app.addItem(start.open, 'calendar', step('Trop'));
    expect(refused).toMatchObject({
      ok: false,
      failure: { code: 'noRoom', place: 'Fiche projet', useCase: 'addItem' },
    });
    expect((await reread(start)).fiche).toEqual(start.open.fiche);
  });

  it('keeps items apart that say the same', async () => {
    const start = await started({ kind: 'empty' });
    let { open } = start;
    for (const name of ['A', 'A', 'B']) open = valueOf(await start.app.addItem(open, 'calendar', step(name)));
    open = valueOf(await start.app.updateItem(open, 'calendar', 1, step('C')));
    open = valueOf(await start.app.moveItem(open, 'calendar', 2, 0));
    expect(steps(open)).toEqual(['B', 'A', 'C']);
    expect((await reread(start)).fiche).toEqual(open.fiche);
  });
});

describe('A project’s field', () => {
  it('is shown elsewhere only where it is: the name on the radar, nothing of a description', async () => {
    const { app, workbook, open } = await started();
    valueOf(await app.saveProjectField(open, 'description', 'Une phrase.'));
    valueOf(await app.saveProjectField(open, 'name', 'Eau'));
    expect(workbook.written.map((writes) => writes.map(({ kind }) => kind))).toEqual([
      ['name'],
      ['name', 'name', 'footer', 'radarTitle'],
    ]);
  });

  it('is saved though what shows it is protected, and that sheet catches up', async () => {
    const { app, workbook, open } = await started();
    workbook.failNext('protectedSheet', 'Radar');
    const saved = valueOf(await app.saveProjectField(open, 'name', 'Eau'));
    expect(saved.sheetBehind).toBe('Radar');
    expect(workbook.cells.names['FPD_ProjectName']).toBe('Eau');
    const answered = valueOf(await app.saveAnswer(saved, '01-P', level(3)));
    expect(answered.sheetBehind).toBeNull();
    expect(workbook.written.at(-1)?.map(({ kind }) => kind)).toContain('radarTitle');
  });
});

describe('The radar', () => {
  it('is drawn from the scores as they are, under the project’s name', async () => {
    const { app, workbook, open } = await started();
    const saved = valueOf(await app.saveProjectField(open, 'name', 'é'.repeat(400)));
    valueOf(await app.insertRadar(saved, 'overall'));
    const [radar] = workbook.radars;
    expect(radar?.title).toMatch(/^Radar des enjeux Data.*…$/);
    expect(radar?.writes.some((write) => write.kind === 'body' && write.table === 'FPD_Scores')).toBe(true);
  });
});
