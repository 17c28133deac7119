import type { Database } from '../../platform/index.ts';
import { findReport, type NearbyRow, type Reader, readNearby } from '../../reports/index.ts';
import { type Likeness, likenessOf, type Pair, scoreOf } from './likeness.rules.ts';

export interface Suggestion extends Pair, Likeness {
  readonly row: NearbyRow;
}

const NEAR_METERS = 250;
const DAYS_BEFORE = 30;
/** The nearest ones are compared word by word; a flood brings thousands. */
const MOST_COMPARED = 200;

/** Other open reports that may tell of the same thing, the likeliest first. None for a report without coordinates. */
export async function suggestDuplicates(
  database: Database,
  reader: Reader,
  reportId: bigint,
  first: number,
): Promise<Suggestion[]> {
  const report = await findReport(database, reader, reportId);
  if (report?.handled !== true || report.longitude === null || report.latitude === null) return [];
  const found = await readNearby(database, reader, {
    cityId: report.city_id,
    categoryIds: null,
    near: { longitude: report.longitude, latitude: report.latitude, radiusMeters: NEAR_METERS },
    receivedFrom: new Date(Date.parse(report.received_at) - DAYS_BEFORE * 86_400_000).toISOString(),
    first: MOST_COMPARED,
  });
  return found
    .filter(({ id, parent_id, handled }) => handled && id !== report.id && parent_id !== report.id)
    .map((row) => ({
      row,
      distanceMeters: Math.round(row.distance),
      minutesApart: Math.round(
        Math.abs(Date.parse(row.received_at) - Date.parse(report.received_at)) / 60_000,
      ),
      sameKind: row.category_id === report.category_id,
      ...likenessOf(row.description, report.description),
    }))
    .toSorted((a, b) => scoreOf(b) - scoreOf(a) || Number(b.row.id - a.row.id))
    .slice(0, first);
}
