import { failed, success, type Failure, type Result } from '../application/result';
import type { SummaryRequest, SynthesisRequest, WorkbookPort, WriteOutcome } from '../application/workbook-port';
import type { CellValue } from '../format/cells';
import { TABLE_NAMES, type TableName } from '../format/tables';
import { appendRow, waysToMakeRoom } from './append-row';
import { buildSheets } from './build-sheets';
import { watchCellEditing } from './cell-editing';
import { inspectWorkbook } from './inspect-workbook';
import { drawRadar, dressRadar, redrawRadar } from './insert-radar';
import type { RowsChanged } from './list-place';
import { openWithDocument, opensWithDocument } from './pane-with-document';
import { mendAll } from './mend-workbook';
import { placed, placesOf } from './place-failure';
import { readCells, type ReadCells } from './read-cells';
import { redrawSheets } from './redraw-sheets';
import { runInExcel } from './run';
import { locateSpots, showSpot } from './spots';
import { drawSummary, dressSummary, findSummary, removeDraft } from './summary-page';
import { surveyWorkbook } from './survey-workbook';
import { deleteRow, moveRow } from './table-rows';
import { watchWorkbook } from './watch-workbook';
import { writeCells, type Present } from './write-cells';

/** The workbook open in Excel, as the use cases see it. */
export function excelWorkbook(): WorkbookPort {
  let present: Present = { tables: [], hasRadar: false, lists: new Map() };
  const learned = <Outcome>(changed: Result<RowsChanged<Outcome>>): Result<Outcome> => {
    if (!changed.ok) return changed;
    const { outcome, lists } = changed.value;
    present = { ...present, lists: lists ?? present.lists };
    return success(outcome);
  };
  return {
    readCells: async () => {
      const read = await runInExcel('readCells', readCells);
      if (!read.ok) return read;
      present = presentIn(read.value);
      return success(read.value.cells);
    },
    survey: async () => {
      const surveyed = await runInExcel('survey', surveyWorkbook);
      if (surveyed.ok) present = presentIn(surveyed.value);
      return surveyed;
    },
    build: async (plans, survey) => {
      const built = await buildSheets(plans, survey);
      const drawn = plans.flatMap(({ tables }) => tables.map(({ name }) => name));
      if (!built.ok) return placed(built, []);
      present = { ...present, tables: [...present.tables, ...drawn], lists: built.value };
      return success(undefined);
    },
    redraw: async (redrawings, survey) => {
      const redrawn = await redrawSheets(redrawings, survey);
      if (!redrawn.ok) return placed(redrawn, []);
      const { lists, ...outcome } = redrawn.value;
      present = { ...present, lists, hasRadar: present.hasRadar && !outcome.hadRadar };
      return success(outcome);
    },
    locate: (spots) => runInExcel('locate', (context) => locateSpots(context, spots)),
    show: (spot) => runInExcel('show', (context) => showSpot(context, spot)),
    inspect: () => runInExcel('inspect', inspectWorkbook),
    mend: mendAll,
    write: async (writes, expectations) =>
      placed(
        await runInExcel('write', (context) => writeCells(context, writes, expectations, present)),
        placesOf(writes),
      ),
    appendRow: async (table, values) =>
      learned(await placed(await appendWhereThereIsRoom(table, values, present), [{ table }])),
    deleteRow: async (table, row, expectations) =>
      learned(
        await placed(await runInExcel('deleteRow', (context) => deleteRow(context, table, row, expectations)), [
          { table },
        ]),
      ),
    moveRow: async (table, from, to, expectations) =>
      placed(await runInExcel('moveRow', (context) => moveRow(context, table, from, to, expectations)), [{ table }]),
    insertRadar: async (request) => {
      const redrawn = present.hasRadar
        ? await runInExcel('insertRadar', (context) => redrawRadar(context, request, present))
        : undefined;
      // Known from the last read to be there, and gone since: it is drawn anew.
      const gone = redrawn === undefined || (!redrawn.ok && redrawn.failure.code === 'missingPart');
      if (gone) present = { ...present, hasRadar: false };
      const drawn = gone ? await runInExcel('insertRadar', (context) => drawRadar(context, request, present)) : redrawn;
      if (!drawn.ok) return placed(drawn, [{ table: 'FPD_Scores' }, ...placesOf(request.writes)]);
      present = { ...present, hasRadar: true };
      const dressed = await runInExcel('dressRadar', (context) => dressRadar(context, request));
      return success({ cosmeticsFailed: !dressed.ok });
    },
    findSummary: () => runInExcel('findSummary', findSummary),
    writeSummary: async (request) => {
      const drawn = await drawnWhole(request);
      if (!drawn.ok) return drawn;
      const dressed = await runInExcel('dressSummary', (context) => dressSummary(context, request));
      return success({ cosmeticsFailed: !dressed.ok });
    },
    findSynthesis: async () => runInExcel('findSynthesis', (await import('./synthesis-sheet')).findSynthesis),
    writeSynthesis: async (request) => {
      const drawn = await synthesisWhole(request);
      if (!drawn.ok) return drawn;
      const { dressSynthesis } = await import('./dress-synthesis');
      const dressed = await runInExcel('dressSynthesis', (context) => dressSynthesis(context, request));
      return success({ cosmeticsFailed: !dressed.ok });
    },
    opensWithPane: opensWithDocument,
    openWithPane: openWithDocument,
    watch: watchWorkbook,
    onCellEditing: watchCellEditing,
  };
}

