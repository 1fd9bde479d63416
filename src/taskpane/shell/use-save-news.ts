import { useEffect, useRef, useState } from 'react';
import type { SaveStatus } from '../state/pane-state';

/** How long saving may take before it is worth saying, in milliseconds. */
const SLOW = 2_000;

/**
 * What of saving is worth reading out: the first save, one that takes long, and one that comes after a failure. Null for
 * the others, which come with every pause in typing; a failure speaks for itself.
 */
export function useSaveNews(status: SaveStatus): 'saving' | 'saved' | null {
  const [news, setNews] = useState<'saving' | 'saved' | null>(null);
  const awaited = useRef(true);
  const changed = useRef(false);
  useEffect(() => {
    if (status === 'saved') {
      setNews(changed.current && awaited.current ? 'saved' : null);
      awaited.current = awaited.current && !changed.current;
      changed.current = false;
      return;
    }
    setNews(null);
    changed.current = true;
    if (status === 'failed') awaited.current = true;
    if (status !== 'saving') return;
    const timer = setTimeout(() => {
      awaited.current = true;
      setNews('saving');
    }, SLOW);
    return () => clearTimeout(timer);
  }, [status]);
  return news;
}
