import type { Cells, CellValue, TableCells } from '../cells';
import type { Area, SheetPlan } from './sheet-plan';

/** The cells that a reader would find in a workbook drawn from these plans. */
export function cellsOfPlan(plans: readonly SheetPlan<string>[]): Cells {
  const names: Record<string, CellValue> = {};
  const tables: Record<string, TableCells> = {};
  for (const plan of plans) {
    const values = gridOf(plan);
    for (const { name, area } of plan.names) names[name] = values(area)[0]?.[0] ?? '';
    for (const { name, area } of plan.tables) {
      const [headers = [], ...rows] = values(area);
      tables[name] = { headers, rows };
    }
  }
  return { names, tables };
}

function gridOf(plan: SheetPlan<string>): (area: Area) => CellValue[][] {
  const cells = new Map<string, CellValue>();
  for (const block of plan.blocks) {
    block.values.forEach((line, i) =>
      line.forEach((value, j) => cells.set(`${block.row + i},${block.column + j}`, value)),
    );
  }
  return ({ row, column, rows, columns }) =>
    Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (__, j) => cells.get(`${row + i},${column + j}`) ?? ''),
    );
}
