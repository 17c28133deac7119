import { loadavg } from 'node:os';

import { hearsAllOfStrangers } from './plans.ts';
import { quantiles } from './quantiles.ts';
import type { Stand } from './stand.ts';
import { delayOf, type Subscriber } from './subscribers.ts';

/** What is younger is not called behind. */
const YOUNG_MILLISECONDS = 10_000;

interface Watched {
  readonly stand: Stand;
  readonly subscribers: readonly Subscriber[];
  /** The last event before the soak. */
  readonly before: bigint;
}

/** Tells, each time it is asked, what was heard since the last time. */
export function minuteTeller({ stand, subscribers, before }: Watched): () => Promise<string> {
  const told = new Map<Subscriber, number>();
  return async () => {
    const news = subscribers.flatMap((one) => one.heard.slice(told.get(one) ?? 0));
    for (const one of subscribers) told.set(one, one.heard.length);
    const { p50, p99, last } = quantiles(news.map(delayOf));
    const repeated = subscribers.reduce(
      (sum, { heard }) => sum + heard.length - new Set(heard.map(({ key }) => key)).size,
      0,
    );
    const behind = await behindNow(stand, subscribers, before);
    const memory = stand.residentMegabytes().map((size) => size.toFixed(0));
    return (
      `${String(news.length)} delivered, p50 ${p50} ms, p99 ${p99} ms, last ${last} ms; ` +
      `not heard after 10 s by who hears all: ${behind}; repeated so far ${String(repeated)}; ` +
      `${memory.join(' and ')} MB; load ${loadavg()[0]?.toFixed(1) ?? '?'}`
    );
  };
}

/** How many events each of those who hear all that strangers may hear is behind. */
async function behindNow(stand: Stand, subscribers: readonly Subscriber[], before: bigint): Promise<string> {
  const until = new Date(Date.now() - YOUNG_MILLISECONDS);
  const count = await strangersHear(stand, before, until).catch(() => null);
  if (count === null) return 'unknown, the database is away';
  return subscribers
    .filter(({ plan }) => hearsAllOfStrangers(plan))
    .map(({ heard }) => {
      const old = heard.filter(({ change }) => Date.parse(change.event?.at ?? '') <= until.getTime());
      return String(Math.max(0, count - new Set(old.map(({ key }) => key)).size));
    })
    .join(', ');
}

/** Events that strangers may hear of, by a road that has nothing of ours in it. */
export async function strangersHear(
  { database }: Pick<Stand, 'database'>,
  after: bigint,
  until = new Date(Date.now() + 60_000),
): Promise<number> {
  const [row] = await database.query<{ count: number }>(
    `select count(*)::integer as count from report_event
     where id > $1 and at <= $2::timestamptz
       and became ->> 'vis' in ('PUBLIC', 'COARSE') and kind in ('SUBMITTED', 'ROUTED', 'SUPPORTED')`,
    [after, until.toISOString()],
  );
  return row?.count ?? 0;
}
