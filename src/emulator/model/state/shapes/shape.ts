import type { Anchor } from '../charts/chart';
import type {
  ArrowheadLength,
  ArrowheadStyle,
  ArrowheadWidth,
  AutoSize,
  ConnectorType,
  DashStyle,
  HorizontalOverflow,
  Placement,
  ShapeLineStyle,
  ShapeReadingOrder,
  ShapeUnderline,
  TextHorizontal,
  TextOrientation,
  TextVertical,
  VerticalOverflow,
} from './enumerations';

export interface ShapeFill {
  type: 'NoFill' | 'Solid';
  color: string;
  /** 0 opaque to 1 clear. */
  transparency: number;
}

export interface ShapeLine {
  visible: boolean;
  color: string;
  style: ShapeLineStyle;
  dashStyle: DashStyle;
  /** Points. */
  weight: number;
  transparency: number;
}

export interface ShapeFont {
  name: string;
  size: number;
  color: string;
  bold: boolean;
  italic: boolean;
  underline: ShapeUnderline;
}

/** Text in a shape, with its margins in points. */
export interface ShapeText {
  text: string;
  readonly font: ShapeFont;
  /** Parts of the text with a font of their own. */
  runs: { readonly start: number; readonly length: number; readonly font: ShapeFont }[];
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  horizontalAlignment: TextHorizontal;
  verticalAlignment: TextVertical;
  horizontalOverflow: HorizontalOverflow;
  verticalOverflow: VerticalOverflow;
  orientation: TextOrientation;
  readingOrder: ShapeReadingOrder;
  autoSizeSetting: AutoSize;
}

/** A line's own: its kind, its ends, and what it is tied to. It runs from the first corner unless flipped. */
export interface ShapeConnector {
  type: ConnectorType;
  readonly flipHorizontally: boolean;
  readonly flipVertically: boolean;
  beginArrowheadLength: ArrowheadLength;
  beginArrowheadStyle: ArrowheadStyle;
  beginArrowheadWidth: ArrowheadWidth;
  endArrowheadLength: ArrowheadLength;
  endArrowheadStyle: ArrowheadStyle;
  endArrowheadWidth: ArrowheadWidth;
  begin?: { readonly shapeId: string; readonly site: number } | undefined;
  end?: { readonly shapeId: string; readonly site: number } | undefined;
}

/** A drawing on a sheet that is no chart: plain data. */
export interface Shape {
  readonly id: string;
  name: string;
  readonly kind: 'GeometricShape' | 'Line' | 'Group' | 'Image' | 'Unsupported';
  /** What is drawn in a geometric shape. */
  geometricType?: string;
  anchor: Anchor;
  /** Whether it moves and grows with the cells under it, moves only, or does neither. */
  placement: Placement;
  /** Degrees, clockwise. */
  rotation: number;
  lockAspectRatio: boolean;
  visible: boolean;
  altTextTitle: string;
  altTextDescription: string;
  readonly fill: ShapeFill;
  readonly line: ShapeLine;
  readonly text: ShapeText;
  readonly connector?: ShapeConnector;
  /** Base64, and what it is. */
  readonly image?: { readonly base64: string; readonly format: 'PNG' | 'JPEG' | 'GIF' | 'BMP' | 'SVG' };
  /** Members of a group, bottommost first; they stand where they stood. */
  members: Shape[];
}

/** The text of a new shape. */
const newText = (text: string, color: string, alignment: TextHorizontal): ShapeText => ({
  text,
  font: { name: 'Calibri', size: 11, color, bold: false, italic: false, underline: 'None' },
  runs: [],
  leftMargin: 7.2,
  rightMargin: 7.2,
  topMargin: 3.6,
  bottomMargin: 3.6,
  horizontalAlignment: alignment,
  verticalAlignment: 'Top',
  horizontalOverflow: 'Overflow',
  verticalOverflow: 'Overflow',
  orientation: 'Horizontal',
  readingOrder: 'LeftToRight',
  autoSizeSetting: 'AutoSizeNone',
});

export interface ShapeOrder {
  readonly id: string;
  readonly name: string;
  readonly kind: Shape['kind'];
  readonly anchor: Anchor;
  /** A text box is a rectangle on paper, without the accent's colours. */
  readonly isTextBox?: boolean;
  readonly text?: string;
  readonly geometricType?: string;
  readonly connector?: ShapeConnector;
  readonly image?: NonNullable<Shape['image']>;
  readonly members?: Shape[];
}

/** A shape as Excel draws a new one. */
export const newShape = (order: ShapeOrder): Shape => {
  const { id, name, kind, anchor, isTextBox = false, text = '', members = [] } = order;
  const hasFill = kind === 'GeometricShape';
  return {
    id,
    name,
    kind,
    ...(order.geometricType === undefined ? {} : { geometricType: order.geometricType }),
    anchor,
    placement: 'TwoCell',
    rotation: 0,
    lockAspectRatio: kind === 'Image',
    visible: true,
    altTextTitle: '',
    altTextDescription: '',
    fill: { type: hasFill ? 'Solid' : 'NoFill', color: isTextBox ? '#FFFFFF' : '#4472C4', transparency: 0 },
    line: {
      visible: kind === 'GeometricShape' || kind === 'Line',
      color: kind === 'Line' ? '#4472C4' : isTextBox ? '#BCBCBC' : '#2F528F',
      style: 'Single',
      dashStyle: 'Solid',
      weight: kind === 'Line' ? 0.5 : isTextBox ? 0.75 : 1,
      transparency: 0,
    },
    text: newText(text, isTextBox ? '#000000' : '#FFFFFF', 'Left'),
    ...(order.connector === undefined ? {} : { connector: order.connector }),
    ...(order.image === undefined ? {} : { image: order.image }),
    members,
  };
};
