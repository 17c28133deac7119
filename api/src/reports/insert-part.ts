import { randomBytes } from 'node:crypto';
import type { PoolClient } from 'pg';

import { clockPatch } from './clock-columns.ts';
import { type Actor, appendEvent } from './event-log.ts';
import { facetOf, type LockedReport } from './locked-report.ts';
import type { Catalogues } from './place-submission.ts';
import { readClocks } from './read-clocks.ts';
import { newReportCode } from './report-code.rules.ts';
import { keepText } from './report-texts.ts';
import { OPEN_SQL } from './visible-reports.ts';

export interface NewPart {
  readonly agencyId: number;
  /** Whom it is named for when its parent is sealed. */
  readonly handlers: readonly string[];
  readonly task: string;
  readonly actor: Actor;
}

/**
 * A part of a report whose row the caller holds: a report of its own with the parent's place, words and photos. Its
 * clocks start now, for its agency has it only now. Whoever divides a CRITICAL one has taken notice of all of it.
 */
export async function insertPart(
  client: PoolClient,
  catalogues: Catalogues,
  parent: LockedReport,
  part: NewPart,
): Promise<void> {
  const { agencyId, task, actor } = part;
  const made = await startClocks(client, catalogues, await insertRow(client, parent, part));
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

async function insertRow(client: PoolClient, parent: LockedReport, part: NewPart): Promise<LockedReport> {
  const { rows } = await client.query<LockedReport>(
    `insert into report (city_id, code, client_hash, content_hash, tracking_hash, category_id, audience, urgency,
       visibility, status, agency_id, subdistrict_id, district_id, place_source, longitude, latitude,
       accuracy_meters, place_key, public_longitude, public_latitude, public_key, place_check, border_id, description,
       landmark, photo_count, routing, handlers, boundary_version, demonstration, parent_id, acknowledged_at,
       acknowledged_by)
     select city_id, $2, $3, $3, $3, category_id, audience, urgency, visibility, 'ASSIGNED', $4, subdistrict_id,
       district_id, place_source, longitude, latitude, accuracy_meters, place_key, public_longitude, public_latitude,
       public_key, place_check, border_id, description, landmark, photo_count, routing, $5, boundary_version,
       demonstration, id, case when urgency = 'CRITICAL' then clock_timestamp() end,
       case when urgency = 'CRITICAL' then $6 end
     from report where id = $1 returning *`,
    // Nobody holds a private link to a part: its reporter follows the parent.
    [parent.id, newReportCode(), randomBytes(32), part.agencyId, part.handlers, part.actor.name],
  );
  return writtenRow(rows);
}

async function startClocks(
  client: PoolClient,
  catalogues: Catalogues,
  made: LockedReport,
): Promise<LockedReport> {
  const { category, calendar } = await readClocks(client, catalogues, made);
  const clocks = clockPatch(made, [], false, category, calendar);
  const { rows } = await client.query<LockedReport>(
    `update report set respond_due_at = $2, resolve_due_at = $3, late_at = $4, next_step_at = $5 where id = $1
     returning *`,
    [made.id, clocks.respond_due_at, clocks.resolve_due_at, clocks.late_at, clocks.next_step_at],
  );
  return writtenRow(rows);
}

function writtenRow([row]: readonly LockedReport[]): LockedReport {
  if (row === undefined) throw new Error('A locked report vanished.');
  return row;
}

/** The agencies that work on parts of a report now. */
export async function readOpenPartAgencies(client: PoolClient, reportId: bigint): Promise<number[]> {
  const { rows } = await client.query<{ agency_id: number }>(
    `select agency_id from report where parent_id = $1 and status in ${OPEN_SQL}`,
    [reportId],
  );
  return rows.map(({ agency_id }) => agency_id);
}

/**
 * A whole ends after its parts. One that its agency rejected has ended too: whoever ends the whole says what became
 * of it, or a supervisor opens it again first.
 */
export async function hasOpenParts(client: PoolClient, reportId: bigint): Promise<boolean> {
  return (await readOpenPartAgencies(client, reportId)).length > 0;
}
