import fc from 'fast-check';
import type { Cell, CellValue } from '../../src/xlsx/book';
import { borderStyles, type Border, type CellStyle, type Color } from '../../src/xlsx/cell-style';

/** Texts with all that a file must escape: markup, control characters, halves of surrogate pairs, look-alikes of escapes. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc
    .array(
      fc.constantFrom(
        'a',
        ' ',
        '\n',
        '\r',
        '\t',
        '<',
        '&',
        '"',
        "'",
        '=',
        '_x0041_',
        '_',
        '\u0000',
        '\u001f',
        '\ud83d',
        '\ufffe',
        'é',
        '😀',
        ']]>',
      ),
      { maxLength: 8 },
    )
    .map((pieces) => pieces.join('')),
);

export const someText = anyText.filter((text) => text.trim() !== '');

const rgb: fc.Arbitrary<Color> = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).toUpperCase().padStart(6, '0')}`);

export const anyColor: fc.Arbitrary<Color> = fc.oneof(
  rgb,
  fc.record({ theme: fc.integer({ min: 0, max: 11 }) }),
  fc.record({ theme: fc.integer({ min: 0, max: 11 }), tint: fc.constantFrom(-0.5, 0.25, 0.7999816888943144) }),
);

const optional = { requiredKeys: [] as [] };
const hasSome = (fields: object): boolean => Object.keys(fields).length > 0;
const line = fc.record({ style: fc.constantFrom(...borderStyles), color: anyColor }, { requiredKeys: ['style'] });

const border: fc.Arbitrary<Border> = fc
  .record({ left: line, right: line, top: line, bottom: line, diagonal: line, diagonalUp: fc.constant(true) }, optional)
  .filter(hasSome);

/** Looks of a cell, without what is the default anyway. */
export const anyStyle: fc.Arbitrary<CellStyle> = fc
  .record(
    {
      font: fc
        .record(
          {
            name: fc.constantFrom('Arial', 'Marianne'),
            size: fc.constantFrom(8, 10.5, 16),
            bold: fc.constant(true),
            italic: fc.constant(true),
            strikethrough: fc.constant(true),
            underline: fc.constantFrom('single', 'double', 'singleAccounting', 'doubleAccounting'),
            verticalAlign: fc.constantFrom('superscript', 'subscript'),
            color: anyColor.filter((color) => typeof color === 'string'),
            scheme: fc.constantFrom('none', 'major'),
          },
          optional,
        )
        .filter(hasSome),
      fill: fc.oneof(
        fc.record({ pattern: fc.constant('solid'), color: anyColor }),
        fc.record({ pattern: fc.constantFrom('lightUp', 'gray0625'), color: anyColor, background: anyColor }),
        fc.record({
          gradient: fc.constant('linear' as const),
          angle: fc.constantFrom(45, 90),
          stops: fc.tuple(anyColor, anyColor).map(([a, b]) => [
            { position: 0, color: a },
            { position: 1, color: b },
          ]),
        }),
      ),
      border,
      alignment: fc
        .record(
          {
            horizontal: fc.constantFrom('left', 'center', 'right', 'justify'),
            vertical: fc.constantFrom('top', 'center'),
            wrapText: fc.constant(true),
            shrinkToFit: fc.constant(true),
            indent: fc.integer({ min: 1, max: 15 }),
            rotation: fc.constantFrom(-90, -45, 30, 90, 255),
            readingOrder: fc.constantFrom('leftToRight', 'rightToLeft'),
          },
          optional,
        )
        .filter(hasSome),
      numberFormat: fc.constantFrom('0', '0.0', 'm/d/yyyy', 'dd/mm/yyyy', '@', '#,##0 "€";[Red]-#,##0 "€"'),
      protection: fc.record({ locked: fc.constant(false), formulaHidden: fc.constant(true) }, optional).filter(hasSome),
    },
    optional,
  )
  .filter(hasSome);

const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const anyValue: fc.Arbitrary<CellValue> = fc.oneof(
  anyText,
  anyNumber,
  fc.boolean(),
  fc.constantFrom('#N/A', '#DIV/0!', '#REF!').map((error) => ({ error })),
  fc.constant(null),
);
const anyFormula = fc.oneof(
  fc.constantFrom(
    'SUM(A1:B2)',
    'TEXTJOIN(",",TRUE,A1:A3)',
    '\'Fiche projet\'!$A$1&"ifs("',
    'FILTER(A1:A3,B1:B3>0)',
    'A1<B1',
  ),
  someText.map((text) => `LEN("${text.replaceAll('"', '""')}")`),
);

/** Cells in the order that a sheet has them; none that holds nothing. */
export const anyCells: fc.Arbitrary<readonly Cell[]> = fc
  .uniqueArray(
    fc.record(
      {
        row: fc.integer({ min: 0, max: 40 }),
        column: fc.oneof(fc.integer({ min: 0, max: 6 }), fc.constant(16_383)),
        value: anyValue,
        formula: anyFormula,
        style: anyStyle,
      },
      { requiredKeys: ['row', 'column', 'value'] },
    ),
    { selector: ({ row, column }) => `${row},${column}`, maxLength: 25 },
  )
  .map((cells) =>
    cells
      .filter(({ value, formula, style }) => value !== null || formula !== undefined || style !== undefined)
      .sort((a, b) => a.row - b.row || a.column - b.column),
  );
