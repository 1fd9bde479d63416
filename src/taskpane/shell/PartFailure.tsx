import type { ReactElement } from 'react';
import { Button } from '../controls/Button';
import type { Texts } from '../../text/texts';
import { FailureMessage } from './FailureMessage';

export interface PartFailureProps {
  readonly texts: Texts;
  readonly retry: () => void;
}

/** Says that a part of the pane did not come, what is safe and what to do. */
export function PartFailure({ texts: { shell }, retry }: PartFailureProps): ReactElement {
  return (
    <FailureMessage {...shell.loadFailed}>
      <Button onClick={retry}>{shell.retry}</Button>
    </FailureMessage>
  );
}
