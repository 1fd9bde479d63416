import type { CellStyle } from '../../../xlsx/cell-style';
import { choicesOfLiteral, type ConditionalRule, type DataValidation, type Threshold } from '../../../xlsx/sheet-rules';
import { parseArea } from '../../model/state/address';
import type { Area } from '../../model/state/area';
import {
  newCondition,
  type BarRule,
  type ColorCriterion,
  type Condition,
  type ConditionalStyle,
  type IconCriterion,
} from '../../model/state/conditional/conditional-format';
import {
  presetCriteria,
  type CellValueOperator,
  type IconSet,
  type TextOperator,
} from '../../model/state/conditional/enumerations';
import { conditionalFormatsOf, nextConditionalId } from '../../model/state/conditional/formats-of-sheet';
import type { Sheet } from '../../model/state/sheet';
import { noPrompt, plainAlert, validationsOf, type Operator, type ValidationRule } from '../../model/state/validation';
import type { Workbook } from '../../model/state/workbook';
import type { BookSheet } from '../../../xlsx/book';
import { iconSetName, presetRule } from '../save/rule-names';
import type { Palette } from './colors';

const operators: Readonly<Record<string, Operator & CellValueOperator>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
};
const formula = (text: string | undefined): string => (text === undefined || text === '' ? '' : `=${text}`);
const areasOf = (ranges: string): readonly Area[] =>
  ranges.split(' ').flatMap((ref) => parseArea(ref.replaceAll('$', '')) ?? []);

/** What a sheet's cells accept. */
export function fillValidations(sheet: Sheet, validations: readonly DataValidation[]): void {
  validationsOf(sheet).list = validations.flatMap((read) => {
    const areas = areasOf(read.ranges);
    const [first] = areas;
    if (!first) return [];
    const style =
      read.alertStyle === 'warning' ? 'Warning' : read.alertStyle === 'information' ? 'Information' : 'Stop';
    const prompt = {
      ...noPrompt,
      title: read.prompt?.title ?? '',
      message: read.prompt?.text ?? '',
      showPrompt: read.showPrompt ?? true,
    };
    const errorAlert = {
      ...plainAlert,
      style,
      title: read.alert?.title ?? '',
      message: read.alert?.text ?? '',
      showAlert: read.showAlert ?? true,
    } as const;
    const validation = {
      rule: ruleOf(read),
      anchor: { row: first.row, column: first.column },
      ignoreBlanks: read.allowBlank ?? false,
      prompt,
      errorAlert,
    };
    return [{ areas, validation }];
  });
}

function ruleOf(read: DataValidation): ValidationRule {
  const formula1 = formula(read.formula1);
  switch (read.type) {
    case 'none':
      return { kind: 'none' };
    case 'list': {
      const choices = read.formula1 === undefined ? undefined : choicesOfLiteral(read.formula1);
      return { kind: 'list', source: choices ? choices.join(',') : formula1, inCellDropDown: !read.hideArrow };
    }
    case 'custom':
      return { kind: 'custom', formula: formula1 };
    default: {
      const kind = read.type === 'whole' ? 'wholeNumber' : read.type;
      const operator = validationOperator(read.operator ?? 'between');
      const second = read.formula2 === undefined ? {} : { formula2: formula(read.formula2) };
      return { kind, operator, formula1, ...second };
    }
  }
}

function validationOperator(name: string): Operator {
  if (name === 'greaterThanOrEqual') return 'GreaterThanOrEqualTo';
  return name === 'lessThanOrEqual' ? 'LessThanOrEqualTo' : (operators[name] ?? 'Between');
}

function cellValueOperator(name: string): CellValueOperator {
  if (name === 'greaterThanOrEqual') return 'GreaterThanOrEqual';
  return name === 'lessThanOrEqual' ? 'LessThanOrEqual' : (operators[name] ?? 'EqualTo');
}

/** A sheet's conditional formats, the first tried in front. */
export function fillConditionalFormats(workbook: Workbook, sheet: Sheet, from: BookSheet, palette: Palette): void {
  conditionalFormatsOf(sheet).formats = [...from.conditionalFormats]
    .sort((a, b) => a.priority - b.priority)
    .flatMap(({ ranges, stopIfTrue, rule, style }) => {
      const areas = [...areasOf(ranges)];
      if (areas.length === 0) return [];
      const condition = conditionOf(rule, palette);
      if ('style' in condition && condition.type !== 'IconSet') Object.assign(condition.style, styleOf(style, palette));
      return [{ id: nextConditionalId(workbook), areas, stopIfTrue: stopIfTrue ?? false, condition }];
    });
}

function styleOf(style: CellStyle | undefined, palette: Palette): ConditionalStyle {
  const { font, fill } = style ?? {};
  const color = palette.cell(font?.color);
  const fillColor = fill && 'pattern' in fill ? palette.cell(fill.color) : undefined;
  return {
    numberFormat: style?.numberFormat,
    font: {
      ...(font?.bold === undefined ? {} : { bold: font.bold }),
      ...(font?.italic === undefined ? {} : { italic: font.italic }),
      ...(font?.strikethrough === undefined ? {} : { strikethrough: font.strikethrough }),
      ...(color === undefined ? {} : { color }),
    },
    fill: fillColor === undefined ? {} : { color: fillColor },
    borders: {},
  };
}

