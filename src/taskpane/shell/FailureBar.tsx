import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Button } from '../controls/Button';
import type { Texts } from '../../text/texts';
import type { PaneController } from '../state/pane-controller';
import type { PaneState } from '../state/pane-state';
import { FailureMessage } from './FailureMessage';
import { useFocusReturn } from './use-focus-return';

const useStyles = makeStyles({ room: { margin: tokens.spacingHorizontalS } });

export interface FailureBarProps {
  readonly failure: PaneState['failure'];
  readonly texts: Texts;
  readonly controller: PaneController;
}

/** What the pane could not do, and the buttons to try again or to go without. Read out when it appears, and after a try in vain. */
export function FailureBar({ failure, texts, controller }: FailureBarProps): ReactElement {
  return <div role="alert">{failure && <Bar {...{ failure, texts, controller }} />}</div>;
}

interface BarProps extends FailureBarProps {
  readonly failure: NonNullable<PaneState['failure']>;
}

function Bar({ failure: { attempt, failure, tries, retried }, texts, controller }: BarProps): ReactElement {
  const styles = useStyles();
  const { happened, safe, action } = texts.failures[failure.code];
  const { shell } = texts;
  const focusReturn = useFocusReturn();
  return (
    <div {...focusReturn}>
      <FailureMessage
        {...{ safe, action }}
        happened={happened(failure.place ?? '')}
        telling={tries}
        className={styles.room}
      >
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
      </FailureMessage>
    </div>
  );
}
