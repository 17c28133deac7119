import type { Database } from '../platform/index.ts';
import { logLooks } from './audit-looks.ts';
import { keysAround } from './keys-around.ts';
import { boxAround, type Near } from './report-filter.ts';
import type { ReportRow } from './report-row.ts';
import { parameters } from './sql.ts';
import type { Reader } from './viewer-rights.ts';
import { OPEN_SQL, visibleReports } from './visible-reports.ts';

export interface NearbyQuery {
  readonly cityId: number;
  /** All versions of one kind; null: every kind. */
  readonly categoryIds: readonly number[] | null;
  readonly near: Near;
  readonly receivedFrom: string;
  readonly first: number;
}

export interface NearbyRow extends ReportRow {
  /** Metres from the place asked about to the report's place as the reader may see it. */
  readonly distance: number;
}

/** Open reports around a place, the nearest first; by where the reader may see them, so that asking reveals no other place. */
export async function readNearby(
  database: Pick<Database, 'query'>,
  reader: Reader,
  { cityId, categoryIds, near, receivedFrom, first }: NearbyQuery,
): Promise<NearbyRow[]> {
  const p = parameters();
  const within = keysAround(near);
  const from = visibleReports(reader, p, cityId, within);
  const box = boxAround(near);
  const [longitude, latitude] = [p.add(near.longitude), p.add(near.latitude)];
  const kind = categoryIds === null ? '' : `and v.category_id = any(${p.add(categoryIds)}::integer[])`;
  const radius = p.add(near.radiusMeters);
  // Equirectangular: off by a millimetre in 250 m.
  const distance = `111320 * sqrt(((v.longitude - ${longitude}) * cos(radians(${latitude}))) ^ 2 + (v.latitude - ${latitude}) ^ 2)`;
  return database.query<NearbyRow>(
    `select * from (select v.*, ${distance} as distance from ${from} v
       where v.status in ${OPEN_SQL} ${kind} and v.received_at >= ${p.add(receivedFrom)}::timestamptz
         and v.longitude between ${p.add(box.west)} and ${p.add(box.east)}
         and v.latitude between ${p.add(box.south)} and ${p.add(box.north)}) found
     where distance <= ${radius} order by distance, id desc limit ${p.add(first)}`,
    p.values,
  );
}

const NEAR_METERS = 250;
const RECENT_DAYS = 30;

/** Open reports of one kind nearby, of the last 30 days: perhaps the same thing. */
export async function readSimilar(
  database: Database,
  reader: Reader,
  query: Pick<NearbyQuery, 'cityId' | 'categoryIds' | 'first'> & Omit<Near, 'radiusMeters'>,
): Promise<NearbyRow[]> {
  const { longitude, latitude, ...what } = query;
  const rows = await readNearby(database, reader, {
    ...what,
    near: { longitude, latitude, radiusMeters: NEAR_METERS },
    receivedFrom: new Date(Date.now() - RECENT_DAYS * 86_400_000).toISOString(),
  });
  await logLooks(database, reader, rows);
  return rows;
}
