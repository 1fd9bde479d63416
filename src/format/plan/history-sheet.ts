import { columnsOf } from '../tables';
import { area, headBand, tableBlocks } from './drafting';
import { bodyOf } from './fiche-sheet';
import { pageFooter, type PlanInput } from './plan-input';
import type { SheetPlan } from './sheet-plan';
import { PALETTE, PERCENT_STYLES } from './styles';

const COLUMNS = 10;
const HEADER_ROW = 4;

/** The sheet « Historique »: one row a dated evaluation. */
export function historySheet(input: PlanInput): SheetPlan {
  const { fiche, words } = input;
  const head = headBand(words.titles.history, null, words.guides.history, COLUMNS);
  const drawn = tableBlocks(
    'FPD_Snapshots',
    words,
    { row: HEADER_ROW, column: 1 },
    bodyOf(input, 'snapshots', 'FPD_Snapshots', 1),
    ({ id, type }) => {
      if (id === 'coverage') return PERCENT_STYLES[input.language];
      if (id === 'detail') return 'small';
      return type === 'date' ? 'inputDate' : type === 'number' ? 'number' : 'text';
    },
  );
  return {
    key: 'history',
    name: words.sheets.history,
    tabColor: PALETTE.line,
    hiddenColumns: [1 + columnsOf('FPD_Snapshots').findIndex(({ id }) => id === 'detail')],
    columnWidths: [2, 14, 34, 14, 13, 13, 16, 13, 40, 2],
    blocks: [...head.blocks, ...drawn.blocks],
    merges: head.merges,
    tables: [drawn.table],
    names: [],
    validations: [],
    conditions: [],
    rowHeights: [...head.rowHeights, { row: HEADER_ROW, rows: 1, height: 34 }],
    fitRows: [],
    frozenRows: HEADER_ROW + 1,
    page: {
      landscape: true,
      area: area(0, 0, drawn.end, COLUMNS),
      titleRows: { row: HEADER_ROW, rows: 1 },
      footer: pageFooter(fiche.project.name, words),
    },
  };
}
