import { success } from '../../src/application/result';
import type { WorkbookFile } from '../../src/application/workbook-port';
import { workerFiles, type ReadAnswer, type ReadRequest } from '../../src/taskpane/worker-files';

/** A worker that answers when it is told to. */
class FakeWorker extends EventTarget {
  readonly asked: ReadRequest[] = [];
  ended = false;

  postMessage(request: ReadRequest): void {
    this.asked.push(request);
  }

  terminate(): void {
    this.ended = true;
  }

  answer(place: number, saved: string): void {
    const file: WorkbookFile = { cells: { names: {}, tables: {} }, saved };
    const data: ReadAnswer = { id: this.asked[place]?.id ?? -1, result: success(file) };
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

function bench() {
  const workers: FakeWorker[] = [];
  const files = workerFiles(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker;
  });
  return { workers, files };
}

const bytes = new Uint8Array([1]);

describe('Reading workbooks in a worker', () => {
  test('starts one worker with the first file, and gives each file its own answer', async () => {
    const { workers, files } = bench();
    expect(workers).toHaveLength(0);
    const read = [files.readWorkbook(bytes), files.readWorkbook(bytes)];
    workers[0]?.answer(1, 'second');
    workers[0]?.answer(0, 'first');
    expect(await Promise.all(read)).toMatchObject([{ value: { saved: 'first' } }, { value: { saved: 'second' } }]);
    expect(workers).toHaveLength(1);
  });

  test('fails the files that a broken worker had, and starts another for the next', async () => {
    const { workers, files } = bench();
    const lost = files.readWorkbook(bytes);
    workers[0]?.dispatchEvent(new ErrorEvent('error'));
    expect(await lost).toMatchObject({ ok: false, failure: { code: 'unexpected' } });
    expect(workers[0]?.ended).toBe(true);
    const next = files.readWorkbook(bytes);
    workers[1]?.answer(0, 'next');
    expect(await next).toMatchObject({ ok: true, value: { saved: 'next' } });
  });

  test('says that the reader could not be fetched where its file does not come, and asks for it anew', async () => {
    const { workers, files } = bench();
    const lost = files.readWorkbook(bytes);
    workers[0]?.dispatchEvent(new Event('error'));
    expect(await lost).toMatchObject({ ok: false, failure: { code: 'partNotFetched' } });
    const next = files.readWorkbook(bytes);
    workers[1]?.answer(0, 'next');
    expect(await next).toMatchObject({ ok: true });
  });
});
