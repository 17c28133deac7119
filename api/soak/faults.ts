import { setTimeout as pause } from 'node:timers/promises';

import { EAST, WEST } from './plans.ts';
import { pick, shuffled } from './random.ts';
import type { Stand } from './stand.ts';
import type { Subscriber } from './subscribers.ts';

export interface Spoiling {
  readonly seconds: number;
  readonly processes: number;
  readonly random: () => number;
  readonly signal: AbortSignal;
  readonly onMinute: (minute: number, counts: Readonly<Record<string, number>>) => Promise<void>;
}

const REST_MILLISECONDS = [1_500, 3_500] as const;
const OPEN_TRANSACTION_MILLISECONDS = 3_000;
const RESTART = 'the database restarted';
/** Its keeper takes a database that dies more than five times a minute for broken, and gives it up. */
const RESTARTS_A_MINUTE = 4;

/** One fault after another, each kind at least once, until the time is over. How often each kind came. */
export async function spoil(
  stand: Stand,
  subscribers: readonly Subscriber[],
  { seconds, processes, random, signal, onMinute }: Spoiling,
): Promise<Record<string, number>> {
  const kinds: Record<string, () => Promise<unknown>> = {
    'a process killed': async () => stand.kill(Math.floor(random() * processes)),
    'every connection cut': async () => Promise.resolve(stand.cut()),
    [RESTART]: async () => stand.restartDatabase(),
    'a transaction left open': async () => stand.holdTransaction(OPEN_TRANSACTION_MILLISECONDS),
  };
  const counts = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, 0]));
  const first = shuffled(Object.keys(kinds), random);
  const [begin, least, most] = [performance.now(), ...REST_MILLISECONDS];
  const restarts: number[] = [];
  let minute = 1;
  while (!signal.aborted && (first.length > 0 || performance.now() - begin < seconds * 1000)) {
    const may = Object.keys(kinds).filter((kind) => kind !== RESTART || mayRestart(restarts));
    const kind = first.shift() ?? pick(may, random);
    if (kind === RESTART) restarts.push(performance.now());
    await kinds[kind]?.();
    counts[kind] = (counts[kind] ?? 0) + 1;
    for (const one of subscribers) if (one.plan.moves !== undefined) one.look(random() < 0.5 ? WEST : EAST);
    await pause(least + random() * (most - least), undefined, { signal }).catch(() => undefined);
    if (performance.now() - begin < minute * 60_000) continue;
    await onMinute(minute, counts);
    minute += 1;
  }
  return counts;
}

function mayRestart(restarts: readonly number[]): boolean {
  return restarts.filter((at) => at > performance.now() - 60_000).length < RESTARTS_A_MINUTE;
}
