import { isRecord, oneOf } from '../../rich-api/arguments';
import { HostError, invalidArgument } from '../../rich-api/host-error';
import { DYNAMIC_FILTERS, type DynamicFilter } from './periods';

export const FILTER_ON = [
  'BottomItems',
  'BottomPercent',
  'CellColor',
  'Dynamic',
  'FontColor',
  'Values',
  'TopItems',
  'TopPercent',
  'Icon',
  'Custom',
] as const;
export type FilterOn = (typeof FILTER_ON)[number];

const SPECIFICITIES = ['Year', 'Month', 'Day', 'Hour', 'Minute', 'Second'] as const;
export type Specificity = (typeof SPECIFICITIES)[number];

export interface FilterDate {
  /** ISO 8601. */
  readonly date: string;
  readonly specificity: Specificity;
}

/** What a filter shows of one column, as Office.js spells it. Which members there are depends on `filterOn`. */
export interface FilterCriteria {
  readonly filterOn: FilterOn;
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: 'And' | 'Or';
  readonly values?: readonly (string | FilterDate)[];
  readonly dynamicCriteria?: DynamicFilter;
  readonly color?: string;
}

/** Reads criteria as a caller gives them; what belongs to their kind has to be there. */
export const readCriteria = (value: unknown): FilterCriteria => {
  if (!isRecord(value)) throw invalidArgument();
  const filterOn = oneOf(value['filterOn'], FILTER_ON);
  switch (filterOn) {
    case 'Values':
      return { filterOn, values: readValues(value['values']) };
    case 'Custom':
      return readCustom(value);
    case 'Dynamic':
      return { filterOn, dynamicCriteria: oneOf(value['dynamicCriteria'], DYNAMIC_FILTERS) };
    case 'CellColor':
    case 'FontColor':
      return { filterOn, color: text(value['color']) };
    case 'Icon':
      throw new HostError('NotImplemented', 'The emulated Excel does not filter by icon.');
    default:
      return { filterOn, criterion1: String(amount(filterOn, value['criterion1'])) };
  }
};

const text = (value: unknown): string => {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') throw invalidArgument();
  return value;
};

const readCustom = (value: Readonly<Record<string, unknown>>): FilterCriteria => {
  const first: FilterCriteria = { filterOn: 'Custom', criterion1: text(value['criterion1']) };
  const second = value['criterion2'] ?? undefined;
  if (second === undefined) return first;
  return { ...first, criterion2: text(second), operator: oneOf(value['operator'] ?? 'And', ['And', 'Or']) };
};

const readValues = (value: unknown): readonly (string | FilterDate)[] => {
  if (!Array.isArray(value)) throw invalidArgument();
  return value.map((one: unknown) => {
    if (!isRecord(one)) return text(one);
    const date = text(one['date']);
    if (Number.isNaN(Date.parse(date))) throw invalidArgument();
    return { date, specificity: oneOf(one['specificity'], SPECIFICITIES) };
  });
};

/** How many items or per cent: what Excel's own dialogue takes. */
const amount = (filterOn: FilterOn, value: unknown): number => {
  const count = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  const limit = filterOn.endsWith('Percent') ? 100 : 500;
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1 || count > limit) throw invalidArgument();
  return count;
};
