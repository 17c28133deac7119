import { useEffect, useRef, useState } from 'react';
import { holdQueue, letGo, placeQueue, type Placed } from '../../features/casework/queue.rules';
import type { Queue } from '../../features/casework/use-queue';
import { serverNow } from '../../ui/server-time';
import { useTicking } from '../../ui/ticker';
import { useStable } from '../../ui/use-stable';

interface Hold {
  scrolled: boolean;
  pointer: boolean;
  held: Placed[] | null;
  /** The view that was held; another one is not. */
  view: string;
}

/** A hand on the list: it was scrolled, or the pointer is over it. */
export type Touch = Partial<Pick<Hold, 'scrolled' | 'pointer'>>;

/** A hand that has done nothing for so long is at rest. */
const RESTS_AFTER_MS = 5_000;

/** Rows in their groups, held in place while a hand is on the list. `open` is the report beside it. */
export function useHeldQueue(queue: Queue, timeZone: string, view: string, open: string | null) {
  const [hold, setHold] = useState<Hold>({ scrolled: false, pointer: false, held: null, view });
  const touchedAt = useRef(0);
  // Groups follow the clock: a report passes its target without any event.
  const tick = useTicking((now) => Math.floor(now / RESTS_AFTER_MS));
  const current = placeQueue(queue.admitted, serverNow(), timeZone);
  const held = hold.view === view ? hold.held : null;
  const layout = held ? holdQueue(held, current, queue.known) : { rows: current, waiting: 0 };
  const touch = useStable((part: Touch) => {
    touchedAt.current = performance.now();
    setHold((before) => {
      const next = { ...before, ...part };
      const busy = next.scrolled || next.pointer;
      const kept = busy && !queue.loading ? (held ?? layout.rows) : null;
      const same = next.scrolled === before.scrolled && next.pointer === before.pointer;
      return same && kept === before.held && view === before.view ? before : { ...next, held: kept, view };
    });
  });
  const release = useStable(() =>
    setHold((before) => ({ ...before, scrolled: false, held: before.pointer ? current : null, view })),
  );
  const rest = useStable(() => {
    if (held === null || performance.now() - touchedAt.current < RESTS_AFTER_MS) return;
    const kept = letGo(held, current, open);
    if (kept.length < held.length) setHold((before) => ({ ...before, held: kept, view }));
  });
  useEffect(() => rest(), [tick, rest]);
  return { ...layout, touch, release };
}
