import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { PaneMenu, type PaneMenuProps } from './PaneMenu';

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0 0 ${tokens.spacingHorizontalM}`,
    minHeight: '36px',
  },
  name: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  // Excel on Mac draws its own button there.
  hostCorner: { width: '34px', flexShrink: 0 },
});

export interface PaneHeaderProps extends PaneMenuProps {
  readonly title: string;
}

/** The project's name and the menu of everything that is not one of the four screens. */
export function PaneHeader({ title, ...menu }: PaneHeaderProps): ReactElement {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <h1 className={styles.name} title={title}>
        {title}
      </h1>
      <PaneMenu {...menu} />
      <div className={styles.hostCorner} />
    </header>
  );
}
