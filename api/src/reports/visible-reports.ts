import type { KeyRange } from '../platform/index.ts';
import { queueAtSql } from './queue-order.ts';
import { OPEN_STATUSES } from './report-life.rules.ts';
import type { Parameters } from './sql.ts';
import type { Reader } from './viewer-rights.ts';

/** A condition that strangers pass: what everyone may read, as everyone may read it. */
const STRANGERS_SEE = `r.visibility in ('PUBLIC', 'COARSE')
  and (r.audience <> 'NEIGHBOURS' or (r.expires_at > now() and r.status not in ('EXPIRED', 'REJECTED', 'WITHDRAWN')))`;

/** The statuses of open reports as SQL, letter for letter as in the partial indexes, so that the planner uses them. */
export const OPEN_SQL = `(${OPEN_STATUSES.map((status) => `'${status}'`).join(', ')})`;

/** Columns that everyone who sees a report sees alike. */
const PLAIN = `r.id, r.code, r.city_id, r.category_id, r.audience, r.urgency, r.visibility, r.status, r.agency_id,
  r.support_agency_ids, r.subdistrict_id, r.district_id, r.place_source, r.description, r.received_at, r.updated_at,
  r.respond_due_at, r.resolve_due_at, r.late_at, r.expires_at, r.acknowledged_at, r.resolved_at, r.closed_at,
  r.support_count, r.demonstration, r.version, r.offered_agency_id, r.paused_at, r.review_at, r.due_at, r.rating,
  r.parent_id, r.merged_into_id, ${queueAtSql('r.')} as queue_at`;

interface Sight {
  /** SQL that is true where the viewer handles the report: `true`, `false` or a condition. */
  readonly handled: string;
  readonly where: string;
}

/**
 * The one place where visibility is decided: a sub-select of the reports that a reader may see, each as that reader
 * may see it. Every road out (lists, counts, tiles, photos, the stream) reads from it; box filters, order and
 * distance use its `longitude`, `latitude` and `place_key`, so that asking cleverly reveals nothing.
 *
 * With `cityId` the result is limited to one city; place columns are then plain columns, which an index can serve.
 * `within` leaves out what lies in none of some ranges of keys before it asks who may see what, so that an index
 * serves those readers too for whom it depends on the row which place they see; the caller still compares `place_key`.
 */
export function visibleReports(
  reader: Reader,
  p: Parameters,
  cityId?: number,
  within?: readonly KeyRange[],
): string {
  const sight = sightOf(reader, p, cityId);
  const city = cityId === undefined ? '' : ` and r.city_id = ${p.add(cityId)}`;
  const near = within === undefined ? '' : ` and ${withinSql(within, sight, p)}`;
  const seen = (exact: string, coarse: string, name: string): string =>
    `${choose(sight.handled, exact, coarse)} as ${name}`;
  return `(select ${PLAIN},
  ${sight.handled} as handled,
  ${seen('r.longitude', 'r.public_longitude', 'longitude')},
  ${seen('r.latitude', 'r.public_latitude', 'latitude')},
  ${seen('r.place_key', 'r.public_key', 'place_key')},
  ${seen('r.accuracy_meters', "case when r.visibility = 'PUBLIC' then r.accuracy_meters end", 'accuracy_meters')},
  ${seen('r.landmark', "case when r.visibility = 'PUBLIC' then r.landmark end", 'landmark')},
  ${seen('r.photo_count', "case when r.visibility = 'PUBLIC' then r.photo_count else 0 end", 'photo_count')},
  ${seen('r.place_check', "'NONE'", 'place_check')},
  ${seen('r.border_id', 'null::integer', 'border_id')},
  ${seen('r.routing', 'null::jsonb', 'routing')},
  ${seen('r.acknowledged_by', 'null::text', 'acknowledged_by')},
  ${seen('r.assignee_id', 'null::text', 'assignee_id')},
  ${seen('r.assignee_name', 'null::text', 'assignee_name')},
  ${seen('r.offer_count', '0::smallint', 'offer_count')},
  ${seen('r.appealed', 'false', 'appealed')},
  (not ${sight.handled} and r.visibility <> 'PUBLIC') as coarse
from report r where ${sight.where}${city}${near})`;
}

function withinSql(ranges: readonly KeyRange[], { handled }: Sight, p: Parameters): string {
  const columns = handled === 'true' ? ['r.place_key'] : handled === 'false' ? ['r.public_key'] : BOTH_KEYS;
  const each = ranges.flatMap(({ first, last }) => {
    const [low, high] = [p.add(first), p.add(last)];
    return columns.map((column) => `${column} between ${low} and ${high}`);
  });
  return each.length === 0 ? 'false' : `(${each.join(' or ')})`;
}

const BOTH_KEYS = ['r.place_key', 'r.public_key'];

function sightOf(reader: Reader, p: Parameters, cityId: number | undefined): Sight {
  switch (reader.kind) {
    case 'stranger':
      return { handled: 'false', where: STRANGERS_SEE };
    case 'reporter':
      return either(`r.id = ${p.add(reader.reportId)}`);
    case 'command': {
      const elsewhere = reader.cityId !== null && cityId !== undefined && reader.cityId !== cityId;
      if (elsewhere) return { handled: 'false', where: STRANGERS_SEE };
      const unsealed = `(r.visibility <> 'SEALED' or r.handlers && ${p.add(reader.keys)}::text[])`;
      if (reader.cityId === null || reader.cityId === cityId) return { handled: 'true', where: unsealed };
      return either(`(r.city_id = ${p.add(reader.cityId)} and ${unsealed})`);
    }
    case 'auditor':
      if (reader.cityId === null || reader.cityId === cityId) return { handled: 'true', where: 'true' };
      return cityId === undefined
        ? either(`r.city_id = ${p.add(reader.cityId)}`)
        : { handled: 'false', where: STRANGERS_SEE };
    case 'agency':
      return either(agencyHandles(reader, p));
  }
}

function agencyHandles(reader: Extract<Reader, { kind: 'agency' }>, p: Parameters): string {
  const agency = p.add(reader.agencyId);
  const own = [
    `r.agency_id = ${agency}`,
    `r.offered_agency_id = ${agency}`,
    `${agency} = any(r.support_agency_ids)`,
  ];
  if (reader.areaId !== null) {
    const area = p.add(reader.areaId);
    own.push(`r.subdistrict_id = ${area}`, `r.district_id = ${area}`);
  }
  return `((r.visibility <> 'SEALED' and (${own.join(' or ')})) or r.handlers && ${p.add(reader.keys)}::text[])`;
}

/** `is true`, because a report without an area compares as null. */
function either(handled: string): Sight {
  return { handled: `(${handled} is true)`, where: `((${handled} is true) or (${STRANGERS_SEE}))` };
}

function choose(handled: string, exact: string, coarse: string): string {
  if (handled === 'true') return exact;
  if (handled === 'false') return coarse;
  return `case when ${handled} then ${exact} else ${coarse} end`;
}

/** The one masked count of open SEALED reports: a number for the command center of the city, null for all others. */
export function sealedCountSql(reader: Reader, p: Parameters, cityId: number | undefined): string {
  if (reader.kind !== 'command') return 'null::integer';
  if (reader.cityId !== null && cityId !== undefined && reader.cityId !== cityId) return 'null::integer';
  const city = reader.cityId ?? cityId;
  const own = city === undefined ? '' : `and r.city_id = ${p.add(city)}`;
  return `(select least(count(*), 10001)::integer from report r
    where r.visibility = 'SEALED' and r.status in ${OPEN_SQL} ${own})`;
}
