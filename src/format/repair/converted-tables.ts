import type { Cells } from '../cells';
import { meet } from '../plan/areas';
import type { Area } from '../plan/sheet-plan';
import { TABLE_NAMES, type TableName } from '../tables';
import { bodyRows, headerColumns } from './header-rows';
import { isKeptSheet } from './kept-sheets';
import type { InspectedSheet, Inspection, Mend } from './mend';

interface Found {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * Tables of the fiche that are none any more while header row and cells stand: someone made a plain range of them, or a program
 * that knows no tables saved the file. One is known by all its headers in one row; where two could be meant, none is taken,
 * nor one on a sheet that stepped aside, which is of a questionnaire of before. It ends where the layout's next caption or table
 * begins, or after blank rows beyond those that the layout gives.
 */
export function convertedTables(cells: Cells, planned: Cells, inspection: Inspection): readonly Mend[] {
  const sheets = inspection.sheets.filter(({ name }) => !isKeptSheet(name));
  return TABLE_NAMES.filter((name) => !cells.tables[name]).flatMap((name): Mend[] => {
    const least = planned.tables[name]?.rows.length ?? 1;
    const found = sheets.flatMap((sheet) => rangesOf(name, sheet, least, inspection));
    const [one, ...others] = found;
    return one && others.length === 0 ? [{ kind: 'makeTable', name, ...one }] : [];
  });
}

function rangesOf(name: TableName, sheet: InspectedSheet, least: number, { tables }: Inspection): readonly Found[] {
  const own = tables.filter((table) => table.sheet === sheet.name).map(({ area }) => area);
  return sheet.cells.flatMap((line, i): Found[] => {
    const columns = headerColumns(name, line);
    if (!columns) return [];
    const [row, column] = [sheet.row + i, sheet.column + columns.first];
    const width = columns.last - columns.first + 1;
    const header = { row, column, rows: 2, columns: width };
    if (own.some((area) => meet(area, header))) return [];
    const rows = bodyRows(sheet, header, own, least);
    return [{ sheet: sheet.name, area: { ...header, rows: rows + 1 } }];
  });
}
