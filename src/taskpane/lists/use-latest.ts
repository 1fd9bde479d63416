import { useCallback, useEffect, useRef } from 'react';

/** One function for good that does what the function of the last drawing does: parts that are not drawn anew may keep it. */
export function useLatest<A extends readonly unknown[]>(act: (...args: A) => void): (...args: A) => void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  return useCallback((...args: A) => latest.current(...args), []);
}
