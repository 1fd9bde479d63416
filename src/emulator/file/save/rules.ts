import { defined, yes } from '../../../xlsx/defined';
import type { CellStyle, Font } from '../../../xlsx/cell-style';
import {
  listLiteral,
  type Comparison,
  type ConditionalFormat,
  type ConditionalRule,
  type DataValidation,
  type Threshold,
} from '../../../xlsx/sheet-rules';
import { areaAddress } from '../../model/state/address';
import type { Area } from '../../model/state/area';
import type { BarRule, Condition, ConditionalStyle } from '../../model/state/conditional/conditional-format';
import { conditionalFormatsOf } from '../../model/state/conditional/formats-of-sheet';
import type { Sheet } from '../../model/state/sheet';
import { validationsOf, type Validation } from '../../model/state/validation';
import { iconSetName, presetRule } from './rule-names';

const comparisons: Readonly<Record<string, Comparison>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqualTo: 'greaterThanOrEqual',
  LessThanOrEqualTo: 'lessThanOrEqual',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};
const comparison = (name: string): Comparison => comparisons[name] ?? 'equal';
const bare = (formula: string): string => formula.replace(/^=/, '');
const ranges = (areas: readonly Area[]): string => areas.map(areaAddress).join(' ');

/** What a sheet's cells accept. */
export function validationsOfSheet(sheet: Sheet): readonly DataValidation[] {
  return validationsOf(sheet).list.map(({ areas, validation }) => {
    const { prompt, errorAlert, ignoreBlanks } = validation;
    const alertStyle = errorAlert.style.toLowerCase() as 'stop' | 'warning' | 'information';
    const said = (title: string, text: string) =>
      title === '' && text === ''
        ? undefined
        : defined<{ readonly title?: string; readonly text?: string }>({
            title: title || undefined,
            text: text || undefined,
          });
    return defined<DataValidation>({
      ranges: ranges(areas),
      ...ruleOf(validation),
      allowBlank: yes(ignoreBlanks),
      prompt: said(prompt.title, prompt.message),
      alert: said(errorAlert.title, errorAlert.message),
      alertStyle: alertStyle === 'stop' ? undefined : alertStyle,
      showPrompt: prompt.showPrompt ? undefined : false,
      showAlert: errorAlert.showAlert ? undefined : false,
    });
  });
}

function ruleOf({ rule }: Validation): Pick<DataValidation, 'type'> & Partial<DataValidation> {
  switch (rule.kind) {
    case 'none':
      return { type: 'none' };
    case 'list':
      return defined<Pick<DataValidation, 'type'> & Partial<DataValidation>>({
        type: 'list',
        formula1: rule.source.startsWith('=') ? bare(rule.source) : listLiteral(rule.source.split(',')),
        hideArrow: yes(!rule.inCellDropDown),
      });
    case 'custom':
      return { type: 'custom', formula1: bare(rule.formula) };
    default:
      return defined<Pick<DataValidation, 'type'> & Partial<DataValidation>>({
        type: rule.kind === 'wholeNumber' ? 'whole' : rule.kind,
        operator: comparison(rule.operator),
        formula1: bare(rule.formula1),
        formula2: rule.formula2 === undefined ? undefined : bare(rule.formula2),
      });
  }
}

/** A sheet's conditional formats, in the order in which they are tried. One whose rule was never said is none. */
export function conditionalFormatsOfSheet(sheet: Sheet): readonly ConditionalFormat[] {
  return conditionalFormatsOf(sheet).formats.flatMap(({ areas, stopIfTrue, condition }, index): ConditionalFormat[] => {
    const rule = conditionOf(condition);
    if (!rule) return [];
    return [
      defined<ConditionalFormat>({
        ranges: ranges(areas),
        priority: index + 1,
        stopIfTrue: yes(stopIfTrue),
        rule,
        style: 'style' in condition && condition.type !== 'IconSet' ? styleOfCondition(condition.style) : undefined,
      }),
    ];
  });
}

function conditionOf(condition: Condition): ConditionalRule | undefined {
  switch (condition.type) {
    case 'Custom':
      return condition.formula === '' ? undefined : { kind: 'expression', formula: bare(condition.formula) };
    case 'CellValue': {
      const { rule } = condition;
      if (!rule) return undefined;
      const formulas = [rule.formula1, rule.formula2].flatMap((formula) =>
        formula === undefined ? [] : [bare(formula)],
      );
      return { kind: 'cellValue', operator: comparison(rule.operator), formulas };
    }
    case 'ContainsText': {
      const { rule } = condition;
      if (!rule) return undefined;
      const operator = (rule.operator.charAt(0).toLowerCase() + rule.operator.slice(1)) as 'contains';
      return { kind: 'text', operator, text: rule.text };
    }
    case 'TopBottom': {
      const { type, rank } = condition.rule;
      return { kind: 'topBottom', rank, bottom: type.startsWith('Bottom'), percent: type.endsWith('Percent') };
    }
    case 'PresetCriteria':
      return condition.rule && presetRule(condition.rule);
    case 'ColorScale': {
      const { minimum, midpoint, maximum } = condition.criteria;
      const points = [minimum, midpoint, maximum].flatMap((point) =>
        point ? [{ ...thresholdOf(point), color: point.color }] : [],
      );
      return { kind: 'colorScale', points };
    }
    case 'DataBar':
      return {
        kind: 'dataBar',
        min: barThreshold(condition.lowerBoundRule, 'autoMin'),
        max: barThreshold(condition.upperBoundRule, 'autoMax'),
        color: condition.positive.fillColor,
        barOnly: condition.showDataBarOnly,
      };
    case 'IconSet':
      return {
        kind: 'iconSet',
        set: iconSetName(condition.style),
        thresholds: condition.criteria.map(({ type, formula, operator }) => ({
          ...thresholdOf({ type, formula }),
          inclusive: operator === 'GreaterThanOrEqual',
        })),
        reversed: condition.reverseIconOrder,
        iconOnly: condition.showIconOnly,
      };
  }
}

const thresholdTypes: Readonly<Record<string, Threshold['type']>> = {
  LowestValue: 'min',
  HighestValue: 'max',
  Number: 'num',
  Percent: 'percent',
  Percentile: 'percentile',
  Formula: 'formula',
};

function thresholdOf({ type, formula }: { readonly type: string; readonly formula?: string }): Threshold {
  return defined<Threshold>({
    type: thresholdTypes[type] ?? 'num',
    value: formula === undefined ? undefined : bare(formula),
  });
}

function barThreshold(rule: BarRule, automatic: 'autoMin' | 'autoMax'): Threshold {
  return rule.type === 'Automatic' ? { type: automatic } : thresholdOf(rule);
}

function styleOfCondition({ font, fill, numberFormat }: ConditionalStyle): CellStyle {
  return defined<CellStyle>({
    font: defined<Font>({
      bold: font.bold,
      italic: font.italic,
      strikethrough: font.strikethrough,
      color: font.color,
    }),
    fill: fill.color === undefined ? undefined : { pattern: 'solid', color: fill.color },
    numberFormat,
  });
}
