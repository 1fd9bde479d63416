import { isRecord, oneOf } from '../../../rich-api/arguments';
import { describe } from '../../../rich-api/descriptor';
import { invalidArgument } from '../../../rich-api/host-error';
import {
  evenCriteria,
  type ColorCriterion,
  type ColorScale,
  type IconCriterion,
  type IconSetRule,
} from '../../state/conditional/conditional-format';
import {
  colorCriterionTypes,
  iconOperators,
  iconRuleTypes,
  iconSetNames,
  iconSets,
} from '../../state/conditional/enumerations';
import { asColor, asFlag } from '../charts/chart-part';
import { asFormula, changing, type ConditionalPart } from './conditional-ref';

type Fields = Readonly<Record<string, unknown>>;

const fields = (value: unknown): Fields => {
  if (!isRecord(value)) throw invalidArgument();
  return value;
};

/** All but the lowest and the highest value need a formula. */
export const formulaFor = (type: string, formula: unknown): { readonly formula?: string } => {
  if (['LowestValue', 'HighestValue', 'Automatic'].includes(type)) return {};
  return { formula: asFormula(formula) };
};

const colorCriterion = (value: unknown): ColorCriterion => {
  const { type, formula, color } = fields(value);
  const named = oneOf(type, colorCriterionTypes);
  return { type: named, ...formulaFor(named, formula), color: asColor(color) };
};

export const colorScaleConditionalFormatType = describe<ConditionalPart<ColorScale>>('ColorScaleConditionalFormat', {
  values: {
    threeColorScale: ({ part }) => part.criteria.midpoint !== undefined,
    criteria: {
      get: ({ part }) => part.criteria,
      set: (target, value) => {
        const { minimum, midpoint, maximum } = fields(value);
        const middle = midpoint === undefined || midpoint === null ? {} : { midpoint: colorCriterion(midpoint) };
        const criteria = { minimum: colorCriterion(minimum), ...middle, maximum: colorCriterion(maximum) };
        changing(target);
        target.part.criteria = criteria;
      },
    },
  },
});

const iconCriterion = (value: unknown, index: number): IconCriterion => {
  const { type, operator, formula, customIcon } = fields(value);
  const icon = isRecord(customIcon) ? { customIcon: iconOf(customIcon) } : {};
  // The first icon stands for all that no other does: it has no limit of its own.
  if (index === 0) return { type: 'Percent', operator: 'GreaterThanOrEqual', formula: '=0', ...icon };
  return {
    type: oneOf(type, iconRuleTypes),
    operator: oneOf(operator, iconOperators),
    formula: asFormula(formula),
    ...icon,
  };
};

const iconOf = ({ set, index }: Fields): NonNullable<IconCriterion['customIcon']> => {
  const named = oneOf(set, iconSetNames);
  if (typeof index !== 'number' || !Number.isInteger(index) || index < 0 || index >= iconSets[named]) {
    throw invalidArgument();
  }
  return { set: named, index };
};

export const iconSetConditionalFormatType = describe<ConditionalPart<IconSetRule>>('IconSetConditionalFormat', {
  values: {
    style: {
      get: ({ part }) => part.style,
      set: (target, value) => {
        const style = oneOf(value, iconSetNames);
        changing(target);
        const { part } = target;
        part.style = style;
        // Another number of icons needs other limits.
        if (part.criteria.length !== iconSets[style]) part.criteria = evenCriteria(iconSets[style]);
      },
    },
    criteria: {
      get: ({ part }) => part.criteria,
      set: (target, value) => {
        if (!Array.isArray(value) || value.length !== iconSets[target.part.style]) throw invalidArgument();
        const criteria = value.map(iconCriterion);
        changing(target);
        target.part.criteria = criteria;
      },
    },
    reverseIconOrder: {
      get: ({ part }) => part.reverseIconOrder,
      set: (target, value) => {
        changing(target);
        target.part.reverseIconOrder = asFlag(value);
      },
    },
    showIconOnly: {
      get: ({ part }) => part.showIconOnly,
      set: (target, value) => {
        changing(target);
        target.part.showIconOnly = asFlag(value);
      },
    },
  },
});
