import { everyCell, inExcel } from './edited-sheets';
import { reread, valueOf, type Bench } from './excel-bench';

/** The rows of the sheet « Récupéré » below its header: place, what it was, text. */
export const recovered = () =>
  inExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject('FPD_Recovered');
    const body = table.getDataBodyRange().load('values,formulas');
    await context.sync();
    if (table.isNullObject) return [];
    const [values, formulas] = [body.values as unknown[][], body.formulas as unknown[][]];
    expect(formulas).toEqual(values);
    return values.map(([, ...row]) => row);
  });

/** Repairs, and checks that each cell that held something holds it still. */
export async function repaired(bench: Bench) {
  const before = await everyCell();
  const open = valueOf(await bench.app.repair(await reread(bench)));
  const after = await everyCell();
  for (const [place, value] of before) expect([place, after.get(place)]).toEqual([place, value]);
  return open;
}

/** Adds rows of their own under a table’s last one, as someone who types there does. */
export const typeUnder = (table: string, ...rows: readonly (readonly string[])[]) =>
  inExcel(async (context) => {
    const found = context.workbook.tables.getItem(table);
    found.rows.add(
      -1,
      rows.map((row) => row.map((text) => `'${text}`)),
    );
    await context.sync();
  });