function conditionOf(rule: ConditionalRule, palette: Palette): Condition {
  switch (rule.kind) {
    case 'expression':
      return saying(newCondition('Custom'), { formula: formula(rule.formula) });
    case 'cellValue': {
      const [formula1, formula2] = rule.formulas.map(formula);
      const second = formula2 === undefined ? {} : { formula2 };
      return saying(newCondition('CellValue'), {
        rule: { operator: cellValueOperator(rule.operator), formula1: formula1 ?? '', ...second },
      });
    }
    case 'text': {
      const operator = (rule.operator.charAt(0).toUpperCase() + rule.operator.slice(1)) as TextOperator;
      return saying(newCondition('ContainsText'), { rule: { operator, text: rule.text } });
    }
    case 'topBottom': {
      const type = `${rule.bottom ? 'Bottom' : 'Top'}${rule.percent ? 'Percent' : 'Items'}` as const;
      return saying(newCondition('TopBottom'), { rule: { type, rank: rule.rank } });
    }
    case 'presence':
    case 'repetition':
    case 'average':
    case 'period': {
      const preset = presetCriteria.find((name) => sameRule(presetRule(name), rule));
      return saying(newCondition('PresetCriteria'), { rule: preset });
    }
    case 'colorScale': {
      const points = rule.points.map((point): ColorCriterion => ({
        type: colorTypes[point.type] ?? 'Number',
        ...(point.value === undefined ? {} : { formula: formula(point.value) }),
        color: palette.cell(point.color) ?? '#FFFFFF',
      }));
      const [minimum, midpoint, maximum = midpoint] = points;
      if (!minimum || !maximum) return newCondition('ColorScale');
      const middle = points.length > 2 && midpoint ? { midpoint } : {};
      return saying(newCondition('ColorScale'), { criteria: { minimum, ...middle, maximum } });
    }
    case 'dataBar':
      return saying(newCondition('DataBar'), {
        showDataBarOnly: rule.barOnly ?? false,
        lowerBoundRule: barRule(rule.min),
        upperBoundRule: barRule(rule.max),
        positive: {
          fillColor: palette.cell(rule.color) ?? '#638EC6',
          gradientFill: !rule.modern?.solid,
          borderColor: palette.cell(rule.modern?.borderColor) ?? '',
        },
      });
    case 'iconSet': {
      const style = iconSets.find((name) => iconSetName(name) === rule.set) ?? 'ThreeTrafficLights1';
      return saying(newCondition('IconSet'), {
        style,
        reverseIconOrder: rule.reversed ?? false,
        showIconOnly: rule.iconOnly ?? false,
        criteria: rule.thresholds.map((threshold): IconCriterion => ({
          type: iconTypes[threshold.type] ?? 'Number',
          operator: threshold.inclusive === false ? 'GreaterThan' : 'GreaterThanOrEqual',
          formula: formula(threshold.value ?? '0'),
        })),
      });
    }
  }
}

/** A condition as Excel adds it, with what the file says of it. */
function saying(condition: Condition, said: Partial<Record<string, unknown>>): Condition {
  return Object.assign(condition, said);
}

function sameRule(one: ConditionalRule, other: ConditionalRule): boolean {
  const plain = (rule: ConditionalRule) =>
    JSON.stringify(
      Object.entries(rule)
        .filter(([key, value]) => value !== undefined && value !== false && key !== 'formula')
        .sort(),
    );
  return plain(one) === plain(other);
}

const colorTypes: Readonly<Record<string, ColorCriterion['type']>> = {
  min: 'LowestValue',
  max: 'HighestValue',
  num: 'Number',
  percent: 'Percent',
  percentile: 'Percentile',
  formula: 'Formula',
};
const iconTypes: Readonly<Record<string, IconCriterion['type']>> = {
  num: 'Number',
  percent: 'Percent',
  percentile: 'Percentile',
  formula: 'Formula',
};
const barTypes: Readonly<Record<string, BarRule['type']>> = {
  min: 'LowestValue',
  max: 'HighestValue',
  num: 'Number',
  percent: 'Percent',
  percentile: 'Percentile',
  formula: 'Formula',
  autoMin: 'Automatic',
  autoMax: 'Automatic',
};

function barRule({ type, value }: Threshold): BarRule {
  return { type: barTypes[type] ?? 'Automatic', ...(value === undefined ? {} : { formula: formula(value) }) };
}

const iconSets = [
  'ThreeArrows',
  'ThreeArrowsGray',
  'ThreeFlags',
  'ThreeTrafficLights1',
  'ThreeTrafficLights2',
  'ThreeSigns',
  'ThreeSymbols',
  'ThreeSymbols2',
  'ThreeStars',
  'ThreeTriangles',
  'FourArrows',
  'FourArrowsGray',
  'FourRedToBlack',
  'FourRating',
  'FourTrafficLights',
  'FiveArrows',
  'FiveArrowsGray',
  'FiveRating',
  'FiveQuarters',
  'FiveBoxes',
] as const satisfies readonly IconSet[];
