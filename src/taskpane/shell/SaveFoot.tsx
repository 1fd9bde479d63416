import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { Texts } from '../../text/texts';
import type { SaveStatus } from '../state/pane-state';
import { TickIcon, WarningIcon } from '../theme/icons';
import { useHiddenStyles } from '../theme/use-hidden-styles';
import { useSaveNews } from './use-save-news';

const useStyles = makeStyles({
  foot: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '32px',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  status: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

export interface SaveFootProps {
  readonly status: SaveStatus;
  readonly texts: Texts;
  /** What stands at the right of the foot. */
  readonly children?: ReactNode;
}

/** Whether what is shown is in the workbook. */
export function SaveFoot({ status, texts, children }: SaveFootProps): ReactElement {
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const news = useSaveNews(status);
  return (
    <footer className={styles.foot} data-save-status={status}>
      <span className={styles.status}>
        {status === 'saved' && <TickIcon />}
        {status === 'failed' && <WarningIcon />}
        {texts.shell.status[status]}
      </span>
      <span role="status" className={hidden.heardOnly}>
        {news && texts.shell.saveNews[news]}
      </span>
      {children}
    </footer>
  );
}
