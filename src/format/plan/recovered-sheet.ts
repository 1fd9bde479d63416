import type { Language } from '../../domain/questionnaire';
import type { CellValue } from '../cells';
import { sheetWords } from '../words/sheet-words';
import { area, cell, headBand } from './drafting';
import { pageFooter } from './plan-input';
import type { Block, SheetPlan } from './sheet-plan';
import { PALETTE, type StyleName } from './styles';

/** Name of the table of recovered texts, the same in every language; of another one, what its name begins with. */
export const RECOVERED_TABLE = 'FPD_Recovered';

const HEADER_ROW = 4;
const COLUMNS = 6;
const STYLES: readonly StyleName[] = ['inputDate', 'caption', 'caption', 'input'];

/** The sheet « Récupéré »: texts that stood on the sheets and in no place of the fiche. Rows are date, place, what it was, text. */
export function recoveredSheet(
  rows: readonly (readonly CellValue[])[],
  tableName: string,
  projectName: string,
  language: Language,
): SheetPlan<string> {
  const words = sheetWords(language);
  const head = headBand(words.titles.recovered, null, words.guides.recovered, COLUMNS);
  const { date, place, what, text } = words.recoveredHeaders;
  const blocks = [date, place, what, text].flatMap((header, i): readonly Block[] => [
    cell(HEADER_ROW, 1 + i, header, 'header'),
    { row: HEADER_ROW + 1, column: 1 + i, values: rows.map((row) => [row[i] ?? '']), style: STYLES[i] ?? 'input' },
  ]);
  const end = HEADER_ROW + 1 + rows.length;
  return {
    key: 'recovered',
    name: words.sheets.recovered,
    tabColor: PALETTE.guide,
    columnWidths: [2, 14, 30, 36, 70, 2],
    blocks: [...head.blocks, ...blocks],
    merges: head.merges,
    tables: [{ name: tableName, area: area(HEADER_ROW, 1, rows.length + 1, 4) }],
    names: [],
    validations: [],
    conditions: [],
    rowHeights: [...head.rowHeights, { row: HEADER_ROW, rows: 1, height: 24 }],
    fitRows: [{ row: HEADER_ROW + 1, rows: rows.length }],
    frozenRows: HEADER_ROW + 1,
    page: {
      landscape: true,
      area: area(0, 0, end, COLUMNS),
      titleRows: { row: HEADER_ROW, rows: 1 },
      footer: pageFooter(projectName, words),
    },
  };
}
