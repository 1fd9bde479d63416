import type { CellStyle, Font } from '../cell-style';
import { ns } from '../namespaces';
import { builtInFormats, firstCustomFormat } from '../number-formats';
import {
  alignmentElement,
  borderElement,
  differentialFillElement,
  fillElement,
  fontElement,
  protectionElement,
} from './style-elements';
import { Indexed } from './indexed';
import { element, excelAttribute, xmlDocument } from './xml';

const formatNumbers = new Map([...builtInFormats].map(([id, code]) => [code, id]));

/** Gathers the looks of a workbook, each once, and gives their numbers. */
export class StyleSheet {
  private readonly fonts = new Indexed();
  private readonly fills = new Indexed();
  private readonly borders = new Indexed();
  private readonly formats = new Indexed();
  private readonly cellFormats = new Indexed();
  private readonly differentials = new Indexed();
  private readonly known = new Map<CellStyle, { plain: number; quoted?: number }>();

  constructor(private readonly defaultFont: Font) {
    this.fonts.add(fontElement(defaultFont));
    this.fills.add(fillElement({ pattern: 'none' }));
    this.fills.add(fillElement({ pattern: 'gray125' }));
    this.borders.add(borderElement({}, false));
    this.cell({});
  }

  /** The number of a cell's style. `quoted`: editing the cell must leave its text a text. */
  cell(style: CellStyle | undefined, quoted = false): number {
    const of = style ?? noStyle;
    const seen = this.known.get(of);
    if (!quoted && seen) return seen.plain;
    if (quoted && seen?.quoted !== undefined) return seen.quoted;
    const id = this.cellFormats.add(this.cellFormat(of, quoted));
    if (quoted) this.known.set(of, { plain: seen?.plain ?? this.cell(of), quoted: id });
    else this.known.set(of, { ...seen, plain: id });
    return id;
  }

  /** The number of a conditional look. */
  differential(style: CellStyle): number {
    const { font, fill, border, alignment, numberFormat, protection } = style;
    return this.differentials.add(
      element(
        'dxf',
        {},
        font ? fontElement(font) : '',
        numberFormat === undefined
          ? ''
          : element('numFmt', { numFmtId: this.formatId(numberFormat), formatCode: excelAttribute(numberFormat) }),
        fill ? differentialFillElement(fill) : '',
        alignment ? alignmentElement(alignment) : '',
        border ? borderElement(border, true) : '',
        protection ? protectionElement(protection) : '',
      ),
    );
  }

  private cellFormat(style: CellStyle, quoted: boolean): string {
    const font = style.font ? this.fonts.add(fontElement({ ...this.defaultFont, ...style.font })) : 0;
    const fill = style.fill ? this.fills.add(fillElement(style.fill)) : 0;
    const border = style.border ? this.borders.add(borderElement(style.border, false)) : 0;
    const format = style.numberFormat === undefined ? 0 : this.formatId(style.numberFormat);
    return element(
      'xf',
      {
        numFmtId: format,
        fontId: font,
        fillId: fill,
        borderId: border,
        xfId: 0,
        quotePrefix: quoted || undefined,
        applyNumberFormat: format > 0 || undefined,
        applyFont: font > 0 || undefined,
        applyFill: fill > 0 || undefined,
        applyBorder: border > 0 || undefined,
        applyAlignment: style.alignment ? true : undefined,
        applyProtection: style.protection ? true : undefined,
      },
      style.alignment ? alignmentElement(style.alignment) : '',
      style.protection ? protectionElement(style.protection) : '',
    );
  }

  private formatId(code: string): number {
    return formatNumbers.get(code) ?? firstCustomFormat + this.formats.add(code);
  }

  xml(): string {
    const list = (name: string, items: readonly string[]): string =>
      items.length === 0 ? '' : element(name, { count: items.length }, ...items);
    const formats = this.formats.items.map((code, index) =>
      element('numFmt', { numFmtId: firstCustomFormat + index, formatCode: excelAttribute(code) }),
    );
    return xmlDocument(
      element(
        'styleSheet',
        { xmlns: ns.main },
        list('numFmts', formats),
        list('fonts', this.fonts.items),
        list('fills', this.fills.items),
        list('borders', this.borders.items),
        list('cellStyleXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
        list('cellXfs', this.cellFormats.items),
        list('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
        list('dxfs', this.differentials.items),
        element('tableStyles', {
          count: 0,
          defaultTableStyle: 'TableStyleMedium2',
          defaultPivotStyle: 'PivotStyleLight16',
        }),
      ),
    );
  }
}

const noStyle: CellStyle = {};
