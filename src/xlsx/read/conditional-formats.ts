import { defined, yes } from '../defined';
import type { ConditionalFormat, ConditionalRule, DataBarRule, Threshold } from '../sheet-rules';
import { firstCell, textFormula } from '../write/conditional-formats';
import { colorOf } from './colors';
import { comparisons, formulaIn } from './rules';
import type { ReadStyles } from './styles';
import { attribute, child, children, flagOf, numberOf, oneOf, textOf, type XmlNode } from './xml-node';

/** A sheet's conditional formats, the first tried in front. Rules that no `ConditionalRule` describes are counted. */
export function conditionalFormatsOf(
  sheet: XmlNode,
  styles: ReadStyles,
): { readonly formats: readonly ConditionalFormat[]; readonly unknown: number } {
  const modern = modernBars(sheet);
  let unknown = 0;
  const formats = children(sheet, 'conditionalFormatting').flatMap((group) => {
    const ranges = attribute(group, 'sqref') ?? '';
    return children(group, 'cfRule').flatMap((node): ConditionalFormat[] => {
      const rule = ruleOf(node, ranges, modern);
      if (!rule) unknown += 1;
      if (!rule) return [];
      return [
        defined<ConditionalFormat>({
          ranges,
          priority: numberOf(node, 'priority') ?? 1,
          stopIfTrue: yes(flagOf(node, 'stopIfTrue')),
          rule,
          style: styles.differential(numberOf(node, 'dxfId')),
        }),
      ];
    });
  });
  return { formats: formats.sort((a, b) => a.priority - b.priority), unknown };
}

function ruleOf(node: XmlNode, ranges: string, modern: ReadonlyMap<string, XmlNode>): ConditionalRule | undefined {
  const formulas = children(node, 'formula').map((formula) => formulaIn(formula) ?? '');
  const type = attribute(node, 'type') ?? '';
  switch (type) {
    case 'cellIs': {
      const operator = oneOf(node, 'operator', comparisons);
      return operator && { kind: 'cellValue', operator, formulas };
    }
    case 'expression':
      return formulas[0] === undefined ? undefined : { kind: 'expression', formula: formulas[0] };
    case 'containsText':
    case 'notContainsText':
    case 'beginsWith':
    case 'endsWith':
      return textRule(node, type, ranges, formulas[0]);
    case 'containsBlanks':
    case 'notContainsBlanks':
    case 'containsErrors':
    case 'notContainsErrors':
      return { kind: 'presence', test: presence[type] };
    case 'duplicateValues':
      return { kind: 'repetition', test: 'duplicate' };
    case 'uniqueValues':
      return { kind: 'repetition', test: 'unique' };
    case 'top10':
      return defined<ConditionalRule>({
        kind: 'topBottom',
        rank: numberOf(node, 'rank') ?? 10,
        bottom: yes(flagOf(node, 'bottom')),
        percent: yes(flagOf(node, 'percent')),
      });
    case 'aboveAverage':
      return defined<ConditionalRule>({
        kind: 'average',
        below: yes(flagOf(node, 'aboveAverage') === false),
        orEqual: yes(flagOf(node, 'equalAverage')),
        standardDeviations: numberOf(node, 'stdDev'),
      });
    case 'timePeriod':
      return defined<ConditionalRule>({
        kind: 'period',
        period: attribute(node, 'timePeriod') ?? 'today',
        formula: formulas[0],
      });
    case 'colorScale':
      return colorScale(child(node, 'colorScale'));
    case 'dataBar':
      return dataBar(node, modern);
    case 'iconSet':
      return iconSet(child(node, 'iconSet'));
    default:
      return undefined;
  }
}

const presence = {
  containsBlanks: 'blanks',
  notContainsBlanks: 'noBlanks',
  containsErrors: 'errors',
  notContainsErrors: 'noErrors',
} as const;

