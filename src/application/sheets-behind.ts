import { READING_NAMES } from '../format/fields';
import type { Cells } from '../format/cells';
import { pageFooter } from '../format/plan/plan-input';
import { radarSubtitle } from '../format/plan/radar-rooms';
import { sheetWords } from '../format/words/sheet-words';
import { afterWrites, type AppContext } from './app-context';
import type { OpenFiche } from './fiche-app';
import { radarTitle } from './radar-title';
import type { Result } from './result';
import { scoreWrites } from './score-writes';
import type { CellWrite, Expectation, WriteOutcome } from './workbook-port';

/** What shows the project's name and authority beside their own cells: subtitle and title of the radar, foot of the pages. */
export function titleWrites(open: OpenFiche, known: Cells): readonly CellWrite[] {
  const { name } = open.fiche.project;
  const subtitle: CellWrite = { kind: 'name', name: READING_NAMES.subtitle, value: radarSubtitle(open.fiche) };
  return [
    ...((known.names[READING_NAMES.subtitle] ?? null) === null ? [] : [subtitle]),
    { kind: 'footer', footer: pageFooter(name, sheetWords(open.language)) },
    { kind: 'radarTitle', title: radarTitle(open) },
  ];
}

/**
 * Writes what a person typed, with what other sheets show of it, in one go. Where a sheet is protected, what was typed is
 * written alone: if that works, the sheet that shows it is behind, and nothing that was typed waits for it.
 */
export async function writeTyped(
  context: AppContext,
  known: Cells,
  to: OpenFiche,
  writes: { readonly typed: readonly CellWrite[]; readonly shown: readonly CellWrite[] },
  expectations: readonly Expectation[],
): Promise<Result<WriteOutcome>> {
  const { typed } = writes;
  const shown = context.sheetBehind === null ? writes.shown : allShown(to, afterWrites(known, typed));
  context.known = afterWrites(known, [...typed, ...shown]);
  const written = await context.workbook.write([...typed, ...shown], expectations);
  if (written.ok) {
    if (written.value === 'written' && shown.length > 0) context.sheetBehind = null;
    return written;
  }
  const { code, place } = written.failure;
  if (code !== 'protectedSheet' || shown.length === 0) return written;
  const alone = await context.workbook.write(typed, expectations);
  if (!alone.ok || alone.value !== 'written') return alone;
  context.known = afterWrites(known, typed);
  context.sheetBehind = place ?? '';
  return alone;
}

/** Brings a sheet that is behind level with the fiche, if it may be written to by now. */
export async function catchUp(context: AppContext, open: OpenFiche): Promise<void> {
  if (context.sheetBehind === null || context.known === null) return;
  const written = await context.workbook.write(allShown(open, context.known), []);
  if (written.ok) context.sheetBehind = null;
}

function allShown(open: OpenFiche, known: Cells): readonly CellWrite[] {
  return [...scoreWrites(open, known), ...titleWrites(open, known)];
}
