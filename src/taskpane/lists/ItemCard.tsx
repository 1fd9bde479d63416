import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
import { Button } from '../controls/Button';
import type { Texts } from '../../text/texts';
import { LineIcon } from './icons';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  tools: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  emptied: { margin: '0', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  done: { marginLeft: 'auto', minWidth: '0' },
});

export interface ItemCardProps {
  readonly name: string;
  readonly index: number;
  readonly count: number;
  readonly readOnly: boolean;
  /** It holds nothing any more, and leaves the list when it is closed. */
  readonly emptied: boolean;
  readonly texts: Texts;
  readonly children: ReactNode;
  readonly onMove: (to: number) => void;
  readonly onDuplicate?: (() => void) | undefined;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** An item being edited. Escape closes it; all that was typed is already kept. */
export function ItemCard(props: ItemCardProps): ReactElement {
  const styles = useStyles();
  const { name, index, count, readOnly, emptied, texts } = props;
  const { list } = texts.fiche;
  const fresh = index >= count;
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    props.onClose();
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape is heard from the fields within.
    <div className={styles.card} role="group" aria-label={fresh ? list.fresh : name} onKeyDown={closeOnEscape}>
      {props.children}
      <p className={styles.emptied} role="status" hidden={!emptied}>
        {emptied && list.emptied}
      </p>
      <div className={styles.tools}>
        {!readOnly && !fresh && (
          <>
            <Button
              appearance="subtle"
              icon={<LineIcon name="up" />}
              aria-label={list.up(name)}
              title={list.up(name)}
              data-focus="up"
              disabledFocusable={emptied || index === 0}
              onClick={() => props.onMove(index - 1)}
            />
            <Button
              appearance="subtle"
              icon={<LineIcon name="down" />}
              aria-label={list.down(name)}
              title={list.down(name)}
              data-focus="down"
              disabledFocusable={emptied || index === count - 1}
              onClick={() => props.onMove(index + 1)}
            />
            {props.onDuplicate && (
              <Button
                appearance="subtle"
                icon={<LineIcon name="copy" />}
                aria-label={list.duplicate(name)}
                title={list.duplicate(name)}
                disabledFocusable={emptied}
                onClick={props.onDuplicate}
              />
            )}
            <Button
              appearance="subtle"
              icon={<LineIcon name="remove" />}
              aria-label={list.remove(name)}
              title={list.remove(name)}
              onClick={props.onRemove}
            />
          </>
        )}
        <Button className={styles.done} onClick={props.onClose}>
          {list.done}
        </Button>
      </div>
    </div>
  );
}
