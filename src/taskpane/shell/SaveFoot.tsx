import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Texts } from '../../text/texts';
import type { SaveStatus } from '../state/pane-state';
import { TickIcon } from '../theme/icons';

const useStyles = makeStyles({
  foot: {
    flexShrink: 0,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    minHeight: '20px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** Whether what is shown is in the workbook. */
export function SaveFoot({ status, texts }: { readonly status: SaveStatus; readonly texts: Texts }): ReactElement {
  const styles = useStyles();
  return (
    <footer className={styles.foot} data-save-status={status}>
      {status === 'saved' && <TickIcon />}
      <span>{texts.shell.status[status]}</span>
    </footer>
  );
}
