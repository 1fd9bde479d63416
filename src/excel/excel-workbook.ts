import { success } from '../application/result';
import type { WorkbookPort } from '../application/workbook-port';
import { TABLE_NAMES } from '../format/tables';
import { buildSheets } from './build-sheets';
import { drawRadar, dressRadar, redrawRadar } from './insert-radar';
import { readCells, type ReadCells } from './read-cells';
import { runInExcel } from './run';
import { surveyWorkbook } from './survey-workbook';
import { appendRow, deleteRow, moveRow } from './table-rows';
import { watchWorkbook } from './watch-workbook';
import { writeCells, type Present } from './write-cells';

/** The workbook open in Excel, as the use cases see it. */
export function excelWorkbook(): WorkbookPort {
  let present: Present = { tables: [], hasRadar: false };
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
      if (built.ok) present = { ...present, tables: [...present.tables, ...drawn] };
      return built;
    },
    write: (writes, expectations) =>
      runInExcel('write', (context) => writeCells(context, writes, expectations, present)),
    appendRow: (table, values) => runInExcel('appendRow', (context) => appendRow(context, table, values)),
    deleteRow: (table, row, expectations) =>
      runInExcel('deleteRow', (context) => deleteRow(context, table, row, expectations)),
    moveRow: (table, from, to, expectations) =>
      runInExcel('moveRow', (context) => moveRow(context, table, from, to, expectations)),
    insertRadar: async (request) => {
      const redrawn = present.hasRadar
        ? await runInExcel('insertRadar', (context) => redrawRadar(context, request, present))
        : undefined;
      // Known from the last read to be there, and gone since: it is drawn anew.
      const gone = redrawn === undefined || (!redrawn.ok && redrawn.failure.code === 'missingPart');
      if (gone) present = { ...present, hasRadar: false };
      const drawn = gone ? await runInExcel('insertRadar', (context) => drawRadar(context, request, present)) : redrawn;
      if (!drawn.ok) return drawn;
      present = { ...present, hasRadar: true };
      const dressed = await runInExcel('dressRadar', (context) => dressRadar(context, request));
      return success({ cosmeticsFailed: !dressed.ok });
    },
    watch: watchWorkbook,
  };
}

function presentIn({ cells, hasRadar }: ReadCells): Present {
  return { tables: TABLE_NAMES.filter((name) => cells.tables[name] !== null), hasRadar };
}
