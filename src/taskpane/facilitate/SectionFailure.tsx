import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Button } from '../controls/Button';
import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '../controls/MessageBar';
import type { Failure } from '../../application/result';
import type { AllTexts } from '../../text/texts';

const useStyles = makeStyles({
  bar: { marginTop: tokens.spacingVerticalS, alignItems: 'start' },
  line: { margin: `${tokens.spacingVerticalXXS} 0 0`, whiteSpace: 'normal' },
});

export interface SectionFailureProps {
  readonly failure: Failure | null;
  readonly texts: AllTexts;
  /** What is safe, where the section knows better than the failure. */
  readonly safe?: string;
  /** The way to try again, where the section has one. */
  readonly retry?: { readonly label: string; readonly onClick: () => void };
}

/** What a section could not do: what happened, what is safe, what to do. Read out when it appears. */
export function SectionFailure({ failure, texts, safe, retry }: SectionFailureProps): ReactElement {
  const styles = useStyles();
  const words = failure && texts.failures[failure.code];
  return (
    <div role="alert">
      {words && (
        <MessageBar intent="error" layout="multiline" className={styles.bar}>
          <MessageBarBody>
            <MessageBarTitle>{words.happened(failure.place ?? '')}</MessageBarTitle>
            <p className={styles.line}>{safe ?? words.safe}</p>
            <p className={styles.line}>{words.action}</p>
          </MessageBarBody>
          {retry && (
            <MessageBarActions>
              <Button onClick={retry.onClick}>{retry.label}</Button>
            </MessageBarActions>
          )}
        </MessageBar>
      )}
    </div>
  );
}
