import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement, ReactNode } from 'react';
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
  done: { marginLeft: 'auto', minWidth: '0' },
});

export interface ItemCardProps {
  readonly name: string;
  readonly index: number;
  readonly count: number;
  readonly readOnly: boolean;
  readonly texts: Texts;
  readonly children: ReactNode;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
  readonly onClose: () => void;
}

/** An item being edited. Escape closes it; all that was typed is already kept. */
export function ItemCard(props: ItemCardProps): ReactElement {
  const styles = useStyles();
  const { name, index, count, readOnly, texts } = props;
  const { list } = texts.fiche;
  const fresh = index >= count;
  const closeOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    props.onClose();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape is heard from the fields within.
    <div className={styles.card} role="group" aria-label={fresh ? list.fresh : name} onKeyDown={closeOnEscape}>
      {props.children}
      <div className={styles.tools}>
        {!readOnly && !fresh && (
          <>
            <Button
              appearance="subtle"
              icon={<LineIcon name="up" />}
              aria-label={list.up(name)}
              data-focus="up"
              disabledFocusable={index === 0}
              onClick={() => props.onMove(index - 1)}
            />
            <Button
              appearance="subtle"
              icon={<LineIcon name="down" />}
              aria-label={list.down(name)}
              data-focus="down"
              disabledFocusable={index === count - 1}
              onClick={() => props.onMove(index + 1)}
            />
            <Button
              appearance="subtle"
              icon={<LineIcon name="remove" />}
              aria-label={list.remove(name)}
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
