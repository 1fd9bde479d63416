import { failed, success, type Result } from '../application/result';
import { withPart } from '../application/with-part';
import type { WorkbookPort } from '../application/workbook-port';
import { TABLE_NAMES } from '../format/tables';
import { watchCellEditing } from './cell-editing';
import type { RowsChanged } from './list-place';
import { openWithDocument, opensWithDocument } from './pane-with-document';
import { readCells, type ReadCells } from './read-cells';
import { runInExcel } from './run';
import { sheetDrawing } from './sheet-drawing';
import { locateSpots, showSpot } from './spots';
import { surveyWorkbook } from './survey-workbook';
import { watchWorkbook } from './watch-workbook';
import { savingWork } from './saving-work';
import type { Present } from './write-cells';

/** The workbook open in Excel, as the use cases see it. */
export function excelWorkbook(): WorkbookPort {
  let present: Present = { tables: [], hasRadar: false, lists: new Map(), blockRows: new Map() };
  const learned = <Outcome>(changed: Result<RowsChanged<Outcome>>): Result<Outcome> => {
    if (!changed.ok) return changed;
    const { outcome, lists } = changed.value;
    if (lists) present = { ...present, lists: new Map([...present.lists, ...lists]) };
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
      if (!built.ok) return built;
      present = { ...present, tables: [...present.tables, ...drawn], lists: built.value, blockRows: new Map() };
      return success(undefined);
    },
    redraw: async (redrawings, survey) => {
      const redrawn = await withPart('redraw', sheetDrawing.redraw, ({ redrawSheets }) =>
        redrawSheets(redrawings, survey),
      );
      if (!redrawn.ok) return redrawn;
      const { lists, ...outcome } = redrawn.value;
      present = { ...present, lists, hasRadar: present.hasRadar && !outcome.hadRadar, blockRows: new Map() };
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
    write: (writes, expectations) =>
      withPart('write', savingWork.change, ({ writeIn }) => writeIn(present, writes, expectations)),
    appendRow: (table, values) =>
      withPart('appendRow', savingWork.change, async ({ appendIn }) => learned(await appendIn(present, table, values))),
    deleteRow: (table, row, expectations) =>
      withPart('deleteRow', savingWork.change, async ({ deleteIn }) =>
        learned(await deleteIn(present, table, row, expectations)),
      ),
    moveRow: (table, from, to, expectations) =>
      withPart('moveRow', savingWork.change, ({ moveIn }) => moveIn(table, from, to, expectations)),
    insertRadar: (request) =>
      withPart('insertRadar', sheetDrawing.radar, async ({ putRadar }) => {
        const { put, hasRadar } = await putRadar(present, request);
        present = { ...present, hasRadar };
        return put;
      }),
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

function presentIn({ cells, hasRadar, lists, blockRows }: ReadCells): Present {
  return { tables: TABLE_NAMES.filter((name) => cells.tables[name] !== null), hasRadar, lists, blockRows };
}
