import type { EffectiveFormat } from '../../model/conditional/effective-format';
import { automaticColor } from '../../model/state/charts/chart-format';
import { containsCell } from '../../model/state/area';
import { noBorder, type BorderFormat } from '../../model/state/cell-format';
import type { Sheet } from '../../model/state/sheet';
import { tablesOf } from '../../model/state/table';

/** What a table's style gives the cells of one of its parts. */
interface PartLook {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly lineBelow?: string;
}

interface TableLook {
  readonly header: PartLook;
  readonly band: PartLook;
  readonly total: PartLook;
}

/** Mixes a colour with white; 0 leaves it, 1 is white. */
const tint = (color: string, share: number): string =>
  `#${[1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16))
    .map((part) => Math.round(part + (255 - part) * share))
    .map((part) => part.toString(16).padStart(2, '0'))
    .join('')}`;

/** Each family of styles has seven, for black and the six accents of the theme. */
const accentOf = (number: number): string =>
  (number - 1) % 7 === 0 ? '#000000' : automaticColor(((number - 1) % 7) - 1);

/** How Excel's own styles look, in broad strokes: header, every other row, totals. */
const lookOf = (style: string): TableLook | undefined => {
  const found = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(style);
  if (found === null) return undefined;
  const [, family, number] = found;
  const accent = accentOf(Number(number));
  const pale = accent === '#000000' ? '#d9d9d9' : tint(accent, 0.8);
  const total: PartLook = { bold: true };
  if (family === 'Light' && (Number(number) <= 7 || Number(number) >= 15))
    return { header: { bold: true, lineBelow: accent }, band: { fill: pale }, total };
  return { header: { fill: accent, fontColor: '#ffffff', bold: true }, band: { fill: pale }, total };
};

const partAt = (sheet: Sheet, row: number, column: number): PartLook | undefined => {
  const table = tablesOf(sheet).find(({ area }) => containsCell(area, row, column));
  const look = table === undefined ? undefined : lookOf(table.style);
  if (table === undefined || look === undefined) return undefined;
  if (table.header?.row === row) return look.header;
  if (table.totals?.row === row) return look.total;
  return table.showBandedRows && (row - table.body.row) % 2 === 0 ? look.band : undefined;
};

/** Lays the style of the cell's table under its own format: what the cell has of its own, it keeps. */
export const withTableStyle = (look: EffectiveFormat, sheet: Sheet, row: number, column: number): EffectiveFormat => {
  const part = partAt(sheet, row, column);
  if (part === undefined) return look;
  const { format } = look;
  const ownFill = format.fill.color !== '';
  const line: BorderFormat | undefined =
    part.lineBelow === undefined ? undefined : { ...noBorder, style: 'Continuous', color: part.lineBelow };
  return {
    ...look,
    format: {
      ...format,
      fill: ownFill || part.fill === undefined ? format.fill : { ...format.fill, color: part.fill, pattern: 'Solid' },
      font: {
        ...format.font,
        bold: format.font.bold || part.bold === true,
        color: !ownFill && format.font.color === '#000000' ? (part.fontColor ?? format.font.color) : format.font.color,
      },
      borders: line === undefined ? format.borders : { EdgeBottom: line, ...format.borders },
    },
  };
};
