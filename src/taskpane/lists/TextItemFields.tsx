import type { ReactElement } from 'react';
import { TextField } from '../fields/TextField';
import type { Place } from '../state/place';
import type { ItemFieldsProps } from './ListEditor';

export interface TextItemFieldsProps<K extends string> extends Omit<
  ItemFieldsProps<Readonly<Record<K, string>>>,
  'onChoose'
> {
  readonly labels: Readonly<Record<K, string>>;
  readonly keys: readonly K[];
  /** Where a field is, for those who are sent there. */
  readonly placeOf?: (key: K) => Place;
  /** Those that take several lines. */
  readonly long: readonly K[];
}

/** The fields of an item that holds texts only, one under the other. */
export function TextItemFields<K extends string>(props: TextItemFieldsProps<K>): ReactElement {
  const { item, keys, labels, long, placeOf, readOnly, onType, onLeave } = props;
  return (
    <>
      {keys.map((key) => (
        <TextField
          key={key}
          {...{ readOnly, onLeave }}
          label={labels[key]}
          long={long.includes(key)}
          rows={2}
          place={placeOf?.(key)}
          value={item[key]}
          onType={(text) => onType({ ...item, [key]: text })}
        />
      ))}
    </>
  );
}
