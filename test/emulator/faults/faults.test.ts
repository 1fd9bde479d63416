import { Faults } from '../../../src/emulator/faults/faults';
import { STORM, type Fault } from '../../../src/emulator/faults/fault';
import { Workbook } from '../../../src/emulator/model/state/workbook';
import { userEdits } from '../../../src/emulator/model/user-edits';
import { HOST_ERROR_CODES, type HostErrorCode } from '../../../src/emulator/rich-api/host-error';
import { startExcel, type RunningExcel } from '../../../src/emulator/transport/node';
import { until } from '../until';

function faultyExcel(workbook = new Workbook()) {
  const faults = new Faults();
  const excel = startExcel({ workbook, faults });
  return { faults, excel, person: userEdits(workbook) };
}

const write = ({ Excel: running }: RunningExcel, ...texts: readonly string[]) =>
  running.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    texts.forEach((text, row) => (sheet.getCell(row, 0).values = [[text]]));
    await context.sync();
  });

const column = ({ workbook }: RunningExcel) =>
  startExcel({ workbook }).Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1:A3').load('values');
    await context.sync();
    return range.values.map(([text]) => String(text));
  });

describe('A request that something befalls', () => {
  it.each(HOST_ERROR_CODES)('may be refused with %s, and nothing of it is done', async (code) => {
    const { excel, faults } = faultyExcel();
    faults.next({ kind: 'refused', code });
    await expect(write(excel, 'a')).rejects.toMatchObject({ code });
    expect(await column(excel)).toEqual(['', '', '']);
    await write(excel, 'a');
    expect(await column(excel)).toEqual(['a', '', '']);
  });

  it('may be refused with any code that Office.js itself names for Excel', () => {
    const { excel } = faultyExcel();
    const named = Object.values(excel.Excel.ErrorCodes) as readonly string[];
    expect(named.filter((code) => !HOST_ERROR_CODES.includes(code as HostErrorCode))).toEqual([]);
  });

  it('may end half-way: what was done stays', async () => {
    const { excel, faults } = faultyExcel();
    const kept = new Set<string>();
    for (let actions = 0; kept.size < 4; actions += 1) {
      await write(excel, '', '', '');
      faults.next({ kind: 'halfDone', code: 'RequestAborted', actions });
      await write(excel, 'a', 'b', 'c').catch(() => undefined);
      kept.add((await column(excel)).join(''));
    }
    expect([...kept]).toEqual(['', 'a', 'ab', 'abc']);
  });

  it('may be done, and reported as failed', async () => {
    const { excel, faults } = faultyExcel();
    faults.next({ kind: 'answerLost', code: 'ConnectionFailure' });
    await expect(write(excel, 'a')).rejects.toMatchObject({ code: 'ConnectionFailure' });
    expect(await column(excel)).toEqual(['a', '', '']);
  });

  it.each([true, false])('may never be answered, done or not (%s)', async (isDone) => {
    const { excel, faults } = faultyExcel();
    faults.next({ kind: 'silent', isDone });
    let isAnswered = false;
    void write(excel, 'a').finally(() => (isAnswered = true));
    await until(() => faults.injected.length > 0);
    await write(excel, isDone ? 'a' : '', 'b');
    expect({ isAnswered, column: await column(excel) }).toEqual({
      isAnswered: false,
      column: [isDone ? 'a' : '', 'b', ''],
    });
  });

  it.each<Fault>([{ kind: 'twice' }, { kind: 'slow', wait: 5 }, { kind: 'overtaken', wait: 5 }])(
    'may be answered otherwise than once, at once and in order (%j): a script notices nothing',
    async (fault) => {
      const { excel, faults } = faultyExcel();
      faults.next(fault);
      await write(excel, 'a');
      await write(excel, 'b');
      expect(await column(excel)).toEqual(['b', '', '']);
    },
  );

  it('may be answered after the one that came later', async () => {
    const { excel, faults } = faultyExcel();
    const answered: string[] = [];
    faults.next({ kind: 'overtaken', wait: 60_000 });
    await Promise.all(['first', 'second'].map((text) => write(excel, text).then(() => answered.push(text))));
    expect(answered).toEqual(['second', 'first']);
    expect(await column(excel)).toEqual(['second', '', '']);
  });

  it('is lost with every one after it once the workbook is closed', async () => {
    const { excel, faults } = faultyExcel();
    faults.close();
    let isAnswered = false;
    void write(excel, 'a').finally(() => (isAnswered = true));
    expect(await column(excel)).toEqual(['', '', '']);
    expect(isAnswered).toBe(false);
  });
});

describe('An event', () => {
  async function heard(excel: RunningExcel): Promise<{ count: number; sources: Set<string> }> {
    const seen = { count: 0, sources: new Set<string>() };
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        seen.count += 1;
        seen.sources.add(`${event.source} ${event.triggerSource}`);
        return Promise.resolve();
      });
      await context.sync();
    });
    return seen;
  }

  it('may be missed, come twice, or come in a storm', async () => {
    const { excel, faults, person } = faultyExcel();
    const seen = await heard(excel);
    const chosen = ['missed', undefined, 'doubled', 'storm'] as const;
    let next = 0;
    faults.onEvents(() => chosen[next++]);
    for (const text of ['a', 'b', 'c', 'd']) person.setCell('Sheet1', 'A1', text);
    await until(() => seen.count >= 1 + 2 + STORM);
    expect(seen.count).toBe(1 + 2 + STORM);
    expect(faults.injected).toEqual(['missed', 'doubled', 'storm']);
  });

  it('of one client reaches the other as a remote one’s', async () => {
    const workbook = new Workbook();
    const [one, other] = [faultyExcel(workbook), faultyExcel(workbook)];
    const [seenByOne, seenByOther] = [await heard(one.excel), await heard(other.excel)];
    await write(one.excel, 'a');
    await until(() => seenByOther.count > 0 && seenByOne.count > 0);
    expect([...seenByOne.sources]).toEqual(['Local ThisLocalAddin']);
    expect([...seenByOther.sources]).toEqual(['Remote Unknown']);
  });
});
