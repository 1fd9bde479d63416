import { failed, type Result } from '../application/result';
import type { FilePort, WorkbookFile } from '../application/workbook-port';

export interface ReadRequest {
  readonly id: number;
  readonly bytes: Uint8Array;
}

export interface ReadAnswer {
  readonly id: number;
  readonly result: Result<WorkbookFile>;
}

/** What is needed of a worker. */
export type ReadingWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

/**
 * Reads workbook files in a worker, which starts with the first file and serves the others. One that fails takes the files it
 * had with it, and the next file starts another.
 */
export function workerFiles(start: () => ReadingWorker): FilePort {
  let worker: ReadingWorker | null = null;
  let last = 0;
  const waiting = new Map<number, (result: Result<WorkbookFile>) => void>();
  const answer = (id: number, result: Result<WorkbookFile>): void => {
    waiting.get(id)?.(result);
    waiting.delete(id);
  };
  const started = (): ReadingWorker => {
    if (worker) return worker;
    const made = start();
    made.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => answer(data.id, data.result));
    made.addEventListener('error', (cause: Event) => {
      made.terminate();
      worker = null;
      // What breaks while it runs tells its message and place; a file that does not come has none to tell.
      const code = cause instanceof ErrorEvent ? 'unexpected' : 'partNotFetched';
      for (const id of [...waiting.keys()]) answer(id, failed({ code, useCase: 'readWorkbook', cause }));
    });
    return (worker = made);
  };
  return {
    readWorkbook: (bytes) =>
      new Promise((resolve) => {
        const id = (last += 1);
        waiting.set(id, resolve);
        started().postMessage({ id, bytes } satisfies ReadRequest);
      }),
  };
}
