import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Spinner } from '../controls/Spinner';
import type { Texts } from '../../text/texts';
import { PartFailure } from './PartFailure';
import { usePart, type LoadPart } from './use-part';

const useStyles = makeStyles({
  loading: {
    padding: tokens.spacingVerticalL,
    // A part that comes at once is not announced: what flashes up is read by nobody.
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: '100ms',
    animationDelay: '300ms',
    animationFillMode: 'backwards',
  },
});

export interface LoadedPartProps<P> {
  readonly load: LoadPart<P>;
  readonly props: P;
  readonly texts: Texts;
}

/**
 * A part of the pane that is fetched when it is first shown. Not `React.lazy`, which keeps a failure for good: a site out
 * of reach for a moment must not cost more than a second try.
 */
export function LoadedPart<P extends object>({ load, props, texts }: LoadedPartProps<P>): ReactElement {
  const styles = useStyles();
  const part = usePart(load, true);
  if (part.status === 'loaded') return <part.Part {...props} />;
  return (
    <div role="status">
      {part.status === 'loading' ? (
        <Spinner size="tiny" className={styles.loading} label={texts.shell.loadingPart} />
      ) : (
        <PartFailure texts={texts} retry={part.retry} />
      )}
    </div>
  );
}
