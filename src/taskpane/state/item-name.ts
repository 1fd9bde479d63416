import type { ListItem, ListName } from '../../domain/fiche';
import type { AnyItem } from './change';

const NAMING_FIELDS: { readonly [L in ListName]: keyof ListItem<L> } = {
  calendar: 'step',
  stakeholders: 'name',
  impact: 'indicator',
  datasets: 'description',
  legalStakes: 'topic',
  actions: 'action',
  snapshots: 'label',
};

/** What an item of a list is called, trimmed: the text of its naming field; '' where that is empty. */
export function itemName(list: ListName, item: AnyItem): string {
  const field: string = NAMING_FIELDS[list];
  const value: unknown = Object.entries(item).find(([key]) => key === field)?.[1];
  return typeof value === 'string' ? value.trim() : '';
}
