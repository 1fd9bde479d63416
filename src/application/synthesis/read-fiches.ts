import type { Method } from '../../domain/synthesis/method';
import type { RefusalReason, RefusedFile } from '../../domain/synthesis/refused-file';
import type { ScoredFiche } from '../../domain/synthesis/scored-fiche';
import type { Failure, FailureCode } from '../result';
import type { FilePort } from '../workbook-port';
import type { FileSource } from './file-source';
import { scoreFile } from './score-file';

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
    else fiches.push(sharing(read, methods));
    onProgress?.(place + 1);
  }
  return { fiches, refused, cancelled: false, failure: null };
}

/** A fiche, why there is none, or why no file can be read at all. */
async function readOne(files: FilePort, source: FileSource): Promise<ScoredFiche | RefusalReason | Failure> {
  if (source.size > LARGEST_FILE) return 'tooLarge';
  const bytes = await source.read().catch(() => null);
  if (!bytes) return 'unreachable';
  const file = { name: source.name, saved: source.saved, bytes };
  const scored = await (files.scoreFile?.(file) ?? scoreFile(files, file));
  if (!scored.ok && scored.failure.code === 'partNotFetched') return scored.failure;
  return scored.ok ? scored.value : (REASONS[scored.failure.code] ?? 'unexpected');
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
function sharing(fiche: ScoredFiche, methods: Map<string, Method>): ScoredFiche {
  const method = methods.get(fiche.method.key) ?? fiche.method;
  methods.set(method.key, method);
  return { ...fiche, method };
}