function presentIn({ cells, hasRadar, lists }: ReadCells): Present {
  return { tables: TABLE_NAMES.filter((name) => cells.tables[name] !== null), hasRadar, lists };
}

/** Draws the page for the presentation; one that could not be finished is taken away again. */
function drawnWhole(request: SummaryRequest): Promise<Result<void>> {
  return drawnOrRemoved('writeSummary', request.anew?.plan.name ?? null, (context, draftName) =>
    drawSummary(context, request, draftName),
  );
}

/** The same for the sheet « Synthèse ». */
async function synthesisWhole(request: SynthesisRequest): Promise<Result<void>> {
  const { drawSynthesis } = await import('./synthesis-sheet');
  return drawnOrRemoved('writeSynthesis', request.over ? null : request.page.plan.name, (context, draftName) =>
    drawSynthesis(context, request, draftName),
  );
}

/** Draws a sheet under a draft's name; a new one that could not be finished is taken away again. */
async function drawnOrRemoved(
  useCase: string,
  newName: string | null,
  draw: (context: Excel.RequestContext, draftName: string) => Promise<void>,
): Promise<Result<void>> {
  const draftName = `${newName?.slice(0, 20) ?? ''} ~${Date.now().toString(36)}`;
  const drawn = await runInExcel(useCase, (context) => draw(context, draftName));
  if (drawn.ok || newName === null) return drawn;
  const removed = await runInExcel(useCase, (context) => removeDraft(context, draftName));
  return removed.ok ? drawn : failed({ ...drawn.failure, code: 'halfBuilt', place: draftName });
}

/** Tries one way to make room after the other, for as long as Excel refuses to move the cells. */
async function appendWhereThereIsRoom(
  table: TableName,
  values: readonly CellValue[],
  { lists }: Present,
): Promise<Result<RowsChanged<WriteOutcome>>> {
  const place = lists.get(table);
  if (!place) return failed({ code: 'missingPart', useCase: 'appendRow', place: table });
  let refused: Failure = { code: 'noRoom', useCase: 'appendRow' };
  for (const room of waysToMakeRoom(place)) {
    const appended = await runInExcel('appendRow', (context) => appendRow(context, table, values, place, room));
    if (appended.ok || appended.failure.code !== 'noRoom') return appended;
    refused = appended.failure;
  }
  return failed(refused);
}
