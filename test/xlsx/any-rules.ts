import fc from 'fast-check';
import type { ConditionalFormat, ConditionalRule, DataValidation } from '../../src/xlsx/sheet-rules';
import { anyColor, anyStyle, someText } from './any-cells';

const comparison = fc.constantFrom('between', 'notBetween', 'equal', 'greaterThan', 'lessThanOrEqual');
const formula = fc.constantFrom('0', '$B4>=3', 'TODAY()', "'Fiche projet'!$A$1:$A$9");
const ranges = fc.constantFrom('A1', 'A1:A9', 'A1:A9 C1:C9', 'B2:D4');
const said = fc.record({ title: fc.constantFrom('Réponse', 'Non & non'), text: someText }, { requiredKeys: ['text'] });

export const anyValidation: fc.Arbitrary<DataValidation> = fc.record(
  {
    ranges,
    type: fc.constantFrom('list', 'whole', 'decimal', 'date', 'time', 'textLength', 'custom', 'none'),
    operator: fc.constantFrom('notBetween', 'equal', 'greaterThan'),
    formula1: fc.oneof(formula, fc.constant('"Oui,Non"')),
    formula2: formula,
    allowBlank: fc.constant(true),
    hideArrow: fc.constant(true),
    prompt: said,
    alert: said,
    alertStyle: fc.constantFrom('warning', 'information'),
    showPrompt: fc.constant(false),
    showAlert: fc.constant(false),
  },
  { requiredKeys: ['ranges', 'type'] },
);

const threshold = fc.oneof(
  fc.record({ type: fc.constantFrom('min', 'max') }),
  fc.record({
    type: fc.constantFrom('num', 'percent', 'percentile', 'formula'),
    value: fc.constantFrom('0', '33', '50'),
  }),
);

const anyRule: fc.Arbitrary<ConditionalRule> = fc.oneof(
  fc.record({
    kind: fc.constant('cellValue' as const),
    operator: comparison,
    formulas: fc.array(formula, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({ kind: fc.constant('expression' as const), formula }),
  fc.record({
    kind: fc.constant('text' as const),
    operator: fc.constantFrom('contains', 'notContains', 'beginsWith', 'endsWith'),
    text: someText,
  }),
  fc.record({
    kind: fc.constant('presence' as const),
    test: fc.constantFrom('blanks', 'noBlanks', 'errors', 'noErrors'),
  }),
  fc.record({ kind: fc.constant('repetition' as const), test: fc.constantFrom('duplicate', 'unique') }),
  fc.record(
    {
      kind: fc.constant('topBottom' as const),
      rank: fc.integer({ min: 1, max: 20 }),
      bottom: fc.constant(true),
      percent: fc.constant(true),
    },
    { requiredKeys: ['kind', 'rank'] },
  ),
  fc.record(
    {
      kind: fc.constant('average' as const),
      below: fc.constant(true),
      orEqual: fc.constant(true),
      standardDeviations: fc.constantFrom(1, 2),
    },
    { requiredKeys: ['kind'] },
  ),
  fc.record({ kind: fc.constant('period' as const), period: fc.constantFrom('today', 'lastMonth'), formula }),
  fc.record({
    kind: fc.constant('colorScale' as const),
    points: fc.array(
      fc.tuple(threshold, anyColor).map(([at, color]) => ({ ...at, color })),
      { minLength: 2, maxLength: 3 },
    ),
  }),
  fc.record(
    {
      kind: fc.constant('dataBar' as const),
      min: threshold,
      max: threshold,
      color: anyColor,
      barOnly: fc.constant(true),
    },
    { requiredKeys: ['kind', 'min', 'max', 'color'] },
  ),
  fc.record({
    kind: fc.constant('dataBar' as const),
    min: fc.constant({ type: 'autoMin' as const }),
    max: fc.constantFrom({ type: 'autoMax' as const }, { type: 'num' as const, value: '4' }),
    color: anyColor,
    modern: fc.record(
      {
        solid: fc.constant(true),
        direction: fc.constantFrom('leftToRight', 'rightToLeft'),
        axis: fc.constant('middle'),
        axisColor: anyColor,
        borderColor: anyColor,
        negativeColor: anyColor,
      },
      { requiredKeys: [] },
    ),
  }),
  fc.record(
    {
      kind: fc.constant('iconSet' as const),
      set: fc.constantFrom('3TrafficLights1', '3Arrows'),
      thresholds: fc.constant([
        { type: 'percent' as const, value: '0' },
        { type: 'num' as const, value: '2' },
        { type: 'num' as const, value: '3', inclusive: false },
      ]),
      reversed: fc.constant(true),
      iconOnly: fc.constant(true),
    },
    { requiredKeys: ['kind', 'set', 'thresholds'] },
  ),
);

/** Where a look only changes another, it cannot untie a font from the theme. */
const anyLook = anyStyle.filter(({ font }) => font?.scheme !== 'none');

const drawn = ['colorScale', 'dataBar', 'iconSet'];

/** Conditional formats in the order that a file keeps them: range by range. */
export const anyConditionalFormats: fc.Arbitrary<readonly ConditionalFormat[]> = fc
  .array(
    fc.record(
      { ranges, rule: anyRule, style: anyLook, stopIfTrue: fc.constant(true) },
      { requiredKeys: ['ranges', 'rule'] },
    ),
    { maxLength: 6 },
  )
  .map((formats) =>
    formats
      .sort((a, b) => (a.ranges < b.ranges ? -1 : a.ranges > b.ranges ? 1 : 0))
      .map(({ style, ...format }, index) => ({
        ...format,
        priority: index + 1,
        ...(style && !drawn.includes(format.rule.kind) ? { style } : {}),
      })),
  );