function textRule(
  node: XmlNode,
  type: 'containsText' | 'notContainsText' | 'beginsWith' | 'endsWith',
  ranges: string,
  formula: string | undefined,
): ConditionalRule {
  const operator = (
    {
      containsText: 'contains',
      notContainsText: 'notContains',
      beginsWith: 'beginsWith',
      endsWith: 'endsWith',
    } as const
  )[type];
  const text = textOf(node, 'text') ?? '';
  const own = textFormula(operator, text, firstCell(ranges));
  return defined<ConditionalRule>({ kind: 'text', operator, text, formula: formula === own ? undefined : formula });
}

const thresholdTypes = ['min', 'max', 'num', 'percent', 'percentile', 'formula', 'autoMin', 'autoMax'] as const;

function thresholdOf(node: XmlNode): Threshold {
  return defined<Threshold>({
    type: oneOf(node, 'type', thresholdTypes) ?? 'num',
    value: textOf(node, 'val') ?? formulaIn(child(node, 'f')),
    inclusive: flagOf(node, 'gte') === false ? false : undefined,
  });
}

function colorScale(node: XmlNode | undefined): ConditionalRule | undefined {
  const colors = children(node, 'color').map(colorOf);
  const points = children(node, 'cfvo').flatMap((cfvo, i) => {
    const color = colors[i];
    return color === undefined ? [] : [{ ...thresholdOf(cfvo), color }];
  });
  return points.length >= 2 ? { kind: 'colorScale', points } : undefined;
}

function iconSet(node: XmlNode | undefined): ConditionalRule | undefined {
  if (!node) return undefined;
  return defined<ConditionalRule>({
    kind: 'iconSet',
    set: attribute(node, 'iconSet') ?? '3TrafficLights1',
    thresholds: children(node, 'cfvo').map(thresholdOf),
    reversed: yes(flagOf(node, 'reverse')),
    iconOnly: yes(flagOf(node, 'showValue') === false),
  });
}

/** What Excel 2010 and later say of bars, by the id that links it to the plain rule. */
function modernBars(sheet: XmlNode): ReadonlyMap<string, XmlNode> {
  const rules = children(child(sheet, 'extLst'), 'ext')
    .flatMap((ext) => children(child(ext, 'conditionalFormattings'), 'conditionalFormatting'))
    .flatMap((group) => children(group, 'cfRule'));
  return new Map(rules.map((rule) => [(attribute(rule, 'r:id') ?? attribute(rule, 'id') ?? '').toUpperCase(), rule]));
}

function dataBar(node: XmlNode, modern: ReadonlyMap<string, XmlNode>): ConditionalRule | undefined {
  const bar = child(node, 'dataBar');
  const [low, high] = children(bar, 'cfvo').map(thresholdOf);
  const color = colorOf(child(bar, 'color'));
  if (!low || !high || color === undefined) return undefined;
  const id = children(child(node, 'extLst'), 'ext')
    .map((ext) => child(ext, 'id')?.text.trim().toUpperCase())
    .find((found) => found !== undefined);
  const newer = child(id === undefined ? undefined : modern.get(id), 'dataBar');
  const [newLow, newHigh] = children(newer, 'cfvo').map(thresholdOf);
  const automatic = (old: Threshold, later: Threshold | undefined): Threshold =>
    later?.type === 'autoMin' || later?.type === 'autoMax' ? later : old;
  return defined<DataBarRule>({
    kind: 'dataBar',
    min: automatic(low, newLow),
    max: automatic(high, newHigh),
    color,
    barOnly: yes(flagOf(bar, 'showValue') === false),
    modern: newer && modernOf(newer),
  });
}

function modernOf(node: XmlNode): NonNullable<DataBarRule['modern']> {
  return defined<NonNullable<DataBarRule['modern']>>({
    solid: yes(flagOf(node, 'gradient') === false),
    direction: oneOf(node, 'direction', ['leftToRight', 'rightToLeft']),
    axis: oneOf(node, 'axisPosition', ['none', 'middle']),
    axisColor: colorOf(child(node, 'axisColor')),
    borderColor: colorOf(child(node, 'borderColor')),
    negativeColor: colorOf(child(node, 'negativeFillColor')),
    negativeBorderColor: colorOf(child(node, 'negativeBorderColor')),
  });
}
