import { useEffect, useState, type ComponentType } from 'react';

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

type Loading<P> =
  | { readonly status: 'loading' | 'failed'; readonly Part: null }
  | { readonly status: 'loaded'; readonly Part: ComponentType<P> };

/** Fetches a part as soon as it is wanted. One that did not come is fetched anew by `retry`. */
export function usePart<P>(load: LoadPart<P>, wanted: boolean): Loading<P> & { readonly retry: () => void } {
  const [loading, setLoading] = useState<Loading<P>>(() => {
    const Part = load.kept?.() ?? null;
    return Part ? { status: 'loaded', Part } : { status: 'loading', Part };
  });
  const [tries, setTries] = useState(0);
  const missing = wanted && loading.status !== 'loaded';
  useEffect(() => {
    if (!missing) return;
    let awaited = true;
    load().then(
      (Part) => awaited && setLoading({ status: 'loaded', Part }),
      // The browser's own log names the file and why it did not come.
      () => awaited && setLoading({ status: 'failed', Part: null }),
    );
    return () => {
      awaited = false;
    };
  }, [load, missing, tries]);
  const retry = (): void => {
    setLoading({ status: 'loading', Part: null });
    setTries(tries + 1);
  };
  return { ...loading, retry };
}
