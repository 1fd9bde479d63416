import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '../controls/MessageBar';

const useStyles = makeStyles({
  line: { margin: `${tokens.spacingVerticalXXS} 0 0`, whiteSpace: 'normal' },
});

export interface FailureMessageProps {
  /** What happened, what is safe, what to do. */
  readonly happened: string;
  readonly safe: string;
  readonly action: string;
  /** Another one has the sentences set anew, so that they are read out anew while the buttons keep the focus. */
  readonly telling?: number;
  /** The room around it. */
  readonly className?: string;
  /** The buttons that do what is to be done. */
  readonly children?: ReactNode;
}

/** A failure in three sentences, and the way on. It stands in an alert or a status that was there before it. */
export function FailureMessage(props: FailureMessageProps): ReactElement {
  const { happened, safe, action, telling, className, children } = props;
  const styles = useStyles();
  return (
    <MessageBar intent="error" layout="multiline" {...(className === undefined ? {} : { className })}>
      <MessageBarBody key={telling}>
        <MessageBarTitle>{happened}</MessageBarTitle>
        <p className={styles.line}>{safe}</p>
        <p className={styles.line}>{action}</p>
      </MessageBarBody>
      {children && <MessageBarActions>{children}</MessageBarActions>}
    </MessageBar>
  );
}
