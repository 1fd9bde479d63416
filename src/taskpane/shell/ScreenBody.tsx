import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode, Ref } from 'react';

const useStyles = makeStyles({
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXL}`,
    boxSizing: 'border-box',
    // What has the focus never hides under the foot.
    scrollPaddingBottom: '24px',
  },
  foot: {
    flexShrink: 0,
    display: 'flex',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
  },
  footLine: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

export interface ScreenBodyProps {
  readonly children: ReactNode;
  /** What stays at the foot of the pane: at most one primary button. */
  readonly foot?: ReactNode;
  readonly scrollRef?: Ref<HTMLDivElement>;
}

/** What scrolls between the tabs and the foot, and what stays under it. */
export function ScreenBody({ children, foot, scrollRef }: ScreenBodyProps): ReactElement {
  const styles = useStyles();
  return (
    <>
      <div className={styles.body} ref={scrollRef}>
        {children}
      </div>
      {foot !== undefined && <div className={mergeClasses(styles.foot, styles.footLine)}>{foot}</div>}
    </>
  );
}
