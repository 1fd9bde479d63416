import type { CellStyle } from '../../../xlsx/cell-style';
import { defined } from '../../../xlsx/defined';
import type { Comparison, ConditionalFormat, ConditionalRule, DataBarRule, Threshold } from '../../../xlsx/sheet-rules';
import {
  newCondition,
  type BarRule,
  type ColorCriterion,
  type Condition,
  type ConditionalStyle,
  type DataBar,
} from '../../model/state/conditional/conditional-format';
import type { CellValueOperator, TextOperator } from '../../model/state/conditional/enumerations';
import { conditionalFormatsOf, nextConditionalId } from '../../model/state/conditional/formats-of-sheet';
import type { Sheet } from '../../model/state/sheet';
import type { Workbook } from '../../model/state/workbook';
import { areasOf } from './areas';
import type { Palette } from './colors';
import { conditionalStyle } from './condition-style';
import { iconSetOf, presetOf } from './rule-names';

const operators: Readonly<Record<Comparison, CellValueOperator>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqual',
  lessThanOrEqual: 'LessThanOrEqual',
};
const textOperators: Readonly<Record<Extract<ConditionalRule, { kind: 'text' }>['operator'], TextOperator>> = {
  contains: 'Contains',
  notContains: 'NotContains',
  beginsWith: 'BeginsWith',
  endsWith: 'EndsWith',
};

/** Puts the rules into a sheet, first tried first; returns the kinds of those that the model cannot hold. */
export function openConditions(
  workbook: Workbook,
  sheet: Sheet,
  formats: readonly ConditionalFormat[],
  palette: Palette,
): readonly string[] {
  const lost: string[] = [];
  const ordered = [...formats].sort((one, other) => one.priority - other.priority);
  conditionalFormatsOf(sheet).formats = ordered.flatMap(({ ranges, stopIfTrue = false, rule, style }) => {
    const condition = conditionOf(rule, style, palette);
    if (!condition) lost.push(rule.kind);
    const areas = [...areasOf(ranges)];
    return condition && areas.length > 0 ? [{ id: nextConditionalId(workbook), areas, stopIfTrue, condition }] : [];
  });
  return lost;
}

function conditionOf(rule: ConditionalRule, look: CellStyle | undefined, palette: Palette): Condition | undefined {
  const style: ConditionalStyle = conditionalStyle(look, palette);
  switch (rule.kind) {
    case 'expression':
      return { type: 'Custom', formula: `=${rule.formula}`, style };
    case 'cellValue': {
      const [first = '', second] = rule.formulas;
      const formulas = { formula1: `=${first}`, ...(second === undefined ? {} : { formula2: `=${second}` }) };
      return { type: 'CellValue', rule: { operator: operators[rule.operator], ...formulas }, style };
    }
    case 'text':
      return { type: 'ContainsText', rule: { operator: textOperators[rule.operator], text: rule.text }, style };
    case 'topBottom': {
      const type = `${rule.bottom ? 'Bottom' : 'Top'}${rule.percent ? 'Percent' : 'Items'}` as const;
      return { type: 'TopBottom', rule: { type, rank: rule.rank }, style };
    }
    case 'colorScale':
      return colorScale(rule.points, palette);
    case 'dataBar':
      return dataBar(rule, palette);
    case 'iconSet':
      return iconSet(rule);
    default: {
      const preset = presetOf(rule);
      return preset && { type: 'PresetCriteria', rule: preset, style };
    }
  }
}

const thresholdTypes = {
  min: 'LowestValue',
  max: 'HighestValue',
  num: 'Number',
  percent: 'Percent',
  percentile: 'Percentile',
  formula: 'Formula',
  autoMin: 'Automatic',
  autoMax: 'Automatic',
} as const;

function barRule({ type, value }: Threshold): BarRule {
  return defined<BarRule>({ type: thresholdTypes[type], formula: value === undefined ? undefined : `=${value}` });
}

function colorScale(
  points: Extract<ConditionalRule, { kind: 'colorScale' }>['points'],
  palette: Palette,
): Condition | undefined {
  const criteria = points.map((point): ColorCriterion => {
    const { type, formula } = barRule(point);
    const plain = type === 'Automatic' ? (point.type === 'autoMin' ? 'LowestValue' : 'HighestValue') : type;
    return defined<ColorCriterion>({ type: plain, formula, color: palette.cell(point.color) ?? '#FFFFFF' });
  });
  const [minimum, middle, last] = criteria;
  if (!minimum || !middle) return undefined;
  const between = last ? { midpoint: middle } : {};
  return { type: 'ColorScale', criteria: { minimum, ...between, maximum: last ?? middle } };
}

function dataBar({ min, max, color, barOnly, modern }: DataBarRule, palette: Palette): Condition {
  const fresh = newCondition('DataBar') as DataBar;
  const fillColor = palette.cell(color) ?? fresh.positive.fillColor;
  const negative = palette.cell(modern?.negativeColor);
  const negativeBorder = palette.cell(modern?.negativeBorderColor);
  return {
    ...fresh,
    showDataBarOnly: barOnly ?? false,
    lowerBoundRule: barRule(min),
    upperBoundRule: barRule(max),
    barDirection:
      modern?.direction === undefined ? 'Context' : modern.direction === 'leftToRight' ? 'LeftToRight' : 'RightToLeft',
    axisFormat: modern?.axis === undefined ? 'Automatic' : modern.axis === 'none' ? 'None' : 'CellMidPoint',
    axisColor: palette.cell(modern?.axisColor) ?? fresh.axisColor,
    positive: {
      fillColor,
      gradientFill: !modern?.solid,
      borderColor: modern === undefined ? fillColor : (palette.cell(modern.borderColor) ?? ''),
    },
    negative: {
      ...fresh.negative,
      ...(negative === undefined ? {} : { fillColor: negative }),
      ...(negativeBorder === undefined ? {} : { borderColor: negativeBorder }),
    },
  };
}

function iconSet(rule: Extract<ConditionalRule, { kind: 'iconSet' }>): Condition | undefined {
  const style = iconSetOf(rule.set);
  if (style === undefined) return undefined;
  return {
    type: 'IconSet',
    style,
    reverseIconOrder: rule.reversed ?? false,
    showIconOnly: rule.iconOnly ?? false,
    criteria: rule.thresholds.map(({ type, value, inclusive }) => {
      const kind = thresholdTypes[type];
      const known = kind === 'Number' || kind === 'Percentile' || kind === 'Formula' ? kind : 'Percent';
      return {
        type: known,
        operator: inclusive === false ? 'GreaterThan' : 'GreaterThanOrEqual',
        formula: `=${value ?? '0'}`,
      };
    }),
  };
}
