import { setTimeout as pause } from 'node:timers/promises';

import { isClean, judge, type Verdict } from './judge.ts';
import { pick, randomOf, shuffled } from './random.ts';
import { openStand, type Stand } from './stand.ts';
import { type Plan, Subscriber } from './subscribers.ts';
import { startWriting } from './writers.ts';

export interface SoakOptions {
  /** How long faults go on; each kind comes at least once, however short. */
  readonly seconds: number;
  readonly seed: number;
  readonly perSecond?: number;
  readonly say?: (line: string) => void;
}

export interface SoakResult {
  readonly written: number;
  readonly faults: Readonly<Record<string, number>>;
  readonly verdicts: readonly (Verdict & { readonly name: string; readonly heard: number })[];
  /** Events that strangers may hear of, counted in the database; and those that a stranger without a filter heard. */
  readonly counted: { readonly inDatabase: number; readonly heard: number };
  readonly isClean: boolean;
}

const PROCESSES = 2;
const REST_MILLISECONDS = [1_500, 3_500] as const;
const OPEN_TRANSACTION_MILLISECONDS = 3_000;
/** For the slowest to catch up at the end. */
const PATIENCE_MILLISECONDS = 180_000;

const WEST = { box: { west: 123.57, south: -10.2, east: 123.62, north: -10.14 } };
const EAST = { box: { west: 123.62, south: -10.2, east: 123.68, north: -10.14, zoom: 13 } };

/** Twenty: by socket and by events, strangers and staff, with filters and without, quick and slow, one that moves about. */
async function plansOn(stand: Stand): Promise<Plan[]> {
  const operator = await stand.signIn('OPERATOR');
  const officer = await stand.signIn('OFFICER', 'dlhk');
  const strangers: Plan[] = (['socket', 'events'] as const).flatMap((by) => [
    { name: `stranger, ${by}`, by },
    { name: `stranger, ${by}, slow`, by, slow: true },
    { name: `stranger, ${by}, one agency`, by, filter: { city: 'kupang', agencies: ['dlhk'] } },
    { name: `stranger, ${by}, one category`, by, filter: { city: 'kupang', categories: ['JALAN_RUSAK'] } },
    { name: `stranger, ${by}, a box`, by, filter: WEST },
    { name: `stranger, ${by}, tiles of a box, slow`, by, filter: EAST, slow: true },
  ]);
  return [
    ...strangers,
    { name: 'stranger, socket, moves about', by: 'socket', filter: WEST },
    { name: 'stranger, events, moves about', by: 'events', filter: EAST },
    { name: 'operator, socket', by: 'socket', cookie: operator },
    { name: 'operator, socket, slow', by: 'socket', cookie: operator, slow: true },
    {
      name: 'operator, events, urgent',
      by: 'events',
      cookie: operator,
      filter: { urgencies: ['HIGH', 'CRITICAL'] },
    },
    { name: 'operator, events', by: 'events', cookie: operator },
    { name: 'officer, socket', by: 'socket', cookie: officer },
    { name: 'officer, events, slow', by: 'events', cookie: officer, slow: true },
  ];
}

/** Everything goes wrong, again and again, and in the end each subscriber must have what the log has for them. */
export async function soak({
  seconds,
  seed,
  perSecond = 50,
  say = () => undefined,
}: SoakOptions): Promise<SoakResult> {
  const random = randomOf(seed);
  const stand = await openStand(PROCESSES);
  try {
    const [before] = await stand.database.query<{ id: bigint }>(
      'select coalesce(max(id), 0) as id from report_event',
    );
    const plans = await plansOn(stand);
    const subscribers = await Promise.all(
      plans.map(async (plan) => Subscriber.start(stand.url, plan, random)),
    );
    const writing = startWriting(stand.url, perSecond, random);
    await pause(2_000);
    const faults = await spoil(stand, subscribers, { seconds, random, say, written: () => writing.written });
    await writing.stop();
    const verdicts = await Promise.all(subscribers.map(async (one) => verdictOf(one)));
    const counted = {
      inDatabase: await strangersHear(stand, before?.id ?? 0n),
      heard: verdicts[0]?.heard ?? 0,
    };
    await Promise.all(subscribers.map(async (one) => one.stop()));
    const clean = verdicts.every(isClean) && counted.heard === counted.inDatabase;
    tell({ say, subscribers, stand });
    return { written: writing.written, faults, verdicts, counted, isClean: clean };
  } finally {
    await stand.close();
  }
}

