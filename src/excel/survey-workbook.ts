import type { Survey } from '../application/workbook-port';
import { FICHE_NAMES, queueCells, type ReadCells } from './read-cells';

/** Reads what a workbook holds of a fiche, with the names of its sheets, in one round trip. */
export async function surveyWorkbook(context: Excel.RequestContext): Promise<Survey & ReadCells> {
  const { names, worksheets } = context.workbook;
  const read = queueCells(context);
  const items = FICHE_NAMES.map((name) => ({ name, item: names.getItemOrNullObject(name).load({ formula: true }) }));
  worksheets.load({ name: true });
  await context.sync();
  const defined = items.filter(({ item }) => !item.isNullObject);
  return {
    ...read(),
    sheetNames: worksheets.items.map(({ name }) => name),
    definedNames: Object.fromEntries(defined.map(({ name, item }): [string, string] => [name, String(item.formula)])),
  };
}
