/** Choices that Office.js spells out for the elements of a chart. */
export const horizontalAlignments = ['Center', 'Left', 'Right', 'Justify', 'Distributed'] as const;
export type ChartHorizontalAlignment = (typeof horizontalAlignments)[number];

export const verticalAlignments = ['Center', 'Bottom', 'Top', 'Justify', 'Distributed'] as const;
export type ChartVerticalAlignment = (typeof verticalAlignments)[number];

export const tickMarks = ['None', 'Cross', 'Inside', 'Outside'] as const;
export type TickMark = (typeof tickMarks)[number];

export const timeUnits = ['Days', 'Months', 'Years'] as const;
export type TimeUnit = (typeof timeUnits)[number];

export const crossings = ['Automatic', 'Maximum', 'Minimum', 'Custom'] as const;
export type Crossing = (typeof crossings)[number];

export const tickLabelAlignments = ['Center', 'Left', 'Right'] as const;
export type TickLabelAlignment = (typeof tickLabelAlignments)[number];

export const displayUnits = [
  'None',
  'Hundreds',
  'Thousands',
  'TenThousands',
  'HundredThousands',
  'Millions',
  'TenMillions',
  'HundredMillions',
  'Billions',
  'Trillions',
  'Custom',
] as const;
export type DisplayUnit = (typeof displayUnits)[number];

export const markerStyles = [
  'Automatic',
  'None',
  'Square',
  'Diamond',
  'Triangle',
  'X',
  'Star',
  'Dot',
  'Dash',
  'Circle',
  'Plus',
  'Picture',
] as const;
export type MarkerStyle = (typeof markerStyles)[number];

export const labelPositions = [
  'None',
  'Center',
  'InsideEnd',
  'InsideBase',
  'OutsideEnd',
  'Left',
  'Right',
  'Top',
  'Bottom',
  'BestFit',
  'Callout',
] as const;
export type LabelPosition = (typeof labelPositions)[number];

export const trendlineTypes = ['Linear', 'Exponential', 'Logarithmic', 'MovingAverage', 'Polynomial', 'Power'] as const;
export type TrendlineType = (typeof trendlineTypes)[number];

export const splitTypes = ['SplitByPosition', 'SplitByValue', 'SplitByPercentValue', 'SplitByCustomSplit'] as const;
export type SplitType = (typeof splitTypes)[number];

export const errorBarTypes = ['FixedValue', 'Percent', 'StDev', 'StError', 'Custom'] as const;
export type ErrorBarType = (typeof errorBarTypes)[number];

export const errorBarSides = ['Both', 'MinusValues', 'PlusValues'] as const;
export type ErrorBarSide = (typeof errorBarSides)[number];

export const parentLabels = ['None', 'Banner', 'Overlapping'] as const;
export type ParentLabel = (typeof parentLabels)[number];
