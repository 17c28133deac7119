import { useEffect, useRef } from 'react';

const restMs = 5_000;

/** Reads a list again once changes that it leaned on were let go; in a flood, every five seconds. */
export function useRefreshAfterDrops(dropped: number, refresh: () => void): void {
  const seen = useRef(dropped);
  const lastAt = useRef(0);
  const latest = useRef(refresh);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    latest.current = refresh;
    if (dropped === seen.current) return;
    seen.current = dropped;
    timer.current ??= setTimeout(
      () => {
        timer.current = undefined;
        lastAt.current = Date.now();
        latest.current();
      },
      Math.max(0, lastAt.current + restMs - Date.now()),
    );
  }, [dropped, refresh]);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined;
    },
    [],
  );
}
