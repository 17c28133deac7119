import { useState } from 'react';
import { holdQueue, placeQueue, type Placed } from '../../features/casework/queue.rules';
import type { Queue } from '../../features/casework/use-queue';
import { serverNow } from '../../ui/server-time';
import { useTicking } from '../../ui/ticker';
import { useStable } from '../../ui/use-stable';

interface Hold {
  scrolled: boolean;
  pointer: boolean;
  held: Placed[] | null;
}

/** A hand on the list: it was scrolled, or the pointer is over it. */
export type Touch = Partial<Pick<Hold, 'scrolled' | 'pointer'>>;

const free: Hold = { scrolled: false, pointer: false, held: null };

/** Rows in their groups, held in place while a hand is on the list. */
export function useHeldQueue(queue: Queue, timeZone: string) {
  const [hold, setHold] = useState<Hold>(free);
  // Groups follow the clock: a report passes its target without any event.
  useTicking((now) => Math.floor(now / 30_000));
  const current = placeQueue(queue.admitted, serverNow(), timeZone);
  const layout = hold.held ? holdQueue(hold.held, current, queue.known) : { rows: current, waiting: 0 };
  const touch = useStable((part: Touch) =>
    setHold((before) => {
      const next = { ...before, ...part };
      const busy = next.scrolled || next.pointer;
      const held = busy && !queue.loading ? (before.held ?? layout.rows) : null;
      const same = next.scrolled === before.scrolled && next.pointer === before.pointer;
      return same && held === before.held ? before : { ...next, held };
    }),
  );
  const release = useStable(() =>
    setHold((before) => ({ ...before, scrolled: false, held: before.pointer ? current : null })),
  );
  return { ...layout, touch, release };
}
