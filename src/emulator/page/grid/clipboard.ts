import { textAt } from '../../model/cells/read';
import { cellAddress } from '../../model/state/address';
import type { Area } from '../../model/state/area';
import type { UserEdits } from '../../model/user-edits';
import { attempt } from '../refusals';
import type { CellPlace } from './cell';
import { pastedCells } from './entry';
import { fromLocal } from './locale';

/** Puts the texts of an area on the clipboard, as spreadsheets exchange them. */
export const copyCells = (event: ClipboardEvent, { workbook, sheet }: CellPlace, area: Area): void => {
  const { row, column, rows, columns } = area;
  const text = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_unused, right) => textAt(workbook, sheet, row + down, column + right)).join('\t'),
  ).join('\n');
  event.clipboardData?.setData('text/plain', text);
  event.preventDefault();
};

/** Types what is on the clipboard into the cells from a place on. */
export const pasteCells = (event: ClipboardEvent, { sheet, row, column }: CellPlace, edits: UserEdits): void => {
  event.preventDefault();
  const cells = pastedCells(event.clipboardData?.getData('text/plain') ?? '');
  attempt(() =>
    cells.forEach((line, down) =>
      line.forEach((text, right) => edits.setCell(sheet, cellAddress(row + down, column + right), fromLocal(text))),
    ),
  );
};
