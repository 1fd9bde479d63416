import { HostError } from '../../rich-api/host-error';
import { cellCount, intersection, lastColumn, lastRow, type Area } from '../state/area';
import { requireEditable } from '../state/protection';
import type { Sheet } from '../state/sheet';
import { tablesOf } from '../state/table';
import type { Workbook } from '../state/workbook';
import { changeCells } from './write';

/** Merges an area, or each of its rows; only the first cell that holds something keeps its content. */
export const mergeCells = (workbook: Workbook, sheet: Sheet, area: Area, across: boolean): void => {
  requireEditable(sheet, area);
  if (tablesOf(sheet).some((table) => intersection(table.area, area) !== undefined))
    throw new HostError('MergedRangeConflict');
  const parts = across
    ? Array.from({ length: area.rows }, (_, row) => ({ ...area, row: area.row + row, rows: 1 }))
    : [area];
  changeCells(workbook, sheet, area, () => {
    for (const part of parts) mergeOne(sheet, part);
  });
};

const mergeOne = (sheet: Sheet, area: Area): void => {
  sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === undefined);
  const first = sheet.contents.entries(area)[0];
  sheet.contents.clear(area);
  if (first !== undefined) sheet.contents.set(area.row, area.column, first[2]);
  const format = sheet.formats.at(area.row, area.column);
  sheet.formats.update(area, (cell) => ({ ...format, borders: cell.borders }));
  if (cellCount(area) > 1) sheet.merges = [...sheet.merges, area];
};

export const unmergeCells = (workbook: Workbook, sheet: Sheet, area: Area): void => {
  requireEditable(sheet, area);
  sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === undefined);
  workbook.touch();
};

/** The merged area that a cell is part of. */
export const mergeAt = (sheet: Sheet, row: number, column: number): Area | undefined =>
  sheet.merges.find(
    (merge) => row >= merge.row && row <= lastRow(merge) && column >= merge.column && column <= lastColumn(merge),
  );
