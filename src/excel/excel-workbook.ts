import { failed, success, type Failure, type Result } from '../application/result';
import { withPart } from '../application/with-part';
import type { WorkbookPort, WriteOutcome } from '../application/workbook-port';
import type { CellValue } from '../format/cells';
import { TABLE_NAMES, type TableName } from '../format/tables';
import { appendRow, waysToMakeRoom } from './append-row';
import { watchCellEditing } from './cell-editing';
import { drawRadar, dressRadar, redrawRadar } from './insert-radar';
import { loadListPlaces, type RowsChanged } from './list-place';
import { openWithDocument, opensWithDocument } from './pane-with-document';
import { placed, placesOf } from './place-failure';
import { readCells, type ReadCells } from './read-cells';
import { runInExcel } from './run';
import { sheetDrawing } from './sheet-drawing';
import { locateSpots, showSpot } from './spots';
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
      const built = await withPart('build', sheetDrawing.build, ({ buildSheets }) => buildSheets(plans, survey));
      const names = plans.flatMap(({ tables }) => tables.map(({ name }) => name));
      const drawn = TABLE_NAMES.filter((name) => names.includes(name));
      if (!built.ok) return placed(built, []);
      present = { ...present, tables: [...present.tables, ...drawn], lists: built.value };
      return success(undefined);
    },
    redraw: async (redrawings, survey) => {
      const redrawn = await withPart('redraw', sheetDrawing.redraw, ({ redrawSheets }) =>
        redrawSheets(redrawings, survey),
      );
      if (!redrawn.ok) return placed(redrawn, []);
      const { lists, ...outcome } = redrawn.value;
      present = { ...present, lists, hasRadar: present.hasRadar && !outcome.hadRadar };
      return success(outcome);
    },
    locate: (spots) => runInExcel('locate', (context) => locateSpots(context, spots)),
    show: async (spot) => {
      const shown = await runInExcel('show', (context) => showSpot(context, spot));
      if (!shown.ok) return shown;
      return shown.value ? success(undefined) : failed({ code: 'missingPart', useCase: 'show' });
    },
    inspect: () =>
      withPart('inspect', sheetDrawing.inspect, ({ inspectWorkbook }) => runInExcel('inspect', inspectWorkbook)),
    mend: (mends) => withPart('mend', sheetDrawing.mend, ({ mendAll }) => mendAll(mends)),
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
    findSummary: () => withPart('findSummary', sheetDrawing.summary, ({ findPage }) => findPage()),
    writeSummary: (request) => withPart('writeSummary', sheetDrawing.summary, ({ writePage }) => writePage(request)),
    findSynthesis: () => withPart('findSynthesis', sheetDrawing.synthesis, ({ findSheet }) => findSheet()),
    writeSynthesis: (request) =>
      withPart('writeSynthesis', sheetDrawing.synthesis, ({ writeSheet }) => writeSheet(request)),
    opensWithPane: opensWithDocument,
    openWithPane: openWithDocument,
    watch: watchWorkbook,
    onCellEditing: watchCellEditing,
  };
}

function presentIn({ cells, hasRadar, lists }: ReadCells): Present {
  return { tables: TABLE_NAMES.filter((name) => cells.tables[name] !== null), hasRadar, lists };
}

/**
 * Tries one way to make room after the other, for as long as Excel refuses to move the cells. Where it refused something after the
 * row was made, the next try has to find that row, not to make another.
 */
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
    const now = await runInExcel('appendRow', async (context) => {
      const places = loadListPlaces(context, [table]);
      // oxlint-disable-next-line office-addins/no-context-sync-in-loop -- One after each refusal, and the next try hangs on it.
      await context.sync();
      return places();
    });
    if (!now.ok) return now;
    if (now.value.get(table)?.rows !== place.rows) return failed({ ...refused, code: 'busy' });
  }
  return failed(refused);
}
