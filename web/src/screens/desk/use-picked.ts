import { useMemo, useState } from 'react';
import type { Placed } from '../../features/casework/queue.rules';
import { useStable } from '../../ui/use-stable';

/** Rows that were ticked, in the order of the list; one that left the list is no longer among them. */
export function usePicked(rows: readonly Placed[]) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const ids = useMemo(() => rows.filter(({ id }) => ticked.has(id)).map(({ id }) => id), [rows, ticked]);
  const set = useMemo(() => new Set(ids), [ids]);
  const toggle = useStable((id: string) =>
    setTicked((before) => {
      const next = new Set(before);
      if (!next.delete(id)) next.add(id);
      return next;
    }),
  );
  return {
    ids,
    set,
    toggle,
    add: useStable((id: string) => setTicked((before) => new Set(before).add(id))),
    clear: useStable(() => setTicked(new Set())),
  };
}

export type Picked = ReturnType<typeof usePicked>;
