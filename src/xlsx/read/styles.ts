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

/** What takes back a trait of the default font in a font that does not have it. */
const without: Font = {
  bold: false,
  italic: false,
  strikethrough: false,
  underline: 'none',
  verticalAlign: 'baseline',
  color: 'auto',
  scheme: 'none',
};

/** What a font has of its own, and what it lacks of the default's. No colour and the theme's text colour are one look. */
function differingFont(font: Font | undefined, base: Font): Font | undefined {
  if (!font) return undefined;
  const whole: Font = { ...without, ...font };
  const baseColor = isTextColor(base.color) ? 'auto' : base.color;
  const wholeBase: Font = { ...without, ...defined<Font>({ ...base, color: baseColor }) };
  const color = isTextColor(whole.color) ? 'auto' : whole.color;
  const own = Object.fromEntries(
    Object.entries({ ...whole, color }).filter(
      ([key, value]) => JSON.stringify(wholeBase[key as keyof Font]) !== JSON.stringify(value),
    ),
  );
  return ifAny<Font>(own);
}

function isTextColor(color: Font['color']): boolean {
  return typeof color === 'object' && color.theme === 1 && color.tint === undefined;
}
