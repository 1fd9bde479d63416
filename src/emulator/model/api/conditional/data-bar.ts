import { isRecord, oneOf } from '../../../rich-api/arguments';
import { describe, type AccessibleValue } from '../../../rich-api/descriptor';
import { invalidArgument } from '../../../rich-api/host-error';
import type { BarRule, DataBar } from '../../state/conditional/conditional-format';
import { barAxisFormats, barDirections, barRuleTypes } from '../../state/conditional/enumerations';
import { asColor, asFlag } from '../charts/chart-part';
import { asColorOrNone, changing, pieceRef, type ConditionalPart } from './conditional-ref';
import { formulaFor } from './scale-conditions';

/** A member that is kept as it was set, after `check` has read it. */
export const keptIn = <P extends object, K extends keyof P>(
  key: K,
  check: (value: unknown) => P[K],
): AccessibleValue<ConditionalPart<P>> => ({
  get: ({ part }) => part[key],
  set: (target, value) => {
    const checked = check(value);
    changing(target);
    target.part[key] = checked;
  },
});

const barRule = (value: unknown): BarRule => {
  if (!isRecord(value)) throw invalidArgument();
  const type = oneOf(value['type'], barRuleTypes);
  return { type, ...formulaFor(type, value['formula']) };
};

export const dataBarConditionalFormatType = describe<ConditionalPart<DataBar>>('DataBarConditionalFormat', {
  values: {
    showDataBarOnly: keptIn('showDataBarOnly', asFlag),
    barDirection: keptIn('barDirection', (value) => oneOf(value, barDirections)),
    axisFormat: keptIn('axisFormat', (value) => oneOf(value, barAxisFormats)),
    axisColor: keptIn('axisColor', asColorOrNone),
    lowerBoundRule: keptIn('lowerBoundRule', barRule),
    upperBoundRule: keptIn('upperBoundRule', barRule),
  },
  links: {
    positiveFormat: (target) => pieceRef('ConditionalDataBarPositiveFormat', target, target.part.positive),
    negativeFormat: (target) => pieceRef('ConditionalDataBarNegativeFormat', target, target.part.negative),
  },
});

export const positiveBarFormatType = describe<ConditionalPart<DataBar['positive']>>(
  'ConditionalDataBarPositiveFormat',
  {
    values: {
      fillColor: keptIn('fillColor', asColor),
      gradientFill: keptIn('gradientFill', asFlag),
      borderColor: keptIn('borderColor', asColorOrNone),
    },
  },
);

export const negativeBarFormatType = describe<ConditionalPart<DataBar['negative']>>(
  'ConditionalDataBarNegativeFormat',
  {
    values: {
      fillColor: keptIn('fillColor', asColor),
      matchPositiveFillColor: keptIn('matchPositiveFillColor', asFlag),
      borderColor: keptIn('borderColor', asColorOrNone),
      matchPositiveBorderColor: keptIn('matchPositiveBorderColor', asFlag),
    },
  },
);
