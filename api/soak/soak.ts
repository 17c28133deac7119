import { setTimeout as pause } from 'node:timers/promises';

import { spoil } from './faults.ts';
import { isClean, judge, type Missing, missingOf, type Verdict } from './judge.ts';
import { keyOf } from './changes.ts';
import { checkLedger, type Ledger } from './ledger.ts';
import { minuteTeller, strangersHear } from './minutes.ts';
import { plansOn } from './plans.ts';
import { quantiles } from './quantiles.ts';
import { randomOf } from './random.ts';
import { openStand, type Stand } from './stand.ts';
import { delayOf, type Heard, Subscriber } from './subscribers.ts';
import { startWriting } from './writers.ts';

export interface SoakOptions {
  /** How long faults go on; each kind comes at least once, however short. */
  readonly seconds: number;
  readonly seed: number;
  readonly perSecond?: number;
  readonly say?: (line: string) => void;
  /** Ends the faults early; what has come so far is judged. */
  readonly signal?: AbortSignal;
}

export interface SubscriberVerdict extends Verdict {
  readonly name: string;
  readonly heard: number;
  readonly missing: readonly Missing[];
  /** What took longest to come. */
  readonly latest: Heard | null;
}

export interface SoakResult {
  readonly faults: Readonly<Record<string, number>>;
  readonly verdicts: readonly SubscriberVerdict[];
  /** What was acknowledged to those who write, and whether the log has it once. */
  readonly ledger: Ledger;
  /** Events that strangers may hear of, counted in the database; and those that a stranger without a filter heard. */
  readonly counted: { readonly inDatabase: number; readonly heard: number };
  readonly isClean: boolean;
}

const PROCESSES = 2;
/** For the slowest to catch up at the end; less where somebody does not want to wait. */
const PATIENCE_MILLISECONDS = { usual: 180_000, interrupted: 30_000 };

/** Everything goes wrong, again and again, and in the end each subscriber must have what the log has for them. */
export async function soak({
  seconds,
  seed,
  perSecond = 50,
  say = () => undefined,
  signal = new AbortController().signal,
}: SoakOptions): Promise<SoakResult> {
  const random = randomOf(seed);
  const stand = await openStand(PROCESSES);
  try {
    const before = await lastEvent(stand);
    const plans = await plansOn(stand);
    const subscribers = await Promise.all(
      plans.map(async (plan) => Subscriber.start(stand.url, plan, random)),
    );
    const writing = startWriting(stand.url, perSecond, random);
    const tellMinute = minuteTeller({ stand, subscribers, before });
    await pause(2_000);
    const faults = await spoil(stand, subscribers, {
      ...{ seconds, random, signal, processes: PROCESSES },
      async onMinute(minute, counts) {
        say(
          `  minute ${String(minute)}: ${String(writing.written.length)} written; ${JSON.stringify(counts)}`,
        );
        say(`    ${await tellMinute()}`);
      },
    });
    await writing.stop();
    say(`  the rest: ${await tellMinute()}`);
    const patience = signal.aborted ? PATIENCE_MILLISECONDS.interrupted : PATIENCE_MILLISECONDS.usual;
    const verdicts = await Promise.all(subscribers.map(async (one) => verdictOf(one, patience)));
    const counted = { inDatabase: await strangersHear(stand, before), heard: verdicts[0]?.heard ?? 0 };
    const ledger = await checkLedger(stand.database, writing.written);
    await Promise.all(subscribers.map(async (one) => one.stop()));
    say(
      `  ${delivery(subscribers)}; ${stand.residentMegabytes().map(Math.round).join(' and ')} MB at the end`,
    );
    const clean = verdicts.every(isClean) && counted.heard === counted.inDatabase;
    return {
      ...{ faults, verdicts, counted, ledger },
      isClean: clean && ledger.missing + ledger.repeated === 0,
    };
  } finally {
    await stand.close();
  }
}

async function lastEvent({ database }: Stand): Promise<bigint> {
  const [row] = await database.query<{ id: bigint }>('select coalesce(max(id), 0) as id from report_event');
  return row?.id ?? 0n;
}

/** Waits until as much was heard as the log has, and then a moment for what would be too much. */
async function verdictOf(subscriber: Subscriber, patience: number): Promise<SubscriberVerdict> {
  const log = await subscriber.log();
  const begin = performance.now();
  while (subscriber.heard.length < log.length && performance.now() - begin < patience) await pause(50);
  await pause(500);
  const { heard, plan } = subscriber;
  const keys = heard.map(({ key }) => key);
  return {
    ...{ name: plan.name, heard: heard.length },
    ...judge(keys, log.map(keyOf)),
    missing: missingOf(keys, log, Date.now()),
    latest: heard.toSorted((a, b) => (delayOf(b) || 0) - (delayOf(a) || 0)).at(0) ?? null,
  };
}

function delivery(subscribers: readonly Subscriber[]): string {
  const { p50, p99, last } = quantiles(subscribers.flatMap((one) => one.heard.map(delayOf)));
  const back = subscribers.reduce((sum, one) => sum + one.reconnections, 0);
  return `delivery, what was caught up included: p50 ${p50} ms, p99 ${p99} ms, last ${last} ms; ${String(back)} reconnections`;
}
