import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Button } from '../controls/Button';
import type { Failure } from '../../application/result';
import type { AllTexts } from '../../text/texts';
import { FailureMessage } from '../shell/FailureMessage';

const useStyles = makeStyles({ room: { marginTop: tokens.spacingVerticalS } });

export interface SectionFailureProps {
  readonly failure: Failure | null;
  readonly texts: AllTexts;
  /** What is safe, where the section knows better than the failure. */
  readonly safe?: string;
  /** The way to try again, where the section has one. */
  readonly retry?: { readonly label: string; readonly onClick: () => void };
}

/** What a section could not do. Read out when it appears. */
export function SectionFailure({ failure, texts, safe, retry }: SectionFailureProps): ReactElement {
  const styles = useStyles();
  const words = failure && texts.failures[failure.code];
  return (
    <div role="alert">
      {words && (
        <FailureMessage
          happened={words.happened(failure.place ?? '')}
          safe={safe ?? words.safe}
          action={words.action}
          className={styles.room}
        >
          {retry && <Button onClick={retry.onClick}>{retry.label}</Button>}
        </FailureMessage>
      )}
    </div>
  );
}
