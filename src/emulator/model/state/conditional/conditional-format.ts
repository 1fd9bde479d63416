import type { Area } from '../area';
import type {
  BarAxisFormat,
  BarDirection,
  BarRuleType,
  CellValueOperator,
  ColorCriterionType,
  ConditionalBorderSide,
  ConditionalBorderStyle,
  ConditionalType,
  ConditionalUnderline,
  IconOperator,
  IconRuleType,
  IconSet,
  PresetCriterion,
  TextOperator,
  TopBottomType,
} from './enumerations';

/** What changes in the look of a cell; an absent member stays as the cell has it. Colours are `#RRGGBB`. */
export interface ConditionalStyle {
  numberFormat?: string | undefined;
  font: {
    bold?: boolean;
    italic?: boolean;
    strikethrough?: boolean;
    underline?: ConditionalUnderline;
    color?: string;
  };
  fill: { color?: string | undefined };
  borders: Partial<Record<ConditionalBorderSide, ConditionalBorder>>;
}

export interface ConditionalBorder {
  style: ConditionalBorderStyle;
  color: string;
}

/** Formulas are in English and start with `=`; they are seen from the first cell of the first area. */
export interface CellValueRule {
  readonly operator: CellValueOperator;
  readonly formula1: string;
  readonly formula2?: string;
}
export interface TextRule {
  readonly operator: TextOperator;
  readonly text: string;
}
export interface TopBottomRule {
  readonly type: TopBottomType;
  readonly rank: number;
}
export interface ColorCriterion {
  readonly type: ColorCriterionType;
  readonly formula?: string;
  readonly color: string;
}
export interface BarRule {
  readonly type: BarRuleType;
  readonly formula?: string;
}
export interface IconCriterion {
  readonly type: IconRuleType;
  readonly operator: IconOperator;
  readonly formula: string;
  /** An icon of any set in the place of the set's own. */
  readonly customIcon?: { readonly set: string; readonly index: number };
}

export interface DataBar {
  readonly type: 'DataBar';
  showDataBarOnly: boolean;
  barDirection: BarDirection;
  axisFormat: BarAxisFormat;
  /** `''`: no axis is drawn. */
  axisColor: string;
  lowerBoundRule: BarRule;
  upperBoundRule: BarRule;
  positive: { fillColor: string; gradientFill: boolean; borderColor: string };
  negative: {
    fillColor: string;
    matchPositiveFillColor: boolean;
    borderColor: string;
    matchPositiveBorderColor: boolean;
  };
}

export interface ColorScale {
  readonly type: 'ColorScale';
  criteria: { readonly minimum: ColorCriterion; readonly midpoint?: ColorCriterion; readonly maximum: ColorCriterion };
}

export interface IconSetRule {
  readonly type: 'IconSet';
  style: IconSet;
  reverseIconOrder: boolean;
  showIconOnly: boolean;
  /** One an icon, from the lowest; the first is met by every number. */
  criteria: readonly IconCriterion[];
}

export type Styled =
  | { readonly type: 'Custom'; formula: string; readonly style: ConditionalStyle }
  | { readonly type: 'CellValue'; rule: CellValueRule | undefined; readonly style: ConditionalStyle }
  | { readonly type: 'ContainsText'; rule: TextRule | undefined; readonly style: ConditionalStyle }
  | { readonly type: 'TopBottom'; rule: TopBottomRule; readonly style: ConditionalStyle }
  | { readonly type: 'PresetCriteria'; rule: PresetCriterion | undefined; readonly style: ConditionalStyle };

export type Condition = Styled | DataBar | ColorScale | IconSetRule;

/** A conditional format of a sheet: plain data. Its priority is its place among the sheet's. */
export interface ConditionalFormat {
  readonly id: string;
  /** At least one. */
  areas: Area[];
  stopIfTrue: boolean;
  readonly condition: Condition;
}

const newStyle = (): ConditionalStyle => ({ font: {}, fill: {}, borders: {} });

/** A condition as Excel adds it, before a script has said what it is to be. */
export const newCondition = (type: ConditionalType): Condition => {
  switch (type) {
    case 'Custom':
      return { type, formula: '', style: newStyle() };
    case 'CellValue':
    case 'ContainsText':
    case 'PresetCriteria':
      return { type, rule: undefined, style: newStyle() };
    case 'TopBottom':
      return { type, rule: { type: 'TopItems', rank: 10 }, style: newStyle() };
    case 'ColorScale':
      return { type, criteria: redToGreen };
    case 'DataBar':
      return newDataBar();
    case 'IconSet':
      return newIconSet('ThreeTrafficLights1');
  }
};

const redToGreen: ColorScale['criteria'] = {
  minimum: { type: 'LowestValue', color: '#F8696B' },
  midpoint: { type: 'Percentile', formula: '50', color: '#FFEB84' },
  maximum: { type: 'HighestValue', color: '#63BE7B' },
};

const newDataBar = (): DataBar => ({
  type: 'DataBar',
  showDataBarOnly: false,
  barDirection: 'Context',
  axisFormat: 'Automatic',
  axisColor: '#000000',
  lowerBoundRule: { type: 'Automatic' },
  upperBoundRule: { type: 'Automatic' },
  positive: { fillColor: '#638EC6', gradientFill: true, borderColor: '#638EC6' },
  negative: {
    fillColor: '#FF0000',
    matchPositiveFillColor: false,
    borderColor: '#FF0000',
    matchPositiveBorderColor: false,
  },
});

const newIconSet = (style: IconSet): IconSetRule => ({
  type: 'IconSet',
  style,
  reverseIconOrder: false,
  showIconOnly: false,
  criteria: evenCriteria(3),
});

/** Thirds, quarters or fifths, in whole per cents, as Excel divides them. */
export const evenCriteria = (icons: number): IconCriterion[] =>
  Array.from({ length: icons }, (_, index) => ({
    type: 'Percent',
    operator: 'GreaterThanOrEqual',
    formula: `=${Math.round((100 * index) / icons)}`,
  }));
