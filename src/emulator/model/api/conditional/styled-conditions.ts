import { isRecord, oneOf } from '../../../rich-api/arguments';
import { describe } from '../../../rich-api/descriptor';
import { invalidArgument } from '../../../rich-api/host-error';
import { fromR1C1, toR1C1 } from '../../calc/r1c1';
import type { ConditionalFormat, Styled } from '../../state/conditional/conditional-format';
import {
  cellValueOperators,
  presetCriteria,
  textOperators,
  topBottomTypes,
} from '../../state/conditional/enumerations';
import { asFormula, changing, pieceRef, styleRef, type ConditionalPart } from './conditional-ref';

type Of<T extends Styled['type']> = ConditionalPart<Extract<Styled, { type: T }>>;

const record = (value: unknown): Readonly<Record<string, unknown>> => {
  if (!isRecord(value)) throw invalidArgument();
  return value;
};

export const customConditionalFormatType = describe<Of<'Custom'>>('CustomConditionalFormat', {
  links: {
    rule: (target) => pieceRef('ConditionalFormatRule', target, target.part),
    format: (target) => styleRef(target, target.part.style),
  },
});

/** The cell that the formulas of a rule are seen from. */
const corner = ({ areas }: ConditionalFormat): { row: number; column: number } => ({
  row: areas[0]?.row ?? 0,
  column: areas[0]?.column ?? 0,
});

const setFormula = (target: Of<'Custom'>, value: unknown): void => {
  const formula = asFormula(value);
  changing(target);
  target.part.formula = formula;
};

export const conditionalFormatRuleType = describe<Of<'Custom'>>('ConditionalFormatRule', {
  values: {
    formula: { get: ({ part }) => part.formula, set: setFormula },
    formulaLocal: { get: ({ part }) => part.formula, set: setFormula },
    formulaR1C1: {
      get: ({ part, format }) => {
        const { row, column } = corner(format);
        return part.formula === '' ? '' : toR1C1(part.formula, row, column);
      },
      set: (target, value) => {
        if (typeof value !== 'string') throw invalidArgument();
        const { row, column } = corner(target.format);
        setFormula(target, fromR1C1(value, row, column));
      },
    },
  },
});

export const cellValueConditionalFormatType = describe<Of<'CellValue'>>('CellValueConditionalFormat', {
  values: {
    rule: {
      get: ({ part }) => part.rule ?? null,
      set: (target, value) => {
        const { operator, formula1, formula2 } = record(value);
        const named = oneOf(operator, cellValueOperators);
        const needsTwo = named === 'Between' || named === 'NotBetween';
        const rule = {
          operator: named,
          formula1: asFormula(formula1),
          ...(needsTwo ? { formula2: asFormula(formula2) } : {}),
        };
        changing(target);
        target.part.rule = rule;
      },
    },
  },
  links: { format: (target) => styleRef(target, target.part.style) },
});

export const textConditionalFormatType = describe<Of<'ContainsText'>>('TextConditionalFormat', {
  values: {
    rule: {
      get: ({ part }) => part.rule ?? null,
      set: (target, value) => {
        const { operator, text } = record(value);
        if (typeof text !== 'string' || text === '') throw invalidArgument();
        const rule = { operator: oneOf(operator, textOperators), text };
        changing(target);
        target.part.rule = rule;
      },
    },
  },
  links: { format: (target) => styleRef(target, target.part.style) },
});

export const topBottomConditionalFormatType = describe<Of<'TopBottom'>>('TopBottomConditionalFormat', {
  values: {
    rule: {
      get: ({ part }) => part.rule,
      set: (target, value) => {
        const { type, rank } = record(value);
        const named = oneOf(type, topBottomTypes);
        const most = named.endsWith('Percent') ? 100 : 1000;
        if (typeof rank !== 'number' || !Number.isInteger(rank) || rank < 1 || rank > most) throw invalidArgument();
        changing(target);
        target.part.rule = { type: named, rank };
      },
    },
  },
  links: { format: (target) => styleRef(target, target.part.style) },
});

export const presetConditionalFormatType = describe<Of<'PresetCriteria'>>('PresetCriteriaConditionalFormat', {
  values: {
    rule: {
      get: ({ part }) => (part.rule === undefined ? null : { criterion: part.rule }),
      set: (target, value) => {
        const rule = oneOf(record(value)['criterion'], presetCriteria);
        changing(target);
        target.part.rule = rule;
      },
    },
  },
  links: { format: (target) => styleRef(target, target.part.style) },
});
