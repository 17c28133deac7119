import { randomBytes } from 'node:crypto';

import { coarsePlace, type Database, mortonKey } from '../src/platform/index.ts';

export interface ReportRowInput {
  readonly visibility?: 'PUBLIC' | 'COARSE' | 'STATISTICS' | 'SEALED';
  readonly status?: string;
  readonly longitude?: number;
  readonly latitude?: number;
  readonly receivedAt?: string;
}

/** A report written past the use case, where a test needs many, or times and states that take long to reach. */
export async function insertReportRow(database: Database, input: ReportRowInput = {}): Promise<bigint> {
  const { visibility = 'PUBLIC', status = 'ASSIGNED', longitude = 123.6075, latitude = -10.1772 } = input;
  const isHidden = visibility === 'STATISTICS' || visibility === 'SEALED';
  const place = { longitude, latitude };
  const shown = isHidden ? null : visibility === 'COARSE' ? coarsePlace(longitude, latitude) : place;
  const [row] = await database.query<{ id: bigint }>(
    `insert into report (city_id, code, client_hash, content_hash, tracking_hash, category_id, audience, urgency,
       visibility, status, agency_id, place_source, longitude, latitude, place_key, public_longitude,
       public_latitude, public_key, routing, received_at)
     select category.city_id, $1, $2, $2, $2, category.id, 'GOVERNMENT', 'NORMAL', $3, $4, agency.id, 'PIN',
       $5, $6, $7, $8, $9, $10, '{"agencyId":0,"supportAgencyIds":[],"steps":[]}', coalesce($11::timestamptz, clock_timestamp())
     from category join agency on agency.city_id = category.city_id and agency.slug = 'dlhk'
     where category.code = 'SAMPAH' limit 1 returning id`,
    [
      randomBytes(6).toString('hex').toUpperCase(),
      randomBytes(32),
      visibility,
      status,
      longitude,
      latitude,
      mortonKey(longitude, latitude),
      shown?.longitude ?? null,
      shown?.latitude ?? null,
      shown && mortonKey(shown.longitude, shown.latitude),
      input.receivedAt ?? null,
    ],
  );
  if (row === undefined) throw new Error('No report was written');
  return row.id;
}

const DEADLOCK = '40P01';

/** No report any more. A reading of an earlier test may still be under way, and hold what this waits for: then again. */
export async function removeReports(database: Database): Promise<void> {
  for (;;) {
    try {
      await database.query('truncate report cascade');
      return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === DEADLOCK)) throw error;
    }
  }
}
