import { holdOrder, type FeedEntry } from './feed.rules';

export interface HeldFeed {
  action: readonly string[];
  live: readonly string[];
}

export interface FeedLayout {
  action: string[];
  live: string[];
  /** Arrivals that wait behind "↑ 2 baru". */
  waiting: number;
  /** Those of them that call for action. */
  actionWaiting: number;
}

/**
 * Which rows stand in which section. Free, both follow the city; held, no row moves: one that was acted on stays in
 * its section, with its new words, until the list is let go.
 */
export function layoutFeed<Report>(
  held: HeldFeed | null,
  action: readonly FeedEntry<Report>[],
  live: readonly FeedEntry<Report>[],
  alive: { has: (id: string) => boolean },
): FeedLayout {
  const actionIds = action.map(({ id }) => id);
  const inAction = new Set(held ? [...held.action, ...actionIds] : actionIds);
  const liveIds = live.map(({ id }) => id).filter((id) => !inAction.has(id));
  if (!held) return { action: actionIds, live: liveIds, waiting: 0, actionWaiting: 0 };
  const below = holdOrder(held.live, liveIds, alive);
  const newAction = actionIds.filter((id) => !held.action.includes(id) && !held.live.includes(id));
  return {
    action: held.action.filter((id) => alive.has(id)),
    live: below.shown,
    waiting: below.waiting + newAction.length,
    actionWaiting: newAction.length,
  };
}
