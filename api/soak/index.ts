import { parseArgs } from 'node:util';

import { soak } from './soak.ts';

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string' } },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 1e9));
const say = (line: string): void => void process.stdout.write(`${line}\n`);

say(
  `Two processes behind a proxy, 20 subscribers, 50 changes a second, ${values.minutes} minutes, seed ${String(seed)}`,
);
const { written, faults, verdicts, counted, isClean } = await soak({
  seconds: Number(values.minutes) * 60,
  seed,
  say,
});
say(
  `  ${String(written)} written; ${Object.entries(faults)
    .map(([kind, n]) => `${kind}: ${String(n)}`)
    .join(', ')}`,
);
for (const { name, heard, lost, repeated, disordered, strange } of verdicts)
  say(
    `  ${name}: ${String(heard)} heard, ${String(lost)} lost, ${String(repeated)} repeated, ` +
      `${String(disordered)} out of order, ${String(strange)} not in the log`,
  );
say(`  in the database for strangers ${String(counted.inDatabase)}, heard ${String(counted.heard)}`);
say(isClean ? 'Nothing was lost and nothing told twice.' : 'SOMETHING WAS LOST OR TOLD TWICE.');
process.exit(isClean ? 0 : 1);
