import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState, type ReactElement, type ReactNode } from 'react';
import type { Texts } from '../../text/texts';
import { placeKey, type Place } from '../state/place';
import { LineIcon } from './icons';
import { ItemCard } from './ItemCard';
import { ItemRow } from './ItemRow';
import type { ListActions } from './list-actions';
import { FRESH, locate, openItem, type OpenItem } from './open-item';
import { useFocusAfter } from './use-focus-after';

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
  const focusAfter = useFocusAfter(root);
  const [open, setOpen] = useState<OpenItem | null>(null);
  const { items, empty, actions, readOnly, texts, words } = props;
  const { wanted = null } = props;
  const [sentTo, setSentTo] = useState<ListEditorProps<T>['wanted']>(null);
  if (wanted !== sentTo) {
    setSentTo(wanted);
    const item = wanted && items[wanted.index];
    if (wanted && item) setOpen(openItem(wanted.index, item));
  }
  const openIndex = open && locate(items, open);
  const rows = openIndex === items.length ? [...items, empty] : items;
  const nameOf = (item: T): string => props.nameOf(item).trim() || texts.fiche.list.unnamed;
  const edit = (opened: OpenItem): void => {
    setOpen(opened);
    focusAfter('field');
  };
  const write = (index: number, item: T, typed: boolean): void => {
    setOpen(openItem(index, item));
    actions.write(index, item, typed);
  };
  const close = (index: number): void => {
    setOpen(null);
    focusAfter(index < items.length ? `row-${index}` : 'add');
  };
  const remove = (index: number): void => {
    setOpen(null);
    actions.remove(index);
    focusAfter(items.length > 1 ? `row-${Math.min(index, items.length - 2)}` : 'add');
  };
  const move = (index: number, to: number, item: T): void => {
    setOpen(openItem(to, item));
    actions.move(index, to);
    focusAfter(to < index ? 'up' : 'down');
  };
  return (
    <div ref={root}>
      {rows.length === 0 && <p className={styles.none}>{words.none}</p>}
      {rows.length > 0 && (
        <ul className={styles.list} aria-label={props.label}>
          {rows.map((item, index) => (
            // The open item keeps one key, so that its fields keep the focus wherever its row goes.
            <li key={index === openIndex ? 'open' : index}>
              {index === openIndex ? (
                <ItemCard
                  {...{ index, readOnly, texts }}
                  name={nameOf(item)}
                  count={items.length}
                  onMove={(to) => move(index, to, item)}
                  onRemove={() => remove(index)}
                  onClose={() => close(index)}
                >
                  {props.fields({
                    item,
                    readOnly,
                    onType: (next) => write(index, next, true),
                    onChoose: (next) => write(index, next, false),
                    onLeave: actions.flush,
                  })}
                </ItemCard>
              ) : (
                <ItemRow
                  name={nameOf(item)}
                  summary={props.summaryOf(item)}
                  focusKey={`row-${index}`}
                  texts={texts}
                  onOpen={() => edit(openItem(index, item))}
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
          onClick={() => edit(FRESH)}
        >
          {words.add}
        </Button>
      )}
    </div>
  );
}
