import type { ListName } from '../../domain/fiche';
import type { Speech } from '../../text/speech';
import type { AnyItem } from '../state/change';
import { itemName } from '../state/item-name';

/** What an item's row shows, to speak of it. A dated evaluation may have no title, but it has a date. */
export function itemLabel(
  list: ListName,
  item: AnyItem,
  { texts, formats }: Pick<Speech, 'texts' | 'formats'>,
): string {
  const named = itemName(list, item);
  const topics: Readonly<Record<string, string>> = texts.data.legal.topics;
  if (list === 'legalStakes' && topics[named] !== undefined) return topics[named];
  const dated = named === '' && 'date' in item ? formats.date(item.date) : named;
  return dated === '' ? texts.fiche.list.unnamed : dated;
}
