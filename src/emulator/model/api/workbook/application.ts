import { oneOf } from '../../../rich-api/arguments';
import { describe, ref } from '../../../rich-api/descriptor';
import { HostError, invalidArgument } from '../../../rich-api/host-error';
import { calculate } from '../../calc/calculator';
import { part } from '../../state/part';
import type { Workbook } from '../../state/workbook';

const separators = part<Workbook, { iteration: { enabled: boolean; maxIteration: number; maxChange: number } }>(() => ({
  iteration: { enabled: false, maxIteration: 100, maxChange: 0.001 },
}));

export const applicationType = describe<Workbook>('Application', {
  values: {
    calculationMode: {
      get: (workbook) => workbook.calculationMode,
      set: (workbook, value) => {
        workbook.calculationMode = oneOf(value, ['Automatic', 'AutomaticExceptTables', 'Manual']);
      },
    },
    calculationState: () => 'Done',
    calculationEngineVersion: () => 191_029,
    decimalSeparator: () => '.',
    thousandsSeparator: () => ',',
    useSystemSeparators: () => true,
  },
  links: {
    iterativeCalculation: (workbook) => ref('IterativeCalculation', separators(workbook).iteration),
    cultureInfo: (workbook) => ref('CultureInfo', workbook),
  },
  methods: {
    calculate: (workbook, args) => {
      args.oneOf(0, ['Recalculate', 'Full', 'FullRebuild']);
      calculate(workbook, true);
    },
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
    createWorkbook: () => {
      throw new HostError('NotImplemented', 'The emulated Excel has one workbook open and cannot open another.');
    },
  },
});

type Iteration = { enabled: boolean; maxIteration: number; maxChange: number };
const number = (value: unknown): number => {
  if (typeof value !== 'number' || value < 0) throw invalidArgument();
  return value;
};

export const iterativeCalculationType = describe<Iteration>('IterativeCalculation', {
  values: {
    enabled: { get: (target) => target.enabled, set: (target, value) => (target.enabled = value === true) },
    maxIteration: {
      get: (target) => target.maxIteration,
      set: (target, value) => (target.maxIteration = number(value)),
    },
    maxChange: { get: (target) => target.maxChange, set: (target, value) => (target.maxChange = number(value)) },
  },
});

export const cultureInfoType = describe<Workbook>('CultureInfo', {
  values: { name: () => 'en-US' },
  links: {
    numberFormat: (workbook) => ref('NumberFormatInfo', workbook),
    datetimeFormat: (workbook) => ref('DatetimeFormatInfo', workbook),
  },
});
export const numberFormatInfoType = describe<Workbook>('NumberFormatInfo', {
  values: { numberDecimalSeparator: () => '.', numberGroupSeparator: () => ',' },
});
export const datetimeFormatInfoType = describe<Workbook>('DatetimeFormatInfo', {
  values: {
    dateSeparator: () => '/',
    longDatePattern: () => 'dddd, mmmm d, yyyy',
    shortDatePattern: () => 'm/d/yyyy',
    timeSeparator: () => ':',
    longTimePattern: () => 'h:mm:ss AM/PM',
  },
});
