/** Choices that Office.js spells out for conditional formats. */
export const conditionalTypes = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;
export type ConditionalType = (typeof conditionalTypes)[number];

export const cellValueOperators = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;
export type CellValueOperator = (typeof cellValueOperators)[number];

export const textOperators = ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const;
export type TextOperator = (typeof textOperators)[number];

export const topBottomTypes = ['TopItems', 'TopPercent', 'BottomItems', 'BottomPercent'] as const;
export type TopBottomType = (typeof topBottomTypes)[number];

export const presetCriteria = [
  'Blanks',
  'NonBlanks',
  'Errors',
  'NonErrors',
  'Yesterday',
  'Today',
  'Tomorrow',
  'LastSevenDays',
  'LastWeek',
  'ThisWeek',
  'NextWeek',
  'LastMonth',
  'ThisMonth',
  'NextMonth',
  'AboveAverage',
  'BelowAverage',
  'EqualOrAboveAverage',
  'EqualOrBelowAverage',
  'OneStdDevAboveAverage',
  'OneStdDevBelowAverage',
  'TwoStdDevAboveAverage',
  'TwoStdDevBelowAverage',
  'ThreeStdDevAboveAverage',
  'ThreeStdDevBelowAverage',
  'UniqueValues',
  'DuplicateValues',
] as const;
export type PresetCriterion = (typeof presetCriteria)[number];

export const barRuleTypes = [
  'Automatic',
  'LowestValue',
  'HighestValue',
  'Number',
  'Percent',
  'Formula',
  'Percentile',
] as const;
export type BarRuleType = (typeof barRuleTypes)[number];

export const colorCriterionTypes = [
  'LowestValue',
  'HighestValue',
  'Number',
  'Percent',
  'Formula',
  'Percentile',
] as const;
export type ColorCriterionType = (typeof colorCriterionTypes)[number];

export const iconRuleTypes = ['Number', 'Percent', 'Formula', 'Percentile'] as const;
export type IconRuleType = (typeof iconRuleTypes)[number];
export const iconOperators = ['GreaterThan', 'GreaterThanOrEqual'] as const;
export type IconOperator = (typeof iconOperators)[number];

export const barDirections = ['Context', 'LeftToRight', 'RightToLeft'] as const;
export type BarDirection = (typeof barDirections)[number];
export const barAxisFormats = ['Automatic', 'None', 'CellMidPoint'] as const;
export type BarAxisFormat = (typeof barAxisFormats)[number];

/** Icon sets, and how many icons each has. */
export const iconSets = {
  ThreeArrows: 3,
  ThreeArrowsGray: 3,
  ThreeFlags: 3,
  ThreeTrafficLights1: 3,
  ThreeTrafficLights2: 3,
  ThreeSigns: 3,
  ThreeSymbols: 3,
  ThreeSymbols2: 3,
  FourArrows: 4,
  FourArrowsGray: 4,
  FourRedToBlack: 4,
  FourRating: 4,
  FourTrafficLights: 4,
  FiveArrows: 5,
  FiveArrowsGray: 5,
  FiveRating: 5,
  FiveQuarters: 5,
  ThreeStars: 3,
  ThreeTriangles: 3,
  FiveBoxes: 5,
} as const;
export type IconSet = keyof typeof iconSets;
export const iconSetNames = Object.keys(iconSets) as IconSet[];

export const conditionalBorderSides = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
export type ConditionalBorderSide = (typeof conditionalBorderSides)[number];
export const conditionalBorderStyles = ['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot'] as const;
export type ConditionalBorderStyle = (typeof conditionalBorderStyles)[number];
export const conditionalUnderlines = ['None', 'Single', 'Double'] as const;
export type ConditionalUnderline = (typeof conditionalUnderlines)[number];
