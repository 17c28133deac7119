import pg from 'pg';

import { createLog, openDatabase } from '../src/platform/index.ts';
import { type NearbyQuery, readNearby, type Reader, STRANGER } from '../src/reports/index.ts';
import { randomNumbers } from '../test/geometry.ts';
import { inTurns, median, quantile, say } from './harness/figures.ts';
import { openGround, thousands } from './harness/ground.ts';

const SIZES = [100_000, 1_000_000];
const AIM_MILLISECONDS = 50;
const ROUNDS = 5;
const ASKED = 60;
/** The day on which the simulated history ends. */
const MONTH_BEFORE = '2026-10-21T00:00:00Z';

/** "Same thing? Support it": open reports of a kind around a place, beside plain SQL by longitude and latitude. */
export async function run(): Promise<void> {
  const ground = await openGround();
  try {
    for (const size of SIZES) await measure(await ground.city(size), size);
  } finally {
    await ground.close();
  }
}

interface Asked {
  readonly query: NearbyQuery;
  readonly agencyId: number;
}

async function measure(url: string, size: number): Promise<void> {
  const database = await openDatabase({ address: { url }, log: createLog('error') });
  const plain = new pg.Client({ connectionString: url });
  await plain.connect();
  try {
    const asked = await placesOf(plain);
    const readers: Readonly<Record<string, (agencyId: number) => Reader>> = {
      stranger: () => STRANGER,
      operator: () => ({ kind: 'command', cityId: null, keys: ['role:OPERATOR'] }),
      officer: (agencyId) => ({ kind: 'agency', agencyId, areaId: null, keys: [] }),
    };
    const contenders = {
      ...Object.fromEntries(
        Object.entries(readers).map(([name, readerOf]) => [
          name,
          async () =>
            timed(asked, async ({ query, agencyId }) => readNearby(database, readerOf(agencyId), query)),
        ]),
      ),
      plain: async () => timed(asked, async ({ query }) => plain.query(PLAIN, plainValues(query))),
    };
    for (const warmUp of Object.values(contenders)) await warmUp();
    const results = await inTurns(ROUNDS, contenders);
    const times = (name: string) => (results[name] ?? []).flat();
    const ratio = (name: string) => median(times(name)) / median(times('plain'));
    const figures = Object.keys(contenders).map(
      (name) =>
        `${name} p50 ${median(times(name)).toFixed(1)} ms, p99 ${quantile(times(name), 0.99).toFixed(1)} ms` +
        (name === 'plain' ? '' : ` (ratio ${ratio(name).toFixed(2)})`),
    );
    say(
      `  similar within 250 m of ${thousands(size)} reports, n ${String(times('plain').length)}: ` +
        `${figures.join('; ')} (aim p99 < ${String(AIM_MILLISECONDS)} ms)`,
    );
  } finally {
    await plain.end();
    await database.close();
  }
}

async function timed(asked: readonly Asked[], ask: (one: Asked) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (const one of asked) {
    const begin = performance.now();
    await ask(one);
    times.push(performance.now() - begin);
  }
  return times;
}

/** Where and of what kind reports were sent lately: where people ask is where they report. */
async function placesOf(plain: pg.Client): Promise<Asked[]> {
  const { rows } = await plain.query<{
    city_id: number;
    category_id: number;
    agency_id: number;
    longitude: number;
    latitude: number;
  }>(
    `select city_id, category_id, agency_id, longitude, latitude from report
     where received_at >= $1 and longitude is not null order by received_at, id limit 2000`,
    [MONTH_BEFORE],
  );
  const random = randomNumbers(7);
  return Array.from({ length: ASKED }, () => {
    const row = rows[Math.floor(random() * rows.length)];
    if (row === undefined) throw new Error('The city has no reports of the last month.');
    const { longitude, latitude } = row;
    return {
      agencyId: row.agency_id,
      query: {
        cityId: row.city_id,
        categoryIds: [row.category_id],
        near: { longitude, latitude, radiusMeters: 250 },
        receivedFrom: MONTH_BEFORE,
        first: 5,
      },
    };
  });
}

/** What one would write first: no rights, a box of degrees, whatever index the planner likes. */
const PLAIN = `select id, code, received_at, support_count, landmark, agency_id from report
  where city_id = $1 and category_id = any($2) and status not in ('RESOLVED', 'CLOSED', 'REJECTED', 'MERGED',
    'WITHDRAWN', 'EXPIRED') and received_at >= $3 and longitude between $4 - 0.0023 and $4 + 0.0023
    and latitude between $5 - 0.00225 and $5 + 0.00225
  order by (longitude - $4) ^ 2 + (latitude - $5) ^ 2 limit 5`;

function plainValues({ cityId, categoryIds, receivedFrom, near }: NearbyQuery): unknown[] {
  return [cityId, categoryIds, receivedFrom, near.longitude, near.latitude];
}
