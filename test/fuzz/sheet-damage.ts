import { FICHE_NAMES } from '../../src/excel/read-cells';
import { PROJECT_FIELDS } from '../../src/format/fields';
import { TABLE_NAMES } from '../../src/format/tables';
import type { Dice } from './dice';

/** Something that a person does to the sheets of a fiche, queued through Office.js; Excel may refuse it. */
type SheetDamage = (context: Excel.RequestContext, dice: Dice, text: () => string) => void;

const tableOf = ({ workbook }: Excel.RequestContext, dice: Dice): Excel.Table =>
  workbook.tables.getItem(dice.pick(TABLE_NAMES) ?? 'FPD_Answers');
const sheetOf = (context: Excel.RequestContext, dice: Dice): Excel.Worksheet => tableOf(context, dice).worksheet;
const nameOf = ({ workbook }: Excel.RequestContext, dice: Dice): Excel.NamedItem =>
  workbook.names.getItem(dice.pick(FICHE_NAMES) ?? '');
/** A cell that people fill; other names hold results, which are written anew. */
const fieldOf = ({ workbook }: Excel.RequestContext, dice: Dice): Excel.NamedItem =>
  workbook.names.getItem(dice.pick(PROJECT_FIELDS)?.name ?? '');
const rowOf = (table: Excel.Table, dice: Dice): Excel.Range =>
  table.getDataBodyRange().getRow(0).getOffsetRange(dice.below(8), 0);
/** A table that people fill; results, and the titles of their sheet, are written anew. */
const filledOf = ({ workbook }: Excel.RequestContext, dice: Dice): Excel.Table =>
  workbook.tables.getItem(dice.pick(TABLE_NAMES.filter((name) => name !== 'FPD_Scores')) ?? 'FPD_Answers');
/** A table on another sheet than that of the results, beside which more of them stand. */
const farFromResults = ({ workbook }: Excel.RequestContext, dice: Dice): Excel.Table =>
  workbook.tables.getItem(
    dice.pick(TABLE_NAMES.filter((name) => name !== 'FPD_Scores' && name !== 'FPD_Actions')) ?? 'FPD_Answers',
  );
/** Nearest to the sheet's corner, where its titles and first fields are. */
const cellOf = (sheet: Excel.Worksheet, dice: Dice): Excel.Range => sheet.getCell(dice.below(40), dice.below(8));

const SHEET_NAMES = ['Feuille 1', "L'avis d’Ada", '👩‍💻 مرحبا', 'x'.repeat(31), 'Radar (2)', 'Questionnaire'] as const;

/** Each kind of damage by its name, which a finding tells. */
export const SHEET_DAMAGES: Readonly<Record<string, SheetDamage>> = {
  'sheet renamed': (context, dice) => (sheetOf(context, dice).name = dice.pick(SHEET_NAMES)),
  'sheet moved': (context, dice) => (sheetOf(context, dice).position = dice.below(5)),
  'sheet deleted': (context, dice) => sheetOf(context, dice).delete(),
  'sheet hidden': (context, dice) => (sheetOf(context, dice).visibility = dice.pick(['Hidden', 'VeryHidden'] as const)),
  'sheet copied': (context, dice) => sheetOf(context, dice).copy('End'),
  'sheet protected': (context, dice) =>
    sheetOf(context, dice).protection.protect({}, dice.pick([undefined, 'secret'] as const)),
  'table deleted': (context, dice) => tableOf(context, dice).delete(),
  'table renamed': (context, dice) => (tableOf(context, dice).name = `Tableau${dice.below(1000)}`),
  'table made a range': (context, dice) => tableOf(context, dice).convertToRange(),
  'table made smaller': (context, dice) => {
    const table = tableOf(context, dice);
    table.resize(table.getRange().getResizedRange(-dice.below(3), -dice.below(2)));
  },
  'table made larger': (context, dice) => {
    const table = tableOf(context, dice);
    table.resize(table.getRange().getResizedRange(dice.below(3), dice.below(2)));
  },
  'table filtered': (context, dice) => {
    const table = tableOf(context, dice);
    table.autoFilter.apply(table.getRange(), dice.below(2), { filterOn: 'Custom', criterion1: '*a*' });
  },
  'table sorted': (context, dice) => tableOf(context, dice).sort.apply([{ key: dice.below(2), ascending: false }]),
  'headers hidden': (context, dice) => (tableOf(context, dice).showHeaders = false),
  'totals shown': (context, dice) => (tableOf(context, dice).showTotals = true),
  'column added': (context, dice, text) => {
    const columns = filledOf(context, dice).columns;
    columns.add(dice.pick([0, 1, -1] as const), undefined, text());
  },
  'column deleted': (context, dice) => tableOf(context, dice).columns.getItemAt(dice.below(4)).delete(),
  'row of a table deleted': (context, dice) => rowOf(tableOf(context, dice), dice).delete('Up'),
  'row of a sheet deleted': (context, dice) => rowOf(tableOf(context, dice), dice).getEntireRow().delete('Up'),
  'row inserted': (context, dice) => rowOf(tableOf(context, dice), dice).getEntireRow().insert('Down'),
  'row inserted above': (context, dice) => sheetOf(context, dice).getRange('1:2').insert('Down'),
  'column inserted before': (context, dice) => sheetOf(context, dice).getRange('A:A').insert('Right'),
  'cells merged': (context, dice) => cellOf(sheetOf(context, dice), dice).getResizedRange(1, 1).merge(),
  'name deleted': (context, dice) => nameOf(context, dice).delete(),
  'name without its cell': (context, dice) => nameOf(context, dice).getRange().delete('Up'),
  'name turned elsewhere': (context, dice) =>
    (nameOf(context, dice).formula = dice.pick(['=#REF!', '=1', '="x"', "='Radar'!$A$1:$B$9"] as const)),
  'text in a table': (context, dice, text) =>
    (rowOf(filledOf(context, dice), dice).getCell(0, dice.below(5)).values = [[text()]]),
  'text on a sheet': (context, dice, text) =>
    (cellOf(farFromResults(context, dice).worksheet, dice).getOffsetRange(3, 9).values = [[text()]]),
  'text in a field': (context, dice, text) => (fieldOf(context, dice).getRange().values = [[text()]]),
  'error in a cell': (context, dice) =>
    (rowOf(tableOf(context, dice), dice).getCell(0, dice.below(5)).formulas = [['=1/0']]),
  'cells emptied': (context, dice) => rowOf(tableOf(context, dice), dice).clear('Contents'),
};

/** Damages the workbook that is open; gives what was done, without what Excel refused. */
export async function damageSheets(dice: Dice, text: () => string): Promise<readonly string[]> {
  const done: string[] = [];
  for (let left = 1 + dice.below(5); left > 0; left -= 1) {
    const name = dice.pick(Object.keys(SHEET_DAMAGES)) ?? '';
    const isDone = await Excel.run(async (context) => {
      SHEET_DAMAGES[name]?.(context, dice, text);
      await context.sync();
      return true;
    }).catch((error: unknown) => {
      if (error instanceof OfficeExtension.Error) return false;
      throw error;
    });
    if (isDone) done.push(name);
  }
  return done;
}
