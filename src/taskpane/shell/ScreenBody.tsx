import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode, Ref } from 'react';
import { ZOOMED } from '../theme/zoomed';

const LOW = '@media (max-height: 520px)';

const useStyles = makeStyles({
  body: {
    // Holds what is hidden from sight within it: else the page would be as long as all that scrolls, and scroll too.
    position: 'relative',
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXL}`,
    boxSizing: 'border-box',
    // What has the focus never hides under the foot.
    scrollPaddingBottom: '24px',
  },
  // A pane too low for anything to stay in place lets all of it scroll.
  bodyUnderPinned: { paddingTop: '0', scrollPaddingTop: '96px', [LOW]: { scrollPaddingTop: '8px' } },
  pinned: {
    position: 'sticky',
    top: '0',
    zIndex: 1,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM}) ${tokens.spacingVerticalS}`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: tokens.colorNeutralBackground1,
    [LOW]: { position: 'static' },
  },
  foot: {
    flexShrink: 0,
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
    [ZOOMED]: {
      flexWrap: 'wrap',
      paddingTop: tokens.spacingVerticalXS,
      '& button': {
        minWidth: '0',
        paddingLeft: tokens.spacingHorizontalXS,
        paddingRight: tokens.spacingHorizontalXS,
        fontSize: tokens.fontSizeBase200,
      },
    },
  },
  footLine: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

export interface ScreenBodyProps {
  readonly children: ReactNode;
  /** What stays in sight above what scrolls; 92 px high at most. */
  readonly pinned?: ReactNode;
  /** What stays at the foot of the pane: at most one primary button. */
  readonly foot?: ReactNode;
  readonly scrollRef?: Ref<HTMLDivElement>;
}

/** What scrolls between the tabs and the foot, and what stays under it. */
export function ScreenBody({ children, pinned, foot, scrollRef }: ScreenBodyProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      <div className={mergeClasses(styles.body, pinned !== undefined && styles.bodyUnderPinned)} ref={scrollRef}>
        {pinned !== undefined && <div className={styles.pinned}>{pinned}</div>}
        {children}
      </div>
      {foot !== undefined && <div className={mergeClasses(styles.foot, styles.footLine)}>{foot}</div>}
    </>
  );
}
