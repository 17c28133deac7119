import { useState } from 'react';
import { layoutFeed, type FeedLayout, type HeldFeed } from '../../features/live/feed-layout.rules';
import type { Entry, Feed } from '../../features/live/use-feed';
import { useStable } from '../../ui/use-stable';

interface Hold {
  scrolled: boolean;
  pointer: boolean;
  focus: boolean;
  held: HeldFeed | null;
}

/** A hand on the list: it was scrolled, the pointer is over it, or a row has the focus. */
export type Touch = Partial<Pick<Hold, 'scrolled' | 'pointer' | 'focus'>>;

const free: Hold = { scrolled: false, pointer: false, focus: false, held: null };

export interface HeldLayout {
  layout: FeedLayout;
  touch: (part: Touch) => void;
  /** Shows what waits, and holds from there. */
  release: () => void;
}

/** Rows in their sections, held in place while a hand is on the list. `ready` once there is something to hold. */
export function useHeldFeed(feed: Feed, action: readonly Entry[], ready: boolean): HeldLayout {
  const [hold, setHold] = useState<Hold>(free);
  const layout = layoutFeed(hold.held, action, feed.entries, feed.known);
  const touch = useStable((part: Touch) =>
    setHold((before) => {
      const next = { ...before, ...part };
      const busy = next.scrolled || next.pointer || next.focus;
      const held = busy && ready ? (before.held ?? layout) : null;
      const same =
        next.scrolled === before.scrolled && next.pointer === before.pointer && next.focus === before.focus;
      return same && held === before.held ? before : { ...next, held };
    }),
  );
  const release = () => {
    const fresh = layoutFeed(null, action, feed.entries, feed.known);
    setHold((before) => ({
      ...before,
      scrolled: false,
      held: before.pointer || before.focus ? fresh : null,
    }));
  };
  return { layout, touch, release };
}
