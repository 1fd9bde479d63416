import type { CellStyle, Font } from '../cell-style';
import { defined, ifAny } from '../defined';
import { calibri } from '../new-book';
import { builtInFormats } from '../number-formats';
import { alignmentOf, borderOf, fillOf, fontOf, protectionOf } from './style-elements';
import { child, children, excelTextOf, attribute, numberOf, type XmlNode } from './xml-node';

/** The looks of a workbook, by the numbers that its cells and rules have. */
export interface ReadStyles {
  readonly defaultFont: Font;
  readonly cell: (index: number | undefined) => CellStyle | undefined;
  readonly differential: (index: number | undefined) => CellStyle | undefined;
  /** Named styles beside Normal: their looks stay, their names do not. */
  readonly namedStyles: readonly string[];
}

export function readStyles(part: XmlNode | undefined): ReadStyles {
  const list = (name: string, item: string) => children(child(part, name), item);
  const formats = new Map(
    list('numFmts', 'numFmt').map((node) => [
      numberOf(node, 'numFmtId'),
      excelTextOf(attribute(node, 'formatCode') ?? ''),
    ]),
  );
  const fonts = list('fonts', 'font').map(fontOf);
  const fills = list('fills', 'fill').map((node) => fillOf(node));
  const borders = list('borders', 'border').map(borderOf);
  const defaultFont = fonts[0] ?? calibri;
  const numberFormat = (id: number | undefined): string | undefined => {
    const code = formats.get(id) ?? builtInFormats.get(id ?? 0);
    return code === 'General' ? undefined : code;
  };
  const cells = list('cellXfs', 'xf').map((node): CellStyle | undefined =>
    ifAny(
      defined<CellStyle>({
        font: differingFont(fonts[numberOf(node, 'fontId') ?? 0], defaultFont),
        fill: fills[numberOf(node, 'fillId') ?? 0],
        border: borders[numberOf(node, 'borderId') ?? 0],
        alignment: alignmentOf(child(node, 'alignment')),
        numberFormat: numberFormat(numberOf(node, 'numFmtId')),
        protection: protectionOf(child(node, 'protection')),
      }),
    ),
  );
  const differentials = list('dxfs', 'dxf').map((node): CellStyle | undefined => {
    const format = child(node, 'numFmt');
    return ifAny(
      defined<CellStyle>({
        font: ifAny(fontOf(child(node, 'font'))),
        fill: fillOf(child(node, 'fill'), true),
        border: borderOf(child(node, 'border')),
        alignment: alignmentOf(child(node, 'alignment')),
        numberFormat: format && excelTextOf(attribute(format, 'formatCode') ?? ''),
        protection: protectionOf(child(node, 'protection')),
      }),
    );
  });
  return {
    defaultFont,
    cell: (index) => cells[index ?? 0],
    differential: (index) => (index === undefined ? undefined : differentials[index]),
    namedStyles: list('cellStyles', 'cellStyle')
      .map((node) => attribute(node, 'name') ?? '')
      .filter((name) => name !== '' && name !== 'Normal'),
  };
}

/** What a font has of its own; a face or size taken away from the default's theme counts as chosen. */
function differingFont(font: Font | undefined, base: Font): Font | undefined {
  if (!font) return undefined;
  const own = Object.fromEntries(
    Object.entries(font).filter(([key, value]) => JSON.stringify(base[key as keyof Font]) !== JSON.stringify(value)),
  );
  const lostScheme = base.scheme !== undefined && font.scheme === undefined && font.name !== base.name;
  return ifAny<Font>(lostScheme ? { ...own, scheme: 'none' } : own);
}
