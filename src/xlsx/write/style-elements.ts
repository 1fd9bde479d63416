import type { Alignment, Border, BorderLine, CellProtection, Fill, Font } from '../cell-style';
import { colorElement } from './colors';
import { element } from './xml';

export function fontElement(font: Font): string {
  return element(
    'font',
    {},
    font.bold === undefined ? '' : element('b', { val: font.bold ? undefined : false }),
    font.italic === undefined ? '' : element('i', { val: font.italic ? undefined : false }),
    font.strikethrough === undefined ? '' : element('strike', { val: font.strikethrough ? undefined : false }),
    font.underline === undefined ? '' : element('u', { val: font.underline === 'single' ? undefined : font.underline }),
    font.verticalAlign === undefined ? '' : element('vertAlign', { val: font.verticalAlign }),
    font.size === undefined ? '' : element('sz', { val: font.size }),
    font.color === 'auto' ? '' : colorElement('color', font.color),
    font.name === undefined ? '' : element('name', { val: font.name }),
    font.scheme === undefined || font.scheme === 'none' ? '' : element('scheme', { val: font.scheme }),
  );
}

export function fillElement(fill: Fill): string {
  if ('gradient' in fill) return gradientElement(fill);
  const background = fill.background ?? (fill.pattern === 'solid' ? 'auto' : undefined);
  return element(
    'fill',
    {},
    element(
      'patternFill',
      { patternType: fill.pattern },
      colorElement('fgColor', fill.color),
      background === 'auto' ? element('bgColor', { indexed: 64 }) : colorElement('bgColor', background),
    ),
  );
}

/** In a conditional format a solid fill shows its background colour, and not, as in a cell, its foreground. */
export function differentialFillElement(fill: Fill): string {
  if ('gradient' in fill) return gradientElement(fill);
  const background = fill.pattern === 'solid' ? fill.color : fill.background;
  return element(
    'fill',
    {},
    element(
      'patternFill',
      { patternType: fill.pattern },
      colorElement('fgColor', fill.color),
      colorElement('bgColor', background),
    ),
  );
}

function gradientElement(fill: Extract<Fill, { gradient: string }>): string {
  return element(
    'fill',
    {},
    element(
      'gradientFill',
      {
        type: fill.gradient === 'linear' ? undefined : fill.gradient,
        degree: fill.angle,
        left: fill.left,
        right: fill.right,
        top: fill.top,
        bottom: fill.bottom,
      },
      ...fill.stops.map((stop) => element('stop', { position: stop.position }, colorElement('color', stop.color))),
    ),
  );
}

export function borderElement(border: Border, differential: boolean): string {
  const side = (name: string, line: BorderLine | undefined): string =>
    element(name, { style: line?.style }, colorElement('color', line?.color));
  return element(
    'border',
    { diagonalUp: border.diagonalUp, diagonalDown: border.diagonalDown },
    side('left', border.left),
    side('right', border.right),
    side('top', border.top),
    side('bottom', border.bottom),
    differential && border.diagonal === undefined ? '' : side('diagonal', border.diagonal),
    border.vertical ? side('vertical', border.vertical) : '',
    border.horizontal ? side('horizontal', border.horizontal) : '',
  );
}

const readingOrders = { context: 0, leftToRight: 1, rightToLeft: 2 } as const;

export function alignmentElement(alignment: Alignment): string {
  const { rotation } = alignment;
  return element('alignment', {
    horizontal: alignment.horizontal,
    vertical: alignment.vertical,
    textRotation: rotation !== undefined && rotation < 0 ? 90 - rotation : rotation,
    wrapText: alignment.wrapText,
    indent: alignment.indent,
    shrinkToFit: alignment.shrinkToFit,
    readingOrder: alignment.readingOrder === undefined ? undefined : readingOrders[alignment.readingOrder],
  });
}

export function protectionElement(protection: CellProtection): string {
  return element('protection', { locked: protection.locked, hidden: protection.formulaHidden });
}
