import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState, type ComponentType, type ReactElement } from 'react';
import type { Texts } from '../../text/texts';

const useStyles = makeStyles({
  loading: {
    padding: tokens.spacingVerticalL,
    // A part that comes at once is not announced: what flashes up is read by nobody.
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: '100ms',
    animationDelay: '300ms',
    animationFillMode: 'backwards',
  },
  line: { margin: `${tokens.spacingVerticalXXS} 0 0`, whiteSpace: 'normal' },
});

/** Fetches a part of the pane; rejects where its file cannot be fetched. The same function at every drawing. */
export interface LoadPart<P> {
  (): Promise<ComponentType<P>>;
  /** The part, where it was fetched before. */
  readonly kept?: () => ComponentType<P> | null;
}

/** A part that is fetched once, and is there at once from then on. */
export function keptPart<P>(fetchPart: LoadPart<P>): LoadPart<P> {
  let part: ComponentType<P> | null = null;
  const load = async (): Promise<ComponentType<P>> => (part ??= await fetchPart());
  return Object.assign(load, { kept: () => part });
}

export interface LoadedPartProps<P> {
  readonly load: LoadPart<P>;
  readonly props: P;
  readonly texts: Texts;
}

type Loading<P> =
  { readonly status: 'loading' | 'failed' } | { readonly status: 'loaded'; readonly Part: ComponentType<P> };

/**
 * A part of the pane that is fetched when it is first shown. Not `React.lazy`, which keeps a failure for good: a site out
 * of reach for a moment must not cost more than a second try.
 */
export function LoadedPart<P extends object>({ load, props, texts }: LoadedPartProps<P>): ReactElement {
  const styles = useStyles();
  const [loading, setLoading] = useState<Loading<P>>(() => {
    const Part = load.kept?.() ?? null;
    return Part ? { status: 'loaded', Part } : { status: 'loading' };
  });
  const [tries, setTries] = useState(0);
  const missing = loading.status !== 'loaded';
  useEffect(() => {
    if (!missing) return;
    let wanted = true;
    load().then(
      (Part) => wanted && setLoading({ status: 'loaded', Part }),
      // The browser's own log names the file and why it did not come.
      () => wanted && setLoading({ status: 'failed' }),
    );
    return () => {
      wanted = false;
    };
  }, [load, missing, tries]);
  if (loading.status === 'loaded') return <loading.Part {...props} />;
  const { shell } = texts;
  const retry = () => {
    setLoading({ status: 'loading' });
    setTries(tries + 1);
  };
  return (
    <div role="status">
      {loading.status === 'loading' ? (
        <Spinner size="tiny" className={styles.loading} label={shell.loadingPart} />
      ) : (
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
      )}
    </div>
  );
}
