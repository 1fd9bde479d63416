import { invalidArgument } from '../../rich-api/host-error';
import { lastColumn, lastRow, type Area } from '../state/area';
import type { Follower } from '../state/follower';
import { Grid } from '../state/grid';
import { part } from '../state/part';
import { shiftCell } from '../state/shift';
import { requireEditable } from '../state/protection';
import type { Sheet } from '../state/sheet';
import type { Workbook } from '../state/workbook';
import { writeCells } from './write';

/** A cell's link: to an address on the web, or to a place in the workbook. */
export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export const hyperlinksOf = part<Sheet, Grid<Hyperlink>>(() => new Grid());

/** The link that all cells of an area share, or null. */
export const hyperlinkOf = (sheet: Sheet, of: Area): Hyperlink | null => {
  const first = hyperlinksOf(sheet).get(of.row, of.column);
  if (first === undefined) return null;
  const links = hyperlinksOf(sheet).entries(of);
  return links.length === of.rows * of.columns && links.every(([, , link]) => link.address === first.address)
    ? first
    : null;
};

const text = (value: unknown): string | undefined => {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw invalidArgument();
  return value;
};

/** Links every cell of an area and shows the link's text, in the look of links; null takes links away. */
export const setHyperlink = (
  workbook: Workbook,
  sheet: Sheet,
  of: Area,
  value: Readonly<Record<string, unknown>> | null,
): void => {
  requireEditable(sheet, of);
  const address = text(value?.['address']);
  const documentReference = text(value?.['documentReference']);
  if (value === null || (address === undefined && documentReference === undefined)) {
    hyperlinksOf(sheet).clear(of);
    workbook.touch();
    return;
  }
  const shown = text(value['textToDisplay']);
  const link: Hyperlink = {
    ...(address === undefined ? {} : { address }),
    ...(documentReference === undefined ? {} : { documentReference }),
    screenTip: text(value['screenTip']) ?? '',
    textToDisplay: shown ?? currentText(sheet, of) ?? address ?? documentReference ?? '',
  };
  for (let row = of.row; row <= lastRow(of); row += 1) {
    for (let column = of.column; column <= lastColumn(of); column += 1) hyperlinksOf(sheet).set(row, column, link);
  }
  const empty = sheet.contents.get(of.row, of.column) === undefined;
  if (shown !== undefined || empty) writeCells(workbook, sheet, of, () => link.textToDisplay ?? '');
  sheet.formats.update(of, (format) => ({
    ...format,
    style: 'Hyperlink',
    font: { ...format.font, color: '#0563C1', underline: 'Single' },
  }));
};

const currentText = (sheet: Sheet, of: Area): string | undefined => {
  const value = sheet.contents.get(of.row, of.column)?.value;
  return typeof value === 'string' ? value : undefined;
};

export const hyperlinkFollower: Follower = {
  shifted: (_workbook, shift) => hyperlinksOf(shift.sheet).rearrange((row, column) => shiftCell(shift, row, column)),
  moved: (_workbook, from, to) => {
    const links = hyperlinksOf(from.sheet).entries(from.area);
    hyperlinksOf(from.sheet).clear(from.area);
    hyperlinksOf(to.sheet).clear(to.area);
    for (const [row, column, link] of links) {
      hyperlinksOf(to.sheet).set(row + to.area.row - from.area.row, column + to.area.column - from.area.column, link);
    }
  },
  sheetCopied: (_workbook, from, to) => {
    for (const [row, column, link] of hyperlinksOf(from).entries()) hyperlinksOf(to).set(row, column, link);
  },
};