interface Spoiling {
  readonly seconds: number;
  readonly random: () => number;
  readonly say: (line: string) => void;
  readonly written: () => number;
}

async function spoil(
  stand: Stand,
  subscribers: readonly Subscriber[],
  { seconds, random, say, written }: Spoiling,
): Promise<Record<string, number>> {
  const kinds: Record<string, () => Promise<unknown>> = {
    'a process killed': async () => stand.kill(Math.floor(random() * PROCESSES)),
    'every connection cut': async () => Promise.resolve(stand.cut()),
    'the database restarted': async () => stand.restartDatabase(),
    'a transaction left open': async () => stand.holdTransaction(OPEN_TRANSACTION_MILLISECONDS),
  };
  const counts = Object.fromEntries(Object.keys(kinds).map((kind) => [kind, 0]));
  const first = shuffled(Object.keys(kinds), random);
  const [begin, least, most] = [performance.now(), ...REST_MILLISECONDS];
  let minute = 1;
  while (first.length > 0 || performance.now() - begin < seconds * 1000) {
    const kind = first.shift() ?? pick(Object.keys(kinds), random);
    await kinds[kind]?.();
    counts[kind] = (counts[kind] ?? 0) + 1;
    for (const one of subscribers)
      if (one.plan.name.includes('moves about')) one.look(random() < 0.5 ? WEST : EAST);
    await pause(least + random() * (most - least));
    if (performance.now() - begin > minute * 60_000) {
      say(`  minute ${String(minute)}: ${String(written())} written; ${JSON.stringify(counts)}`);
      minute += 1;
    }
  }
  return counts;
}

/** Waits until as much was heard as the log has, and then a moment for what would be too much. */
async function verdictOf(subscriber: Subscriber): Promise<Verdict & { name: string; heard: number }> {
  const log = await subscriber.log();
  const begin = performance.now();
  while (subscriber.heard.length < log.length && performance.now() - begin < PATIENCE_MILLISECONDS)
    await pause(50);
  await pause(500);
  const { heard, plan } = subscriber;
  return { name: plan.name, heard: heard.length, ...judge(heard, log) };
}

/** By a road that has nothing of ours in it. */
async function strangersHear({ database }: Stand, after: bigint): Promise<number> {
  const [row] = await database.query<{ count: number }>(
    `select count(*)::integer as count from report_event
     where id > $1 and became ->> 'vis' in ('PUBLIC', 'COARSE') and kind in ('SUBMITTED', 'ROUTED', 'SUPPORTED')`,
    [after],
  );
  return row?.count ?? 0;
}

function tell(given: {
  say: (line: string) => void;
  subscribers: readonly Subscriber[];
  stand: Stand;
}): void {
  const { say, subscribers, stand } = given;
  const delays = subscribers.flatMap((one) => one.delays).toSorted((a, b) => a - b);
  const at = (share: number): string =>
    String(Math.round(delays[Math.floor(share * (delays.length - 1))] ?? NaN));
  const back = subscribers.reduce((sum, one) => sum + one.reconnections, 0);
  const memory = stand.residentMegabytes().map((size) => size.toFixed(0));
  say(
    `  delivery, what was caught up included: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, last ${at(1)} ms; ` +
      `${String(back)} reconnections; ${memory.join(' and ')} MB`,
  );
}
