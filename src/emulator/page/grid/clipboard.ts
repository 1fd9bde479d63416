import { textAt } from '../../model/cells/read';
import type { Place } from '../../model/edit-history';
import { liveRange, type LiveRange } from '../../model/state/range';
import { cellAddress } from '../../model/state/address';
import type { Area } from '../../model/state/area';
import type { UserEdits } from '../../model/user-edits';
import type { Workbook } from '../../model/state/workbook';
import { pastedCells } from './entry';
import { fromLocal } from './locale';

interface Copied {
  readonly range: LiveRange;
  readonly cut: boolean;
  /** What was put on the clipboard: as long as it is there, these are the cells to paste. */
  readonly text: string;
}

/** Cells shown as text, as spreadsheets exchange them. */
const textOf = (workbook: Workbook, { sheet, area }: Place): string =>
  Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_unused, right) =>
      quoted(textAt(workbook, sheet, area.row + down, area.column + right)),
    ).join('\t'),
  ).join('\n');

const quoted = (text: string): string => (/[\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Copies, cuts and pastes cells: whole within the workbook, as text to and from elsewhere. */
export class CellClipboard {
  private copied: Copied | undefined;

  /** The cells that wait to be pasted. */
  get waiting(): Place | undefined {
    const { range } = this.copied ?? {};
    return range?.area === undefined ? undefined : { sheet: range.sheet, area: range.area };
  }

  copy(event: ClipboardEvent, workbook: Workbook, place: Place, cut: boolean): void {
    const text = textOf(workbook, place);
    this.copied = { range: liveRange(workbook, place.sheet, place.area), cut, text };
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  }

  /** Pastes from a place on, and returns the area filled. Throws a HostError where Excel would refuse. */
  paste(event: ClipboardEvent, to: Place, edits: UserEdits): Area | undefined {
    event.preventDefault();
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const from = this.copied !== undefined && sameText(text, this.copied.text) ? this.waiting : undefined;
    if (from === undefined) return pasteText(text, to, edits);
    if (this.copied?.cut !== true) return edits.paste(from, to);
    edits.move(from, to);
    this.forget();
    return { ...to.area, rows: from.area.rows, columns: from.area.columns };
  }

  forget(): void {
    this.copied = undefined;
  }
}

/** Clipboards of some systems write their own line breaks. */
const sameText = (a: string, b: string): boolean => a.replaceAll('\r\n', '\n') === b;

const pasteText = (text: string, { sheet, area }: Place, edits: UserEdits): Area | undefined => {
  if (text === '') return undefined;
  const rows = pastedCells(text).map((line) => line.map(fromLocal));
  edits.setCells(sheet, cellAddress(area.row, area.column), rows);
  return { ...area, rows: rows.length, columns: Math.max(...rows.map((line) => line.length)) };
};
