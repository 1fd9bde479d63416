import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Button } from '../controls/Button';
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '../controls/MessageBar';
import type { Texts } from '../../text/texts';
import type { PaneController } from '../state/pane-controller';
import type { PaneState } from '../state/pane-state';
import { useFocusReturn } from './use-focus-return';

const useStyles = makeStyles({
  bar: { margin: tokens.spacingHorizontalS, alignItems: 'start' },
  line: { margin: `${tokens.spacingVerticalXXS} 0 0`, whiteSpace: 'normal' },
});

export interface FailureBarProps {
  readonly failure: PaneState['failure'];
  readonly texts: Texts;
  readonly controller: PaneController;
}

/** What happened, what is safe, what to do; and the buttons that do it. Read out when it appears. */
export function FailureBar({ failure, texts, controller }: FailureBarProps): ReactElement {
  const styles = useStyles();
  return <div role="alert">{failure && <Bar {...{ failure, texts, controller, styles }} />}</div>;
}

interface BarProps {
  readonly failure: NonNullable<PaneState['failure']>;
  readonly texts: Texts;
  readonly controller: PaneController;
  readonly styles: ReturnType<typeof useStyles>;
}

function Bar({ failure: { attempt, failure, tries, retried }, texts, controller, styles }: BarProps): ReactElement {
  const { happened, safe, action } = texts.failures[failure.code];
  const { shell } = texts;
  const focusReturn = useFocusReturn();
  return (
    <div {...focusReturn}>
      <MessageBar intent="error" layout="multiline" className={styles.bar}>
        {/* Set anew after each try in vain, so that it is read out anew; the button keeps the focus. */}
        <MessageBarBody key={tries}>
          <MessageBarTitle>{happened(failure.place ?? '')}</MessageBarTitle>
          <p className={styles.line}>{safe}</p>
          <p className={styles.line}>{action}</p>
        </MessageBarBody>
        <MessageBarActions>
          <Button disabledFocusable={retried} onClick={() => void controller.retry()}>
            {shell.retry}
          </Button>
          {attempt === 'save' ? (
            <Button appearance="subtle" onClick={() => void controller.discard()}>
              {shell.discard}
            </Button>
          ) : (
            <Button appearance="subtle" onClick={() => controller.dispatch({ type: 'failureHidden' })}>
              {shell.dismiss}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
