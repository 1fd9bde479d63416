import { answerValues, scoreAnswers } from '../../domain/score-answers';
import { methodOf, type Method } from '../../domain/synthesis/method';
import type { RefusalReason, RefusedFile } from '../../domain/synthesis/refused-file';
import type { ScoredFiche } from '../../domain/synthesis/scored-fiche';
import type { ReadFicheFile } from '../fiche-app';
import type { Failure, FailureCode } from '../result';
import { ficheOfFile } from '../use-cases/read-file';
import type { FilePort } from '../workbook-port';
import type { FileSource } from './file-source';

/** Bytes: a larger file is refused before it is read. The reader of workbooks has the same bound. */
export const LARGEST_FILE = 50_000_000;

/** What came of reading files: every file is a fiche or is refused, unless the reading was cancelled or could not go on. */
export interface ReadFiches {
  /** In the order of the files. */
  readonly fiches: readonly ScoredFiche[];
  readonly refused: readonly RefusedFile[];
  readonly cancelled: boolean;
  /** Why the reading could not go on, be it not for a file of theirs; null where it could. */
  readonly failure: Failure | null;
}

export interface Reading {
  /** Called after each file, with how many are done. */
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

/** Reads and scores fiches, one file at a time: of each, only its scores are kept. Never rejects. */
export async function readFiches(
  files: FilePort,
  sources: readonly FileSource[],
  { onProgress, signal }: Reading = {},
): Promise<ReadFiches> {
  const fiches: ScoredFiche[] = [];
  const refused: RefusedFile[] = [];
  const methods = new Map<string, Method>();
  for (const [place, source] of sources.entries()) {
    if (signal?.aborted) return { fiches, refused, cancelled: true, failure: null };
    // What no reader foresaw costs one file, not the others.
    const read = await readOne(files, source).catch(() => 'unexpected' as const);
    if (typeof read !== 'string' && 'code' in read) return { fiches, refused, cancelled: false, failure: read };
    if (typeof read === 'string') refused.push({ file: source.name, reason: read });
    else fiches.push(scored(source, read, methods));
    onProgress?.(place + 1);
  }
  return { fiches, refused, cancelled: false, failure: null };
}

/** A fiche, why there is none, or why no file can be read at all. */
async function readOne(files: FilePort, source: FileSource): Promise<ReadFicheFile | RefusalReason | Failure> {
  if (source.size > LARGEST_FILE) return 'tooLarge';
  const bytes = await source.read().catch(() => null);
  if (!bytes) return 'unreachable';
  const read = await ficheOfFile(files, source.name, bytes);
  if (!read.ok && read.failure.code === 'partNotFetched') return read.failure;
  return read.ok ? read.value : (REASONS[read.failure.code] ?? 'unexpected');
}

const REASONS: Partial<Readonly<Record<FailureCode, RefusalReason>>> = {
  unreadableFile: 'notAWorkbook',
  damagedFile: 'damaged',
  oldFormatFile: 'oldFormat',
  encryptedFile: 'encrypted',
  fileTooLarge: 'tooLarge',
  notAFiche: 'notAFiche',
  newerFile: 'newer',
};

/** Fiches of one method share it: a thousand of them hold one copy. */
function scored(source: FileSource, read: ReadFicheFile, methods: Map<string, Method>): ScoredFiche {
  const { fiche, questionnaire } = read;
  const standsIn = read.problems.some(({ code }) => code === 'questionnaireUnreadable');
  const method = methodOf(questionnaire, standsIn);
  if (!methods.has(method.key)) methods.set(method.key, method);
  const { workshop, workshopDate, name, authority, date } = fiche.project;
  const scores = scoreAnswers(questionnaire, answerValues(fiche.answers));
  const saved = Date.parse(read.saved ?? '');
  return {
    file: source.name,
    saved: Number.isNaN(saved) ? source.saved : saved,
    method: methods.get(method.key) ?? method,
    ...copied({ id: fiche.id, workshop, workshopDate, name, authority, date, scores }),
  };
}

/**
 * The same texts and numbers anew: a text that was cut out of a file keeps all of that file in memory. Not by `structuredClone`,
 * which Excel's web views on older Macs lack.
 */
function copied<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
