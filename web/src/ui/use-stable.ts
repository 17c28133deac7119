import { useCallback, useLayoutEffect, useRef } from 'react';

/** A callback that keeps its identity and always does what the last render meant; not to be called while rendering. */
export function useStable<Args extends unknown[], Result>(
  act: (...args: Args) => Result,
): (...args: Args) => Result {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
