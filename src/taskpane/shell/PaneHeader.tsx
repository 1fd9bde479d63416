import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { FetchedMenuProps, MenuAndDialogsProps } from './MenuAndDialogs';
import { useHiddenStyles } from '../theme/use-hidden-styles';
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
export const loadMenu = keptPart<FetchedMenuProps>(
  async () => (await import(/* webpackChunkName: "menu" */ './MenuAndDialogs')).MenuAndDialogs,
);

export interface PaneHeaderProps extends MenuAndDialogsProps {
  readonly title: string;
}

/** The project's name and the menu of everything that is not one of the four screens. */
export function PaneHeader({ title, ...props }: PaneHeaderProps): ReactElement {
  const styles = useStyles();
  const [asked, setAsked] = useState(false);
  const [isAwaited, setAwaited] = useState(false);
  const hidden = useHiddenStyles();
  const menu = usePart(loadMenu, asked);
  const isLoading = asked && menu.status === 'loading';
  return (
    <>
      <header className={styles.header}>
        <h1 className={styles.name} title={title}>
          {title}
        </h1>
        {asked && menu.Part ? (
          <menu.Part {...props} isAwaited={isAwaited} />
        ) : (
          <MenuButton
            texts={props.texts}
            aria-haspopup="menu"
            aria-expanded={false}
            aria-busy={isLoading}
            onClick={() => {
              setAsked(true);
              setAwaited(true);
              if (menu.status === 'failed') menu.retry();
            }}
            // Who goes on elsewhere is not fetched back by a menu that comes late.
            onBlur={() => setAwaited(false)}
          />
        )}
        <div className={styles.hostCorner} />
      </header>
      <div role="status">
        {isLoading && <span className={hidden.heardOnly}>{props.texts.shell.loadingPart}</span>}
        {menu.status === 'failed' && <PartFailure texts={props.texts} retry={menu.retry} />}
      </div>
    </>
  );
}
