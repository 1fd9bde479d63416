import type { FicheLists, ListItem, ListName } from '../domain/fiche';
import type { Language, Questionnaire } from '../domain/questionnaire';
import type { CellValue } from './cells';
import { legalGroupWord, legalStatusChoices, legalTopicChoices, personalDataChoices } from './choices';
import { dateToCell } from './date-cell';
import { detailOf } from './snapshot-detail';
import { columnsOf, LIST_TABLES, type ColumnEntry } from './tables';

/** What an item's words depend on. */
export interface Wording {
  readonly questionnaire: Questionnaire;
  readonly language: Language;
}

/** The cells of one item, by column id: all those that its list's table has. */
export function itemCells<L extends ListName>(
  list: L,
  item: ListItem<L>,
  { questionnaire, language }: Wording,
): Readonly<Record<string, CellValue>> {
  const values: Readonly<Record<string, unknown>> = { ...item };
  const cellOf = ({ id, type }: ColumnEntry): CellValue => {
    if (id === 'group') return legalGroupWord(plain(values['topic']), language);
    if (list === 'snapshots' && id === 'detail') return detailOf(item as FicheLists['snapshots'][number]);
    const value = values[id];
    switch (type) {
      case 'date':
        return dateToCell(plain(value));
      case 'number':
        return typeof value === 'number' ? value : '';
      case 'personalData':
        return personalDataChoices.toWord(plain(value), language);
      case 'legalStatus':
        return legalStatusChoices.toWord(plain(value), language);
      case 'legalTopic':
        return legalTopicChoices.toWord(plain(value), language);
      case 'theme':
        return questionnaire.themes.find((theme) => theme.id === value)?.title ?? plain(value);
      case 'text':
      case 'answer':
        return plain(value);
    }
  };
  return Object.fromEntries(columnsOf(LIST_TABLES[list]).map((column) => [column.id, cellOf(column)]));
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
