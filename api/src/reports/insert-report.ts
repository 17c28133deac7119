import { createHash } from 'node:crypto';
import type { PoolClient } from 'pg';

import type { Database } from '../platform/index.ts';
import { firstFacet, type PlacedSubmission } from './placed-submission.ts';
import { contentHash } from './submission.rules.ts';

export interface Keys {
  readonly code: string;
  readonly trackingHash: Buffer;
  readonly sealedContact: Buffer | null;
  /** The private link and the language, for mails; null when no address was left. */
  readonly sealedLink: Buffer | null;
}

export interface Inserted {
  readonly id: bigint;
  readonly received_at: string;
  readonly updated_at: string;
}

/**
 * Report, contact and the first two events in one statement: one round trip, and nothing half done.
 * Answers no row when the client's id is known already.
 */
const INSERT = `with made as (
  insert into report (city_id, code, client_hash, content_hash, tracking_hash, category_id, audience, urgency,
    visibility, status, agency_id, support_agency_ids, subdistrict_id, district_id, place_source, longitude, latitude,
    accuracy_meters, place_key, public_longitude, public_latitude, public_key, place_check, border_id, description,
    landmark, answers, routing, handlers, respond_due_at, resolve_due_at, late_at, expires_at, photo_count,
    boundary_version, demonstration, next_step_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23,
    $24, $25, $26, $27, $28, $29, $30, $31, $32, $33, $34, $35, $36, $40)
  on conflict (client_hash) do nothing
  returning id, received_at, updated_at
), kept as (
  insert into contact_vault (report_id, sealed, link, reachable)
    select id, $37::bytea, $41::bytea, $42::boolean from made where $37::bytea is not null
), logged as (
  insert into report_event (city_id, report_id, report_version, kind, actor_kind, was, became, facts)
  select $1, made.id, 1, event.kind, event.actor, event.was, $38::jsonb, event.facts from made, (values
    ('SUBMITTED', 'RESIDENT', null::jsonb, '{}'::jsonb),
    ('ROUTED', 'SYSTEM', $38::jsonb, $39::jsonb)) as event (kind, actor, was, facts)
)
select id, received_at, updated_at from made`;

/** Writes a report; null when the client's id is taken, and `photos: false` when a photo cannot be attached. */
export async function insertReport(
  database: Database,
  placed: PlacedSubmission,
  keys: Keys,
  photoUuids: readonly string[],
): Promise<Inserted | null | { readonly photos: false }> {
  const values = valuesOf(placed, keys, photoUuids.length);
  if (photoUuids.length === 0) {
    const [row] = await database.prepared<Inserted>('insert-report', INSERT, values);
    return row ?? null;
  }
  return database
    .transaction(async (client) => insertWithPhotos(client, values, photoUuids))
    .catch((error: unknown) => {
      if (error instanceof PhotosMissing) return { photos: false } as const;
      throw error;
    });
}

class PhotosMissing extends Error {}

async function insertWithPhotos(
  client: PoolClient,
  values: unknown[],
  photoUuids: readonly string[],
): Promise<Inserted | null> {
  const { rows } = await client.query<Inserted>({ name: 'insert-report', text: INSERT, values });
  const made = rows[0];
  if (made === undefined) return null;
  const { rowCount } = await client.query(
    `update photo set report_id = $1, attached_at = now(), position = chosen.position
     from unnest($2::uuid[]) with ordinality as chosen (id, position)
     where photo.id = chosen.id and photo.report_id is null and photo.removing_at is null`,
    [made.id, photoUuids],
  );
  if (rowCount !== photoUuids.length) throw new PhotosMissing();
  return made;
}

function valuesOf(placed: PlacedSubmission, keys: Keys, photoCount: number): unknown[] {
  const { submission, category, location, routing } = placed;
  const facet = JSON.stringify(firstFacet(placed));
  const routed = { to: routing.status, agencyId: routing.agencyId, subdistrictId: location.subdistrictId };
  return [
    placed.cityId,
    keys.code,
    clientHash(submission.clientId),
    contentHash(submission),
    keys.trackingHash,
    category.id,
    category.audience,
    category.urgency,
    category.visibility,
    routing.status,
    routing.agencyId,
    routing.supportAgencyIds,
    location.subdistrictId,
    location.districtId,
    submission.placeSource,
    ...placeValues(placed),
    submission.description,
    submission.landmark,
    submission.answers.length === 0 ? null : JSON.stringify(submission.answers),
    JSON.stringify(routing),
    routing.handlers,
    placed.respondDueAt,
    placed.resolveDueAt,
    placed.lateAt,
    placed.expiresAt,
    photoCount,
    placed.boundaryVersion,
    placed.demonstration,
    keys.sealedContact,
    facet,
    JSON.stringify(routed),
    placed.nextStepAt,
    ...[keys.sealedLink, isReachable(submission)],
  ];
}

/** A name alone is no way to ask anybody. */
function isReachable({ contact }: PlacedSubmission['submission']): boolean {
  return contact?.phone != null || contact?.email != null;
}

function placeValues({ submission, location }: PlacedSubmission): unknown[] {
  const { exact, shown, check, borderId } = location;
  return [
    exact?.longitude ?? null,
    exact?.latitude ?? null,
    submission.accuracyMeters,
    exact?.key ?? null,
    shown?.longitude ?? null,
    shown?.latitude ?? null,
    shown?.key ?? null,
    check,
    borderId,
  ];
}

export function clientHash(clientId: string): Buffer {
  return createHash('sha256').update(clientId).digest();
}
