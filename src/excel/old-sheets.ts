import type { SheetRedrawing } from '../application/workbook-port';
import type { CellValue } from '../format/cells';
import { holdsForeignContent } from '../format/plan/foreign-content';
import type { Area, SheetPlan } from '../format/plan/sheet-plan';
import { columnsOf, TABLE_NAMES, type TableName } from '../format/tables';
import { hasAtMost, MOST_OWN_CELLS } from './cell-bounds';
import { RADAR_CHART } from './radar-chart';

/** A sheet whose tables are about to be drawn elsewhere. */
export interface OldSheet {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly hasRadar: boolean;
  /** The fiche has other tables there: it is no sheet of before, and keeps its name. */
  readonly isShared: boolean;
  /** Someone put something on it. */
  readonly isForeign: boolean;
}

/** The sheets of before of one redrawing: most often one, the first being that of its first table; none where it has none. */
export interface OldSheets {
  readonly redrawing: SheetRedrawing;
  readonly tables: readonly TableName[];
  readonly sheets: readonly OldSheet[];
}

/** Looks at the sheets that have the tables of some plans. Two round trips. */
export async function findOldSheets(
  context: Excel.RequestContext,
  redrawings: readonly SheetRedrawing[],
): Promise<readonly OldSheets[]> {
  const { tables } = context.workbook;
  const all = TABLE_NAMES.map((name) => {
    const sheet = tables.getItemOrNullObject(name).worksheet.load({ id: true });
    return { name, sheet, used: sheet.getUsedRangeOrNullObject(true).load({ cellCount: true }) };
  });
  await context.sync();
  const there = all.filter(({ sheet }) => !sheet.isNullObject);
  const looks = redrawings.map((redrawing) => {
    const planned = redrawing.plan.tables.map(({ name }) => name);
    const found = there.filter(({ name }) => planned.includes(name));
    const ids = [...new Set(found.map(({ sheet }) => sheet.id))];
    const sheets = ids.map((id) => {
      const here = there.filter(({ sheet }) => sheet.id === id);
      const names = here.map(({ name }) => name);
      return lookAt(
        context,
        id,
        names,
        here.every(({ used }) => used.isNullObject || hasAtMost(used, MOST_OWN_CELLS)),
        redrawing,
      );
    });
    return { redrawing, tables: found.map(({ name }) => name), sheets };
  });
  await context.sync();
  return looks.map((look) => ({ ...look, sheets: look.sheets.map((sheet) => sheet()) }));
}

function lookAt(
  context: Excel.RequestContext,
  id: string,
  tables: readonly TableName[],
  canBeRead: boolean,
  { plan, ownTexts }: SheetRedrawing,
): () => OldSheet {
  const { names, tables: allTables, worksheets } = context.workbook;
  const sheet = worksheets.getItem(id).load({ name: true, position: true });
  const place = { rowIndex: true, columnIndex: true, rowCount: true, columnCount: true } as const;
  const used = canBeRead ? sheet.getUsedRangeOrNullObject(true).load({ values: true, formulas: true, ...place }) : null;
  const tableRanges = tables.map((name) => allTables.getItem(name).getRange().load(place));
  const nameRanges = plan.names.map(({ name }) =>
    names
      .getItemOrNullObject(name)
      .getRangeOrNullObject()
      .load({ ...place, worksheet: { id: true } }),
  );
  const charts = sheet.charts.load({ name: true });
  // Excel lists charts among shapes, too.
  const shapes = sheet.shapes.load({ name: true });
  const comments = sheet.comments.getCount();
  return () => {
    const own = [
      ...tableRanges.map(areaOf),
      ...nameRanges.filter((range) => !range.isNullObject && range.worksheet.id === id).map(areaOf),
    ];
    const content =
      !used || used.isNullObject
        ? { row: 0, column: 0, values: [], formulas: [] }
        : {
            row: used.rowIndex,
            column: used.columnIndex,
            values: used.values as CellValue[][],
            formulas: used.formulas as CellValue[][],
          };
    const isWider = tables.some((name, i) => (tableRanges[i]?.columnCount ?? 0) > columnsOf(name).length);
    const isOther = ({ name }: { readonly name: string }) => name !== RADAR_CHART;
    const others = [...charts.items, ...shapes.items].filter(isOther).length;
    return {
      id,
      name: sheet.name,
      position: sheet.position,
      hasRadar: !charts.items.every(isOther),
      isShared: tables.some((name) => !plan.tables.some((planned) => planned.name === name)),
      // What is too large to be read holds more than a fiche.
      isForeign:
        !canBeRead ||
        isWider ||
        others + comments.value > 0 ||
        holdsForeignContent(content, own, textsOf(plan, ownTexts)),
    };
  };
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

/** All that the layout itself writes on a sheet. */
function textsOf({ blocks }: SheetPlan, ownTexts: readonly string[]): ReadonlySet<CellValue> {
  return new Set([...ownTexts, ...blocks.flatMap(({ values }) => values.flat())]);
}
