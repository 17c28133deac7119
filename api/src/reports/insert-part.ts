import { randomBytes } from 'node:crypto';
import type { PoolClient } from 'pg';

import { type Actor, appendEvent } from './event-log.ts';
import { facetOf, type LockedReport } from './locked-report.ts';
import { newReportCode } from './report-code.rules.ts';
import { isOpen } from './report-life.rules.ts';
import { keepText } from './report-texts.ts';

export interface NewPart {
  readonly agencyId: number;
  /** Whom it is named for when its parent is sealed. */
  readonly handlers: readonly string[];
  readonly task: string;
  readonly actor: Actor;
}

/** A part of a report whose row the caller holds: a report of its own with the parent's place, words and clocks. */
export async function insertPart(client: PoolClient, parent: LockedReport, part: NewPart): Promise<void> {
  const { agencyId, handlers, task, actor } = part;
  const { rows } = await client.query<LockedReport>(
    `insert into report (city_id, code, client_hash, content_hash, tracking_hash, category_id, audience, urgency,
       visibility, status, agency_id, subdistrict_id, district_id, place_source, longitude, latitude,
       accuracy_meters, place_key, public_longitude, public_latitude, public_key, place_check, border_id, description,
       landmark, routing, handlers, respond_due_at, resolve_due_at, late_at, next_step_at, boundary_version,
       demonstration, parent_id)
     select city_id, $2, $3, $3, $3, category_id, audience, urgency, visibility, 'ASSIGNED', $4, subdistrict_id,
       district_id, place_source, longitude, latitude, accuracy_meters, place_key, public_longitude, public_latitude,
       public_key, place_check, border_id, description, landmark, routing, $5, respond_due_at, resolve_due_at,
       late_at, next_step_at, boundary_version, demonstration, id
     from report where id = $1 returning *`,
    // Nobody holds a private link to a part: its reporter follows the parent.
    [parent.id, newReportCode(), randomBytes(32), agencyId, handlers],
  );
  const [made] = rows;
  if (made === undefined) throw new Error('A locked report vanished.');
  await appendEvent(client, {
    cityId: made.city_id,
    reportId: made.id,
    reportVersion: 1,
    kind: 'ASSIGNED',
    actor,
    was: null,
    became: facetOf(made),
    facts: {
      to: 'ASSIGNED',
      agencyId,
      otherReportId: String(parent.id),
      textId: await keepText(client, made.id, task),
    },
  });
}

/** A parent can only be RESOLVED when all of its parts are. */
export async function hasOpenParts(client: PoolClient, reportId: bigint): Promise<boolean> {
  const { rows } = await client.query<{ status: LockedReport['status'] }>(
    'select status from report where parent_id = $1',
    [reportId],
  );
  return rows.some(({ status }) => isOpen(status));
}
