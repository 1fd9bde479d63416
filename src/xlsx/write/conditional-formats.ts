import type { ConditionalFormat, ConditionalRule, DataBarRule, Threshold } from '../sheet-rules';
import { formulaForFile } from '../future-functions';
import { extension, ns } from '../namespaces';
import { colorElement } from './colors';
import { barId, modernOf } from './modern-bars';
import type { StyleSheet } from './styles';
import { type Attributes, element, excelAttribute, excelText, textElement } from './xml';

/** All conditional formats of a sheet, those of one range together. */
export function conditionalFormatsElements(formats: readonly ConditionalFormat[], styles: StyleSheet): string {
  const byRange = new Map<string, string[]>();
  formats.forEach((format, index) => {
    const { attributes, content } = describeRule(format.rule, format.ranges, index);
    const rule = element(
      'cfRule',
      {
        type: attributes['type'],
        dxfId: format.style ? styles.differential(format.style) : undefined,
        priority: format.priority,
        stopIfTrue: format.stopIfTrue,
        ...attributes,
      },
      content,
    );
    byRange.set(format.ranges, [...(byRange.get(format.ranges) ?? []), rule]);
  });
  return [...byRange].map(([sqref, rules]) => element('conditionalFormatting', { sqref }, ...rules)).join('');
}

interface Described {
  readonly attributes: Attributes;
  readonly content: string;
}

function describeRule(rule: ConditionalRule, ranges: string, index: number): Described {
  switch (rule.kind) {
    case 'cellValue':
      return {
        attributes: { type: 'cellIs', operator: rule.operator },
        content: rule.formulas.map(formulaElement).join(''),
      };
    case 'expression':
      return { attributes: { type: 'expression' }, content: formulaElement(rule.formula) };
    case 'text':
      return {
        attributes: { ...textTypes[rule.operator], text: excelAttribute(rule.text) },
        content: formulaElement(rule.formula ?? textFormula(rule.operator, rule.text, firstCell(ranges))),
      };
    case 'presence':
      return {
        attributes: { type: presenceTypes[rule.test] },
        content: formulaElement(presenceFormulas[rule.test](firstCell(ranges))),
      };
    case 'repetition':
      return { attributes: { type: `${rule.test}Values` }, content: '' };
    case 'topBottom':
      return {
        attributes: { type: 'top10', percent: rule.percent, bottom: rule.bottom, rank: rule.rank },
        content: '',
      };
    case 'average':
      return {
        attributes: {
          type: 'aboveAverage',
          aboveAverage: rule.below ? false : undefined,
          equalAverage: rule.orEqual,
          stdDev: rule.standardDeviations,
        },
        content: '',
      };
    case 'period':
      return {
        attributes: { type: 'timePeriod', timePeriod: rule.period },
        content: rule.formula === undefined ? '' : formulaElement(rule.formula),
      };
    case 'colorScale':
      return {
        attributes: { type: 'colorScale' },
        content: element(
          'colorScale',
          {},
          ...rule.points.map(thresholdElement),
          ...rule.points.map((point) => colorElement('color', point.color)),
        ),
      };
    case 'dataBar':
      return { attributes: { type: 'dataBar' }, content: dataBarElements(rule, index) };
    case 'iconSet':
      return {
        attributes: { type: 'iconSet' },
        content: element(
          'iconSet',
          { iconSet: rule.set, showValue: rule.iconOnly ? false : undefined, reverse: rule.reversed },
          ...rule.thresholds.map(thresholdElement),
        ),
      };
  }
}

const textTypes = {
  contains: { type: 'containsText', operator: 'containsText' },
  notContains: { type: 'notContainsText', operator: 'notContains' },
  beginsWith: { type: 'beginsWith', operator: 'beginsWith' },
  endsWith: { type: 'endsWith', operator: 'endsWith' },
} as const;

/** The formula that Excel authors for a rule about text. */
export function textFormula(operator: keyof typeof textTypes, text: string, cell: string): string {
  const literal = `"${text.replaceAll('"', '""')}"`;
  switch (operator) {
    case 'contains':
      return `NOT(ISERROR(SEARCH(${literal},${cell})))`;
    case 'notContains':
      return `ISERROR(SEARCH(${literal},${cell}))`;
    case 'beginsWith':
      return `LEFT(${cell},LEN(${literal}))=${literal}`;
    case 'endsWith':
      return `RIGHT(${cell},LEN(${literal}))=${literal}`;
  }
}

const presenceTypes = {
  blanks: 'containsBlanks',
  noBlanks: 'notContainsBlanks',
  errors: 'containsErrors',
  noErrors: 'notContainsErrors',
} as const;

const presenceFormulas = {
  blanks: (cell: string) => `LEN(TRIM(${cell}))=0`,
  noBlanks: (cell: string) => `LEN(TRIM(${cell}))>0`,
  errors: (cell: string) => `ISERROR(${cell})`,
  noErrors: (cell: string) => `NOT(ISERROR(${cell}))`,
} as const;

/** The cell that a rule's relative references start from. */
export function firstCell(ranges: string): string {
  return (/^[^ :]*/.exec(ranges)?.[0] ?? 'A1').replaceAll('$', '');
}

function formulaElement(formula: string): string {
  return textElement('formula', excelText(formulaForFile(formula)));
}

function thresholdElement(threshold: Threshold): string {
  const type = threshold.type === 'autoMin' ? 'min' : threshold.type === 'autoMax' ? 'max' : threshold.type;
  return element('cfvo', {
    type,
    val: threshold.value === undefined ? undefined : excelAttribute(threshold.value),
    gte: threshold.inclusive === false ? false : undefined,
  });
}

function dataBarElements(rule: DataBarRule, index: number): string {
  const bar = element(
    'dataBar',
    { showValue: rule.barOnly ? false : undefined },
    thresholdElement(rule.min),
    thresholdElement(rule.max),
    colorElement('color', rule.color),
  );
  if (!modernOf(rule)) return bar;
  const link = element('x14:id', {}, barId(index));
  return bar + element('extLst', {}, element('ext', { uri: extension.rule, 'xmlns:x14': ns.x14 }, link));
}
