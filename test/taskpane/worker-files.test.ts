import { success } from '../../src/application/result';
import type { WorkbookFile } from '../../src/application/workbook-port';
import type { ScoredFiche } from '../../src/domain/synthesis/scored-fiche';
import { workerFiles, type ReadAnswer, type ReadRequest } from '../../src/taskpane/worker-files';
import { workshopFiche } from '../builders/workshop';

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
    this.#tell({ id: this.asked[place]?.id ?? -1, kind: 'read', result: success(file) });
  }

  score(place: number, fiche: ScoredFiche): void {
    this.#tell({ id: this.asked[place]?.id ?? -1, kind: 'score', result: success(fiche) });
  }

  #tell(data: ReadAnswer): void {
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
const file = { name: 'Navettes.xlsx', saved: 12, bytes };

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

  test('has a file scored there, and gives the pane its scores alone', async () => {
    const { workers, files } = bench();
    const fiche = workshopFiche(1);
    const asked = [files.readWorkbook(bytes), files.scoreFile(file)] as const;
    expect(workers[0]?.asked[1]).toMatchObject({ kind: 'score', file });
    workers[0]?.score(1, fiche);
    workers[0]?.answer(0, 'read');
    expect(await asked[1]).toEqual(success(fiche));
    expect(await asked[0]).toMatchObject({ value: { saved: 'read' } });
  });

  test('fails the files that a broken worker had, and starts another for the next', async () => {
    const { workers, files } = bench();
    const lost = [files.readWorkbook(bytes), files.scoreFile(file)];
    workers[0]?.dispatchEvent(new ErrorEvent('error'));
    for (const one of lost) expect(await one).toMatchObject({ ok: false, failure: { code: 'unexpected' } });
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
