import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Button } from '../controls/Button';
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '../controls/MessageBar';
import type { Texts } from '../../text/texts';

const useStyles = makeStyles({
  line: { margin: `${tokens.spacingVerticalXXS} 0 0`, whiteSpace: 'normal' },
});

export interface PartFailureProps {
  readonly texts: Texts;
  readonly retry: () => void;
}

/** Says that a part of the pane did not come, what is safe and what to do. */
export function PartFailure({ texts: { shell }, retry }: PartFailureProps): ReactElement {
  const styles = useStyles();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{shell.loadFailed.happened}</MessageBarTitle>
        <p className={styles.line}>{shell.loadFailed.safe}</p>
        <p className={styles.line}>{shell.loadFailed.action}</p>
      </MessageBarBody>
      <MessageBarActions>
        <Button onClick={retry}>{shell.retry}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
