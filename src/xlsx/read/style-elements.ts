import {
  borderStyles,
  type Alignment,
  type Border,
  type BorderLine,
  type CellProtection,
  type Fill,
  type Font,
} from '../cell-style';
import { defined, ifAny, yes } from '../defined';
import { colorOf } from './colors';
import { attribute, child, children, flagOf, numberOf, oneOf, type XmlNode } from './xml-node';

/** A font; in a conditional format only what it changes. */
export function fontOf(node: XmlNode | undefined): Font {
  const flag = (name: string): boolean | undefined => {
    const found = child(node, name);
    return found && (flagOf(found, 'val') ?? true);
  };
  const underline = child(node, 'u');
  return defined<Font>({
    name: attribute(child(node, 'name') ?? child(node, 'rFont'), 'val'),
    size: numberOf(child(node, 'sz'), 'val'),
    bold: flag('b'),
    italic: flag('i'),
    strikethrough: flag('strike'),
    underline:
      underline &&
      (oneOf(underline, 'val', ['none', 'single', 'double', 'singleAccounting', 'doubleAccounting']) ?? 'single'),
    verticalAlign: oneOf(child(node, 'vertAlign'), 'val', ['baseline', 'superscript', 'subscript']),
    color: colorOf(child(node, 'color')),
    scheme: oneOf(child(node, 'scheme'), 'val', ['major', 'minor']),
  });
}

/** A fill; undefined where there is none. `differential`: of a conditional format, where a solid one shows its background. */
export function fillOf(node: XmlNode | undefined, differential = false): Fill | undefined {
  const gradient = child(node, 'gradientFill');
  if (gradient) return gradientOf(gradient);
  const found = child(node, 'patternFill');
  if (!found) return undefined;
  const pattern = attribute(found, 'patternType') ?? (differential ? 'solid' : 'none');
  if (pattern === 'none') return undefined;
  const [front, back] = [colorOf(child(found, 'fgColor')), colorOf(child(found, 'bgColor'))];
  if (pattern === 'solid') {
    return defined<Fill>({ pattern, color: differential ? (back ?? front) : (front ?? back) });
  }
  return defined<Fill>({ pattern, color: front, background: back });
}

function gradientOf(node: XmlNode): Fill {
  return defined<Extract<Fill, { gradient: string }>>({
    gradient: attribute(node, 'type') === 'path' ? 'path' : 'linear',
    angle: numberOf(node, 'degree'),
    left: numberOf(node, 'left'),
    right: numberOf(node, 'right'),
    top: numberOf(node, 'top'),
    bottom: numberOf(node, 'bottom'),
    stops: children(node, 'stop').flatMap((stop) => {
      const color = colorOf(child(stop, 'color'));
      return color === undefined ? [] : [{ position: numberOf(stop, 'position') ?? 0, color }];
    }),
  });
}

export function borderOf(node: XmlNode | undefined): Border | undefined {
  const line = (...names: readonly string[]): BorderLine | undefined => {
    const side = names.map((name) => child(node, name)).find((found) => found !== undefined);
    const style = oneOf(side, 'style', borderStyles);
    return style && defined<BorderLine>({ style, color: colorOf(child(side, 'color')) });
  };
  return ifAny(
    defined<Border>({
      left: line('left', 'start'),
      right: line('right', 'end'),
      top: line('top'),
      bottom: line('bottom'),
      diagonal: line('diagonal'),
      diagonalUp: yes(flagOf(node, 'diagonalUp')),
      diagonalDown: yes(flagOf(node, 'diagonalDown')),
      vertical: line('vertical'),
      horizontal: line('horizontal'),
    }),
  );
}

const horizontals = ['left', 'center', 'right', 'fill', 'justify', 'centerContinuous', 'distributed'] as const;
const readingOrders = [undefined, 'leftToRight', 'rightToLeft'] as const;
const STACKED = 255;

export function alignmentOf(node: XmlNode | undefined): Alignment | undefined {
  const rotation = numberOf(node, 'textRotation');
  return ifAny(
    defined<Alignment>({
      horizontal: oneOf(node, 'horizontal', horizontals),
      vertical: oneOf(node, 'vertical', ['top', 'center', 'justify', 'distributed']),
      wrapText: yes(flagOf(node, 'wrapText')),
      shrinkToFit: yes(flagOf(node, 'shrinkToFit')),
      indent: numberOf(node, 'indent') || undefined,
      rotation:
        (rotation !== undefined && rotation > 90 && rotation !== STACKED ? 90 - rotation : rotation) || undefined,
      readingOrder: readingOrders[numberOf(node, 'readingOrder') ?? 0],
    }),
  );
}

export function protectionOf(node: XmlNode | undefined): CellProtection | undefined {
  return ifAny(
    defined<CellProtection>({
      locked: flagOf(node, 'locked') === false ? false : undefined,
      formulaHidden: yes(flagOf(node, 'hidden')),
    }),
  );
}
