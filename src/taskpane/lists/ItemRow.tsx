import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { Button } from '../controls/Button';
import type { Texts } from '../../text/texts';

const useStyles = makeStyles({
  row: {
    display: 'block',
    width: '100%',
    minHeight: '40px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  /** Heard and not seen: what pressing the row does. */
  verb: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  more: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

export interface ItemRowProps {
  readonly name: string;
  /** What else a glance should tell. */
  readonly summary: ReactNode;
  readonly focusKey: string;
  readonly texts: Texts;
  readonly onOpen: () => void;
}

/** An item at a glance; pressing it opens its fields. */
export function ItemRow({ name, summary, focusKey, texts, onOpen }: ItemRowProps): ReactElement {
  const styles = useStyles();
  return (
    <Button className={styles.row} appearance="subtle" data-focus={focusKey} onClick={onOpen}>
      <span className={styles.verb}>{texts.fiche.list.edit('')}</span>
      <span className={styles.name}>{name}</span>
      <span className={styles.more}>{summary}</span>
    </Button>
  );
}
