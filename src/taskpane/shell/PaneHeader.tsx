import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { MenuAndDialogsProps } from './MenuAndDialogs';
import { MenuButton } from './MenuButton';
import { PartFailure } from './PartFailure';
import { keptPart, usePart } from './use-part';

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

/** The menu brings lists, dialogs and what places them: more than the first screen has of its own. */
export const loadMenu = keptPart<MenuAndDialogsProps>(
  async () => (await import(/* webpackChunkName: "menu" */ './MenuAndDialogs')).MenuAndDialogs,
);

export interface PaneHeaderProps extends MenuAndDialogsProps {
  readonly title: string;
}

/** The project's name and the menu of everything that is not one of the four screens. */
export function PaneHeader({ title, ...props }: PaneHeaderProps): ReactElement {
  const styles = useStyles();
  const [asked, setAsked] = useState(false);
  const menu = usePart(loadMenu, asked);
  return (
    <>
      <header className={styles.header}>
        <h1 className={styles.name} title={title}>
          {title}
        </h1>
        {asked && menu.Part ? (
          <menu.Part {...props} />
        ) : (
          <MenuButton
            texts={props.texts}
            aria-haspopup="menu"
            aria-expanded={false}
            onClick={menu.status === 'failed' ? menu.retry : () => setAsked(true)}
          />
        )}
        <div className={styles.hostCorner} />
      </header>
      <div role="status">{menu.status === 'failed' && <PartFailure texts={props.texts} retry={menu.retry} />}</div>
    </>
  );
}
