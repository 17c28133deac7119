import { parseArgs } from 'node:util';

import { soak, type SubscriberVerdict } from './soak.ts';
import { delayOf } from './subscribers.ts';

/** Of one subscriber. */
const MOST_LISTED = 20;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string' },
    /** Changes; more than the machine takes shows what a burst of writes does to the stream. */
    'per-second': { type: 'string', default: '50' },
  },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9));
const say = (line: string): void => void process.stdout.write(`${line}\n`);

say(
  `Two processes behind a proxy, 23 subscribers, ${values['per-second']} changes a second, ${values.minutes} minutes, seed ${String(seed)}`,
);
const interrupted = new AbortController();
process.on('SIGINT', () => {
  if (interrupted.signal.aborted) process.exit(130);
  interrupted.abort();
  say('  Interrupted: no more faults; the figures so far follow. Once more ends it at once.');
});
const { faults, verdicts, counted, ledger, isClean } = await soak({
  ...{ seconds: Number(values.minutes) * 60, seed, say, perSecond: Number(values['per-second']) },
  signal: interrupted.signal,
});
say(
  `  ${Object.entries(faults)
    .map(([kind, n]) => `${kind}: ${String(n)}`)
    .join(', ')}`,
);
for (const verdict of verdicts) for (const line of linesOf(verdict)) say(line);
say(`  in the database for strangers ${String(counted.inDatabase)}, heard ${String(counted.heard)}`);
say(
  `  acknowledged writes ${String(ledger.acknowledged)}, of them not in the log ${String(ledger.missing)}, ` +
    `more than once ${String(ledger.repeated)}`,
);
say(isClean ? 'Nothing was lost and nothing told twice.' : 'SOMETHING WAS LOST OR TOLD TWICE.');
process.exit(isClean ? 0 : 1);

function linesOf({ name, heard, missing, latest, ...counts }: SubscriberVerdict): string[] {
  const { lost, repeated, disordered, strange } = counts;
  const slowest = latest?.change.event;
  const last =
    latest === null || slowest == null
      ? ''
      : `; latest ${slowest.kind} ${slowest.id} after ${(delayOf(latest) / 1000).toFixed(1)} s`;
  return [
    `  ${name}: ${String(heard)} heard, ${String(lost)} lost, ${String(repeated)} repeated, ` +
      `${String(disordered)} out of order, ${String(strange)} not in the log${last}`,
    ...missing
      .slice(0, MOST_LISTED)
      .map(
        ({ kind, id, lateSeconds }) =>
          `    missing: ${kind} ${id}, ${lateSeconds === null ? 'nothing told of its time' : `${lateSeconds.toFixed(1)} s late`}`,
      ),
    ...(missing.length > MOST_LISTED ? [`    and ${String(missing.length - MOST_LISTED)} more`] : []),
  ];
}
