export type Watcher = 'command' | 'public';

const leastMs: Record<Watcher, number> = { command: 2_000, public: 10_000 };

/**
 * Milliseconds from a change until counts are asked for again, and so the least time between two askings: a storm must
 * not be a poll, and a thousand residents who heard of one change must not ask in one second.
 */
export const countsRestMs = (watcher: Watcher, random: number): number =>
  Math.round(leastMs[watcher] * (1 + random));
