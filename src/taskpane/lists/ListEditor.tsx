import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef, type ReactElement, type ReactNode } from 'react';
import { Button } from '../controls/Button';
import type { Texts } from '../../text/texts';
import { placeKey, type Place } from '../state/place';
import { LineIcon } from './icons';
import { ItemCard } from './ItemCard';
import type { ListActions } from './list-actions';
import { ListRow } from './ListRow';
import { useLatest } from './use-latest';
import { useListEditing } from './use-list-editing';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    margin: `0 0 ${tokens.spacingVerticalS}`,
    padding: '0',
    listStyleType: 'none',
  },
  none: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});

export interface ItemFieldsProps<T> {
  readonly item: T;
  readonly readOnly: boolean;
  readonly onType: (item: T) => void;
  /** Writes at once what is chosen rather than typed. */
  readonly onChoose: (item: T) => void;
  readonly onLeave: () => void;
}

export interface ListEditorProps<T extends object> {
  readonly label: string;
  readonly words: { readonly add: string; readonly none: string };
  readonly items: readonly T[];
  /** Where its button to add is, for those who are sent there. */
  readonly place?: Place;
  /** The item that someone is sent to, to be opened; null for none. */
  readonly wanted?: { readonly index: number } | null;
  readonly empty: T;
  /** What a copy of an item starts as, where copies are of use. */
  readonly copyOf?: (item: T) => T;
  readonly actions: ListActions<T>;
  readonly readOnly: boolean;
  readonly texts: Texts;
  readonly nameOf: (item: T) => string;
  readonly summaryOf: (item: T) => ReactNode;
  readonly fields: (props: ItemFieldsProps<T>) => ReactNode;
}

/**
 * A list of the fiche: its items at a glance, one of them open to edit. A new item is written with its first
 * character, so that a row nobody filled never reaches the workbook.
 */
export function ListEditor<T extends object>(props: ListEditorProps<T>): ReactElement {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const { items, empty, actions, readOnly, texts, words, wanted = null, copyOf } = props;
  const editing = useListEditing(root, items, actions, wanted);
  const { openIndex } = editing;
  const edit = useLatest(editing.edit);
  const rows = openIndex === items.length ? [...items, empty] : items;
  const nameOf = (item: T): string => props.nameOf(item).trim() || texts.fiche.list.unnamed;
  return (
    <div ref={root} onInputCapture={editing.onInputCapture}>
      {rows.length === 0 && <p className={styles.none}>{words.none}</p>}
      {rows.length > 0 && (
        <ul className={styles.list} aria-label={props.label}>
          {rows.map((item, index) => (
            // The open item keeps one key, so that its fields keep the focus wherever its row goes.
            <li key={index === openIndex ? `open ${editing.session}` : index}>
              {index === openIndex ? (
                <ItemCard
                  {...{ index, readOnly, texts }}
                  name={nameOf(item)}
                  count={items.length}
                  emptied={editing.emptied}
                  onMove={(to) => editing.move(index, to)}
                  onDuplicate={copyOf && (() => editing.duplicate(index, copyOf(item)))}
                  onRemove={() => editing.remove(index)}
                  onClose={() => editing.close(index)}
                >
                  {props.fields({
                    item: editing.emptied ? empty : item,
                    readOnly,
                    onType: (next) => editing.write(index, next, true),
                    onChoose: (next) => editing.write(index, next, false),
                    onLeave: actions.flush,
                  })}
                </ItemCard>
              ) : (
                <ListRow
                  {...{ item, index, texts }}
                  look={() => ({ name: nameOf(item), summary: props.summaryOf(item) })}
                  onOpen={edit}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {!readOnly && openIndex !== items.length && (
        <Button
          icon={<LineIcon name="add" />}
          data-focus="add"
          data-place={props.place && placeKey(props.place)}
          onClick={editing.add}
        >
          {words.add}
        </Button>
      )}
    </div>
  );
}
