/** Choices that Office.js spells out for shapes. */
export const connectorTypes = ['Straight', 'Elbow', 'Curve'] as const;
export type ConnectorType = (typeof connectorTypes)[number];
export const placements = ['TwoCell', 'OneCell', 'Absolute'] as const;
export type Placement = (typeof placements)[number];
export const dashStyles = [
  'Dash',
  'DashDot',
  'DashDotDot',
  'LongDash',
  'LongDashDot',
  'RoundDot',
  'Solid',
  'SquareDot',
  'LongDashDotDot',
  'SystemDash',
  'SystemDot',
  'SystemDashDot',
] as const;
export type DashStyle = (typeof dashStyles)[number];
export const shapeLineStyles = ['Single', 'ThickBetweenThin', 'ThickThin', 'ThinThick', 'ThinThin'] as const;
export type ShapeLineStyle = (typeof shapeLineStyles)[number];
export const arrowheadStyles = ['None', 'Triangle', 'Stealth', 'Diamond', 'Oval', 'Open'] as const;
export type ArrowheadStyle = (typeof arrowheadStyles)[number];
export const arrowheadLengths = ['Short', 'Medium', 'Long'] as const;
export type ArrowheadLength = (typeof arrowheadLengths)[number];
export const arrowheadWidths = ['Narrow', 'Medium', 'Wide'] as const;
export type ArrowheadWidth = (typeof arrowheadWidths)[number];
export const autoSizes = ['AutoSizeNone', 'AutoSizeTextToFitShape', 'AutoSizeShapeToFitText', 'AutoSizeMixed'] as const;
export type AutoSize = (typeof autoSizes)[number];
export const textHorizontals = [
  'Left',
  'Center',
  'Right',
  'Justify',
  'JustifyLow',
  'Distributed',
  'ThaiDistributed',
] as const;
export type TextHorizontal = (typeof textHorizontals)[number];
export const textVerticals = ['Top', 'Middle', 'Bottom', 'Justified', 'Distributed'] as const;
export type TextVertical = (typeof textVerticals)[number];
export const horizontalOverflows = ['Overflow', 'Clip'] as const;
export type HorizontalOverflow = (typeof horizontalOverflows)[number];
export const verticalOverflows = ['Overflow', 'Ellipsis', 'Clip'] as const;
export type VerticalOverflow = (typeof verticalOverflows)[number];
export const textOrientations = [
  'Horizontal',
  'Vertical',
  'Vertical270',
  'WordArtVertical',
  'EastAsianVertical',
  'MongolianVertical',
  'WordArtVerticalRTL',
] as const;
export type TextOrientation = (typeof textOrientations)[number];
export const shapeReadingOrders = ['LeftToRight', 'RightToLeft'] as const;
export type ShapeReadingOrder = (typeof shapeReadingOrders)[number];
export const shapeUnderlines = [
  'None',
  'Single',
  'Double',
  'Heavy',
  'Dotted',
  'DottedHeavy',
  'Dash',
  'DashHeavy',
  'DashLong',
  'DashLongHeavy',
  'DotDash',
  'DotDashHeavy',
  'DotDotDash',
  'DotDotDashHeavy',
  'Wavy',
  'WavyHeavy',
  'WavyDouble',
] as const;
export type ShapeUnderline = (typeof shapeUnderlines)[number];
