import type { ListName } from '../domain/fiche';
import type { Cells } from '../format/cells';
import type { AppContext } from './app-context';
import { failed, type FailureCode, type Result } from './result';
import type { WriteOutcome } from './workbook-port';

/** What an attempt gives when the place to write is not there. */
export interface NoPlace {
  readonly code: FailureCode;
  readonly place: string;
}

/**
 * Tries a change at the place known from the last read. Where the sheet has changed meanwhile (sorted, a row added), reads it
 * again and tries once more at the new place. An attempt is told where a change before it failed: that one may be in the sheet
 * all the same, wholly or in part.
 */
export async function withRetry(
  context: AppContext,
  useCase: string,
  attempt: (known: Cells, unsure: boolean) => Promise<Result<WriteOutcome>> | NoPlace,
  list?: ListName,
): Promise<Result<void>> {
  const doubt = `${useCase} ${list ?? ''}`;
  for (let again = false; ; again = true) {
    if (again || context.known === null) {
      const read = await context.workbook.readCells();
      if (!read.ok) return failed({ ...read.failure, useCase });
      context.known = read.value;
    }
    const before = context.known;
    const tried = attempt(before, context.doubts.has(doubt));
    if (!(tried instanceof Promise)) {
      // What was last read may be behind: only a fresh read can say that the place is gone.
      if (!again) continue;
      return failed({ ...tried, useCase });
    }
    const outcome = await tried;
    if (!outcome.ok) {
      // Nobody knows how far the host came: the next change starts from a fresh read.
      context.known = outcome.failure.code === 'textTooLong' ? before : null;
      if (outcome.failure.code !== 'textTooLong') context.doubts.add(doubt);
      // A part that is gone was not when last read: a fresh read tells which one.
      if (outcome.failure.code === 'missingPart' && !again) continue;
      return failed({ ...outcome.failure, useCase });
    }
    if (outcome.value === 'written') {
      context.doubts.delete(doubt);
      return { ok: true, value: undefined };
    }
    if (again) return failed({ code: 'changedMeanwhile', useCase });
  }
}
