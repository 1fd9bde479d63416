import { failed, type Result } from '../application/result';
import type { FileToScore } from '../application/synthesis/file-source';
import type { FilePort, WorkbookFile } from '../application/workbook-port';
import type { ScoredFiche } from '../domain/synthesis/scored-fiche';

/** What a worker is asked for: what a workbook file holds of a fiche, or the scores of a file's fiche. */
export type Asked =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'score'; readonly file: FileToScore };

export type ReadRequest = Asked & { readonly id: number };

export type ReadAnswer =
  | { readonly id: number; readonly kind: 'read'; readonly result: Result<WorkbookFile> }
  | { readonly id: number; readonly kind: 'score'; readonly result: Result<ScoredFiche> };

/** What is needed of a worker. */
export type ReadingWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>;

type Answered = (answer: ReadAnswer | Result<never>) => void;

/**
 * Reads workbook files and scores fiches in a worker, which starts with the first file and serves the others. One that fails takes the
 * files it had with it, and the next file starts another.
 */
export function workerFiles(start: () => ReadingWorker): Required<FilePort> {
  let worker: ReadingWorker | null = null;
  let last = 0;
  const waiting = new Map<number, Answered>();
  const answer = (id: number, given: ReadAnswer | Result<never>): void => {
    waiting.get(id)?.(given);
    waiting.delete(id);
  };
  const started = (): ReadingWorker => {
    if (worker) return worker;
    const made = start();
    made.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => answer(data.id, data));
    made.addEventListener('error', (cause: Event) => {
      made.terminate();
      worker = null;
      // What breaks while it runs tells its message and place; a file that does not come has none to tell.
      const code = cause instanceof ErrorEvent ? 'unexpected' : 'partNotFetched';
      for (const id of [...waiting.keys()]) answer(id, failed({ code, useCase: 'readWorkbook', cause }));
    });
    return (worker = made);
  };
  const ask = (asked: Asked, answered: Answered): void => {
    const id = (last += 1);
    waiting.set(id, answered);
    started().postMessage({ ...asked, id } satisfies ReadRequest);
  };
  return {
    readWorkbook: (bytes) =>
      new Promise((resolve) => {
        ask({ kind: 'read', bytes }, (given) => {
          if ('ok' in given) resolve(given);
          else if (given.kind === 'read') resolve(given.result);
        });
      }),
    scoreFile: (file) =>
      new Promise((resolve) => {
        ask({ kind: 'score', file }, (given) => {
          if ('ok' in given) resolve(given);
          else if (given.kind === 'score') resolve(given.result);
        });
      }),
  };
}
